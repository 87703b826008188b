import type { TypedDocumentString } from '@sic/api-client';
import { redirect, type RouterContextProvider } from 'react-router';
import { errorResponse } from './error-response.server.js';
import type { Refusal } from './forms.js';
import { fieldsInWords, inWords, problemInWords, type Told, type ToldRule } from './problem-words.server.js';
import { rendering } from './rendering.js';
import { settings } from './site.server.js';

/** Where an action's or loader's request comes from: pass the arguments of the loader or action as they are. */
export interface From {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** What the api answers an operation with. */
export type Asked<Data> = { readonly data: Data; readonly refusal?: undefined } | { readonly refusal: Refusal };

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: Omit<Told, 'message'> & { readonly fields?: readonly ToldRule[] };
}

/**
 * Runs an operation for the member or visitor who made the request. Pages use {@link read} and `submit`.
 * @returns the data, or what a person can mend (INVALID_INPUT, BAD_USER_INPUT, CONFLICT, RATE_LIMITED)
 * @throws 404 for NOT_FOUND, 403 for FORBIDDEN, a redirect to sign-in for UNAUTHENTICATED, 503 when the api is away
 */
export async function ask<Data, Variables>(
  from: From,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Asked<Data>> {
  const response = await callApi(from, '/graphql', { query: document.toString(), variables });
  const { data, errors } = (await response.json().catch(() => ({}))) as { data?: Data; errors?: GraphQLProblem[] };
  const [problem] = errors ?? [];
  if (problem !== undefined) return { refusal: refusalOf(from.request, problem) };
  if (data === undefined || data === null) throw errorResponse(from.request, 503);
  return { data };
}

/**
 * Runs a query for a loader.
 * @throws like {@link ask}; and 400 when the address asks for something that can't be
 */
export async function read<Data, Variables>(
  from: From,
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Data> {
  const asked = await ask(from, document, (variables ?? {}) as Variables);
  if (asked.refusal === undefined) return asked.data;
  const { formError, fields } = asked.refusal;
  throw new Response(formError ?? Object.values(fields).join(' '), { status: 400 });
}

/**
 * Sends JSON to the api with the reader's cookies, network address and request id.
 * @throws 503 when the api can't be reached
 */
export function callApi(from: From, path: string, body: object): Promise<Response> {
  return post(from, path, 'application/json', JSON.stringify(body));
}

/**
 * Sends a file to the api as it is, for the member who made the request.
 * @returns nothing when it is there, or what is wrong with it; the fields are those that the api names
 * @throws like {@link ask}
 */
export async function upload(from: From, path: string, file: Blob): Promise<Refusal | undefined> {
  const response = await post(from, path, 'application/octet-stream', await file.arrayBuffer());
  return response.ok ? undefined : refusalIn(from.request, response);
}

/**
 * Sends a file to the api, which answers what it reads in it.
 * @throws like {@link ask}
 */
export async function readFile<Data>(from: From, path: string, file: Blob): Promise<Asked<Data>> {
  const response = await post(from, path, 'application/octet-stream', await file.arrayBuffer());
  if (response.ok) return { data: (await response.json()) as Data };
  return { refusal: await refusalIn(from.request, response) };
}

async function refusalIn(request: Request, response: Response): Promise<Refusal> {
  const { message = '', ...extensions } = (await response.json().catch(() => ({}))) as Partial<Told> &
    NonNullable<GraphQLProblem['extensions']>;
  return refusalOf(request, { message, extensions });
}

async function post(
  { request, context }: From,
  path: string,
  contentType: string,
  body: string | ArrayBuffer,
): Promise<Response> {
  const { requestId, clientAddress } = context.get(rendering);
  const headers = new Headers({
    'content-type': contentType,
    accept: 'application/json',
    origin: settings.publicUrl,
  });
  const cookie = request.headers.get('cookie');
  if (cookie !== null) headers.set('cookie', cookie);
  const agent = request.headers.get('user-agent');
  if (agent !== null) headers.set('user-agent', agent);
  if (requestId !== '') headers.set('x-request-id', requestId);
  if (clientAddress !== '') headers.set('x-forwarded-for', clientAddress);
  try {
    return await fetch(`${settings.apiUrl}${path}`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    throw errorResponse(request, 503);
  }
}

function refusalOf(request: Request, { message, extensions = {} }: GraphQLProblem): Refusal {
  const { code, fields: rules = [] } = extensions;
  const formError = inWords(request, { ...extensions, message });
  switch (code) {
    case 'NOT_FOUND':
      throw new Response(formError, { status: 404 });
    case 'FORBIDDEN':
      throw new Response(formError, { status: 403 });
    case 'UNAUTHENTICATED':
      throw toSignIn(request);
    case 'INVALID_INPUT':
      return rules.length === 0
        ? { fields: {}, formError, status: 400 }
        : { fields: fieldsInWords(request, rules), status: 400 };
    case 'BAD_USER_INPUT':
      // A value of another type than the operation asks for: the api's own words speak of its schema.
      return { fields: {}, formError: problemInWords(request, code), status: 400 };
    case 'CONFLICT':
      return { fields: {}, formError, status: 409 };
    case 'RATE_LIMITED':
      return { fields: {}, formError, status: 429 };
    default:
      throw new Response(formError, { status: 500 });
  }
}

/** What the page of sign-in takes along of a form; a larger one carries a file, which it could not keep. */
const MOST_TO_KEEP = 900_000;

/**
 * Sign-in, then back to the page that was asked for. A form goes along (307), so that its page can show it as it was
 * filled in. It is not sent again by itself.
 */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const path = `/sign-in?next=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`;
  const size = Number(request.headers.get('content-length'));
  return redirect(path, request.method === 'POST' && size <= MOST_TO_KEEP ? 307 : 302);
}
