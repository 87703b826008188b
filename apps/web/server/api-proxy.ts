import type { IncomingHttpHeaders } from 'node:http';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '@sic/kernel';
import { answerPlainly, sentenceOf } from './plain-answer.js';

/** What the api answers itself. Nothing else of it can be reached from outside. */
const PREFIXES = ['/graphql', '/auth', '/files', '/calendar'] as const;

interface Origin {
  readonly ip: string;
  readonly id: string;
  readonly headers: { readonly origin?: string | undefined; readonly cookie?: string | undefined };
}

/** Whether each parameter of a content type has a name and a value: the proxy reads them, and breaks on any other. */
function hasWholeParameters(contentType: string): boolean {
  const [, ...parameters] = contentType.split(';');
  return parameters.every((parameter) => /^ *[^\s=]+=\S/.test(parameter));
}

async function refuseBrokenType(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!hasWholeParameters(request.headers['content-type'] ?? ''))
    await answerPlainly(request, reply, 415, sentenceOf(415));
}

/** Only `/graphql` goes on as another protocol: elsewhere the proxy would wait for an answer that never comes. */
async function refuseUpgrade(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { headers } = request;
  const isUpgrade = headers.upgrade !== undefined && /\bupgrade\b/i.test(headers.connection ?? '');
  if (isUpgrade) await answerPlainly(request, reply.header('connection', 'close'), 404, sentenceOf(404));
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
      wsServerOptions: { maxPayload: limits.socketMessageBytes },
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
