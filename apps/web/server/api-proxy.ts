import type { IncomingHttpHeaders } from 'node:http';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

/** What the api answers itself. Nothing else of it can be reached from outside. */
const PREFIXES = ['/graphql', '/auth', '/files', '/calendar'] as const;

interface Origin {
  readonly ip: string;
  readonly id: string;
  readonly headers: { readonly origin?: string | undefined; readonly cookie?: string | undefined };
}

/** Passes the paths of the api on, unchanged. */
export async function apiProxy(app: FastifyInstance, { apiUrl }: { apiUrl: string }): Promise<void> {
  for (const prefix of PREFIXES) {
    const common = {
      upstream: apiUrl,
      prefix,
      rewritePrefix: prefix,
      replyOptions: {
        rewriteRequestHeaders: (request: Origin, headers: object): IncomingHttpHeaders => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-request-id': request.id,
        }),
      },
    };
    if (prefix !== '/graphql') {
      await app.register(proxy, common);
      continue;
    }
    await app.register(proxy, {
      ...common,
      websocket: true,
      wsUpstream: apiUrl.replace(/^http/, 'ws'),
      wsClientOptions: {
        // Passes on neither by itself; the api checks the one and recognises the member by the other.
        rewriteRequestHeaders: (_headers: object, request: Origin) => ({
          // A header without a value can't be sent: a visitor has no cookie.
          ...(request.headers.origin === undefined ? {} : { origin: request.headers.origin }),
          ...(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }),
          'x-forwarded-for': request.ip,
          'x-request-id': request.id,
        }),
      } as object,
    });
  }
}
