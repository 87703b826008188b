import { randomUUID } from 'node:crypto';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import { apiExplorer } from './api-explorer.js';
import { apiProxy } from './api-proxy.js';
import { securityHeaders } from './content-security.js';
import { healthRoutes } from './health-routes.js';
import type { PageCache } from './page-cache.js';
import { answerPlainly, sentenceOf } from './plain-answer.js';
import { pathOf } from './reader.js';
import type { SiteRenderer } from './site-renderer.js';
import { isFinished, siteRoutes } from './site-routes.js';
import type { WebConfig } from './web-config.js';

/** The only public part: built files, what the api answers itself, and the pages. */
export async function createWebServer(
  config: WebConfig,
  parts: { renderer: SiteRenderer; cache: PageCache; clientFolder: string },
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: config.logLevel,
      serializers: {
        // Query strings carry tokens of mailed links.
        req: ({ id, method, url }) => ({ id, method, path: (url ?? '').split('?')[0] }),
      },
    },
    logController: new LogController({ disableRequestLogging: true }),
    // Each line names its request itself.
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => pathOf(url),
    forceCloseConnections: 'idle',
    // Its own proxy in front, if any, is on a private network.
    trustProxy: config.isBehindProxy,
    bodyLimit: 1_000_000,
  });
  logAnswers(app);
  await app.register(fastifyStatic, {
    root: path.join(parts.clientFolder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => {
      void reply.header('cache-control', 'public, max-age=31536000, immutable');
      for (const [name, value] of Object.entries(securityHeaders)) void reply.header(name, value);
    },
  });
  for (const file of ['favicon.svg', 'robots.txt']) {
    app.get(
      `/${file}`,
      (_request, reply) =>
        void reply.header('cache-control', 'public, max-age=3600').sendFile(file, parts.clientFolder),
    );
  }
  await app.register(healthRoutes, { apiUrl: config.apiUrl });
  await app.register(apiProxy, { apiUrl: config.apiUrl });
  await app.register(apiExplorer, { apiUrl: config.apiUrl, clientFolder: parts.clientFolder });
  await app.register(siteRoutes, { ...parts, publicUrl: config.publicUrl });
  return app;
}

/** One line per answer, except for what comes finished from a cache or a file; what goes wrong is told whole. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url, id, log } = request;
    const path = url.split('?')[0]!;
    if (!path.startsWith('/assets/') && !path.startsWith('/health/') && !isFinished(reply.raw)) {
      log.info(
        { requestId: id, method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
        'answered',
      );
    }
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'failed');
    return answerPlainly(request, reply, status, sentenceOf(status));
  });
}
