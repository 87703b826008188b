import type { RateLimits } from '@sic/rate-limits';
import { RateLimited, Rejection } from '@sic/kernel';
import { tellProblem } from '@sic/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './auth.js';
import { limitSignIn } from './sign-in-limits.js';

/** Answers /auth/* with better-auth. In a scope of its own, since only better-auth needs bodies that are not parsed. */
export async function mountAuth(
  app: FastifyInstance,
  auth: Auth,
  rateLimits: RateLimits,
  publicUrl: string,
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 20_000 }, (_request, body, done) =>
      done(null, body),
    );
    const handler = (request: FastifyRequest, reply: FastifyReply) => answer(request, reply, auth, publicUrl);
    scope.route({ method: ['GET', 'POST'], url: '/auth/*', handler });
    scope.post('/auth/sign-in/email', async (request, reply) => {
      try {
        await limitSignIn(rateLimits, request.ip, request.body);
      } catch (error) {
        if (!(error instanceof Rejection) || !(error.problem instanceof RateLimited)) throw error;
        const { problem } = error;
        return reply.status(429).header('retry-after', problem.retryAfterSeconds).send(tellProblem(problem));
      }
      return handler(request, reply);
    });
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  auth: Auth,
  publicUrl: string,
): Promise<FastifyReply> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : undefined;
  const response = await auth.handler(
    new Request(new URL(request.url, publicUrl), { method: request.method, headers, ...(body ? { body } : {}) }),
  );
  void reply.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
