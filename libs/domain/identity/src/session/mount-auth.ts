import type { RateLimits } from '@sic/rate-limits';
import { InvalidInput, RateLimited, Rejection } from '@sic/kernel';
import { tellProblem } from '@sic/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './auth.js';
import { checked, link, posts } from './auth-requests.js';
import { limitSignIn } from './sign-in-limits.js';

/** What a request became after its check: nothing reaches better-auth but this. */
interface Passed {
  readonly url: URL;
  readonly body?: object;
}

/** Answers the routes of /auth that the platform uses with better-auth, once what they say is checked. */
export async function mountAuth(
  app: FastifyInstance,
  auth: Auth,
  rateLimits: RateLimits,
  publicUrl: string,
): Promise<void> {
  const pass = (request: FastifyRequest, passed: Passed) => askAuth(request, passed, auth);
  await app.register(async (scope) => {
    // Read here, so that every wrong body is answered alike.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 20_000 }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, _request, reply) => tellRefusal(error, reply));
    for (const [path, wanted] of Object.entries(posts)) {
      scope.post(path, async (request, reply) => {
        if (!isJson(request)) return reply.status(415).send({ statusCode: 415, message: 'Unsupported Media Type' });
        const body = await checked(wanted, read(request.body));
        if (path === '/auth/sign-in/email') await limitSignIn(rateLimits, request.ip, body['email'] ?? '');
        const answer = await pass(request, { url: new URL(path, publicUrl), body: { ...body, ...wanted.always } });
        // An insert that failed or lost a race would tell that the address was not known a moment ago.
        const isDone = path === '/auth/sign-up/email' && (answer.ok || answer.status === 422);
        return isDone ? reply.send({ status: true }) : send(reply, answer);
      });
    }
    for (const path of ['/auth/verify-email', '/auth/reset-password/:token']) {
      scope.get(path, async (request, reply) => {
        const said = Object.fromEntries(new URL(request.url, publicUrl).searchParams);
        const { token = '', ...query } = await checked(link, { ...said, ...(request.params as object) });
        const isInPath = path.endsWith(':token');
        const url = new URL(
          path.replace(':token', () => encodeURIComponent(token)),
          publicUrl,
        );
        url.search = new URLSearchParams(isInPath ? query : { token, ...query }).toString();
        return send(reply, await pass(request, { url }));
      });
    }
  });
}

function tellRefusal(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Rejection)) throw error;
  const { problem } = error;
  if (problem instanceof RateLimited) {
    return reply.status(429).header('retry-after', problem.retryAfterSeconds).send(tellProblem(problem));
  }
  return reply.status(problem instanceof InvalidInput ? 400 : 422).send(tellProblem(problem));
}

/** A form of a foreign page can send other types without asking; no body at all is fine. */
function isJson({ headers, body }: FastifyRequest): boolean {
  return !body || /^application\/json *(;|$)/i.test(headers['content-type'] ?? '');
}

/** The object of a body; of anything else every field is missing. */
function read(body: unknown): object {
  try {
    const said: unknown = JSON.parse(String(body));
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}

function askAuth(request: FastifyRequest, { url, body }: Passed, auth: Auth): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.delete('content-length');
  if (body) headers.set('content-type', 'application/json');
  return auth.handler(
    new Request(url, { method: request.method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }),
  );
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  void reply.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
