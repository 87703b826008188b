import type { FastifyInstance } from 'fastify';

/** `live`: the process answers. `ready`: the api is ready too, so pages can be rendered. */
export async function healthRoutes(app: FastifyInstance, { apiUrl }: { apiUrl: string }): Promise<void> {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const isReady = await fetch(`${apiUrl}/health/ready`, { signal: AbortSignal.timeout(2_000) })
      .then(({ ok }) => ok)
      .catch(() => false);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'no api' });
  });
}
