import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { limits } from '@sic/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { policyWithNonce, securityHeaders } from './content-security.js';
import { encodingFor, type Encoding, type FinishedPage, type PageCache } from './page-cache.js';
import { answerPlainly } from './plain-answer.js';
import { hasSession, isForged, variantOf } from './reader.js';
import { newNonce, type SiteRenderer } from './site-renderer.js';

/** Longer addresses are rendered each time: they are not links of ours. */
const MAX_CACHED_URL = 300;
/** A form carries words. */
const BODY_LIMIT = 1_000_000;
/**
 * Forms that are larger or smaller than others: a picture, a text whose refusal names its field, and a few words of
 * somebody whom nobody knows yet. Sign-in is none of these: it takes along what was written when a session ended.
 */
const BODY_LIMITS: Readonly<Record<string, number>> = {
  '/me/profile': limits.pictureBytes + 1_000_000,
  '/declaration/import': 6_000_000,
  '/sign-up': 20_000,
  '/verify-email': 20_000,
  '/reset-password': 20_000,
  '/reset-password/new': 20_000,
  '/stop-mails': 20_000,
  '/no-mails': 20_000,
  '/seat': 20_000,
  '/appeal': 50_000,
};
const FIXED = Object.entries(securityHeaders);

/** Answers everything that no other route takes: public pages from the cache, the rest rendered for the one reader. */
export async function siteRoutes(
  app: FastifyInstance,
  {
    renderer,
    cache,
    publicUrl,
  }: { renderer: Pick<SiteRenderer, 'forReader' | 'forEverybody'>; cache: PageCache; publicUrl: string },
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );

  app.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (!isShareable(request)) return answerReader(request, reply);
      const { language, scheme } = variantOf(request.headers);
      const encoding = encodingFor(request.headers['accept-encoding']);
      const key = `${language} ${scheme} ${request.url}`;
      const known = cache.peek(key, encoding);
      if (known !== undefined) return sendFinished(request, reply, known);
      const answer = await cache.page(key, encoding, () =>
        renderer.forEverybody(`${publicUrl}${request.url}`, { language, scheme }, request.id),
      );
      if ('page' in answer) return sendFinished(request, reply, answer.page);
      const { status, headers, html, policy } = answer.uncached;
      return send(request, reply, new Response(status === 204 ? null : html, { status, headers }), policy);
    },
  });

  const change = {
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    handler: (request: FastifyRequest, reply: FastifyReply) =>
      isForged(request.method, request.headers, publicUrl)
        ? answerPlainly(request, reply, 403, 'error.otherSite')
        : answerReader(request, reply),
  };
  app.route({ ...change, url: '/*' });
  for (const [path, bodyLimit] of Object.entries(BODY_LIMITS)) {
    // A page that hydrates sends its form to the second address.
    for (const url of [path, `${path}.data`]) app.route({ ...change, url, bodyLimit });
  }

  async function answerReader(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const nonce = newNonce();
    const response = await renderer.forReader(toRequest(request, reply, publicUrl), {
      nonce,
      requestId: request.id,
      clientAddress: request.ip,
    });
    return send(request, reply, response, policyWithNonce(nonce));
  }
}

function isShareable({ headers, url }: FastifyRequest): boolean {
  return (
    url.length <= MAX_CACHED_URL && !hasSession(headers) && !url.split('?')[0]!.endsWith('.data') && !headers.range
  );
}

const finished = new WeakSet<ServerResponse>();

/** Whether an answer came finished from the cache. */
export function isFinished(raw: ServerResponse): boolean {
  return finished.has(raw);
}

/** Past Fastify's own path of answering: these bytes and headers need nothing more. */
function sendFinished({ headers, method }: FastifyRequest, reply: FastifyReply, page: FinishedPage): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  finished.add(raw);
  if (headers['if-none-match'] === page.etag) {
    raw.writeHead(304, page.notModifiedHeaders).end();
  } else {
    raw.writeHead(200, page.headers).end(method === 'HEAD' ? undefined : page.bytes);
  }
  return reply;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  response: Response,
  policy: string,
): Promise<FastifyReply> {
  void reply.status(response.status);
  for (const [name, value] of FIXED) void reply.header(name, value);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) void reply.header('content-security-policy', policy);
  if (!response.headers.has('cache-control')) void reply.header('cache-control', 'private, no-store');
  if (response.body === null || request.method === 'HEAD') return reply.send();
  const encoding = /^(text\/|application\/json|image\/svg)/.test(type)
    ? encodingFor(request.headers['accept-encoding'])
    : 'identity';
  const body = Readable.fromWeb(response.body as import('node:stream/web').ReadableStream);
  if (encoding === 'identity') return reply.send(body);
  void reply.removeHeader('content-length').header('content-encoding', encoding).header('vary', 'Accept-Encoding');
  return reply.send(body.pipe(compressor(encoding)));
}

/** Each chunk of a streamed page leaves at once. */
function compressor(encoding: Exclude<Encoding, 'identity'>) {
  return encoding === 'br'
    ? createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
      })
    : createGzip({ flush: constants.Z_SYNC_FLUSH });
}

function toRequest(request: FastifyRequest, reply: FastifyReply, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const left = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : undefined;
  return new Request(`${publicUrl}${request.url}`, {
    method: request.method,
    headers,
    signal: left.signal,
    ...(body === undefined ? {} : { body }),
  });
}
