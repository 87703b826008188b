import type { IncomingHttpHeaders } from 'node:http';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What the api answers itself. Nothing else of it can be reached from outside. */
const PREFIXES = ['/graphql', '/auth', '/files', '/calendar'] as const;

interface Origin {
  readonly ip: string;
  readonly id: string;
  readonly headers: { readonly origin?: string | undefined; readonly cookie?: string | undefined };
}

const UNSUPPORTED = { statusCode: 415, message: 'Unsupported Media Type' };

/** Whether each parameter of a content type has a name and a value: the proxy reads them, and breaks on any other. */
function hasWholeParameters(contentType: string): boolean {
  const [, ...parameters] = contentType.split(';');
  return parameters.every((parameter) => /^ *[^\s=]+=\S/.test(parameter));
}

async function refuseBrokenType({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!hasWholeParameters(headers['content-type'] ?? '')) await reply.code(UNSUPPORTED.statusCode).send(UNSUPPORTED);
}

const NOT_FOUND = { statusCode: 404, message: 'Not Found' };

/** Only `/graphql` goes on as another protocol: elsewhere the proxy would wait for an answer that never comes. */
async function refuseUpgrade({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isUpgrade = headers.upgrade !== undefined && /\bupgrade\b/i.test(headers.connection ?? '');
  if (isUpgrade) await reply.code(NOT_FOUND.statusCode).header('connection', 'close').send(NOT_FOUND);
}

/** Passes the paths of the api on, unchanged. */
export async function apiProxy(app: FastifyInstance, { apiUrl }: { apiUrl: string }): Promise<void> {
  for (const prefix of PREFIXES) {
    const common = {
      upstream: apiUrl,
      prefix,
      rewritePrefix: prefix,
      preHandler: refuseBrokenType,
      replyOptions: {
        rewriteRequestHeaders: (request: Origin, headers: object): IncomingHttpHeaders => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-request-id': request.id,
        }),
      },
    };
    if (prefix !== '/graphql') {
      await app.register(async (scope) => {
        scope.addHook('onRequest', refuseUpgrade);
        await scope.register(proxy, common);
      });
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
