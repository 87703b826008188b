import type { TypedDocumentString } from '@sic/api-client';
import { redirect, type RouterContextProvider } from 'react-router';
import { rendering } from './rendering.js';
import { settings } from './site.server.js';

/** Where an action's or loader's request comes from: pass the arguments of the loader or action as they are. */
export interface From {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** The api refused for a reason that the person can mend: show it, and keep what was typed. */
export interface Refusal {
  readonly data?: undefined;
  /** A sentence per input field; empty when none is to blame. */
  readonly fields: Record<string, string>;
  /** What is wrong apart from single fields. */
  readonly formError: string | undefined;
}

export type Answer<Result> = { readonly data: Result; readonly fields?: undefined } | Refusal;

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly fields?: readonly { field: string; rule: string; message: string }[];
  };
}

/**
 * Runs an operation for whoever made the request. For actions.
 * @returns the data, or what to show beside the form (INVALID_INPUT, CONFLICT, RATE_LIMITED)
 * @throws 404 for NOT_FOUND, 403 for FORBIDDEN, a redirect to sign-in for UNAUTHENTICATED, 503 when the api is away
 */
export async function api<Result, Variables>(
  from: From,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Answer<Result>> {
  const response = await callApi(from, '/graphql', { query: document.toString(), variables: variables ?? {} });
  const { data, errors } = (await response.json().catch(() => ({}))) as { data?: Result; errors?: GraphQLProblem[] };
  const [problem] = errors ?? [];
  if (problem !== undefined) return refusalOf(problem, from.request);
  if (data === undefined || data === null) throw unavailable();
  return { data };
}

/**
 * Runs a query for a loader.
 * @throws like {@link api}; and 400 when the address asks for something that can't be
 */
export async function read<Result, Variables>(
  from: From,
  document: TypedDocumentString<Result, Variables>,
  ...variables: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const answer = await api(from, document, ...variables);
  if (answer.fields === undefined) return answer.data;
  throw new Response(answer.formError ?? Object.values(answer.fields).join(' '), { status: 400 });
}

/**
 * Sends JSON to the api with the reader's cookies, network address and request id.
 * @throws 503 when the api can't be reached
 */
export function callApi(from: From, path: string, body: object): Promise<Response> {
  return post(from, path, 'application/json', JSON.stringify(body));
}

/**
 * Sends a file to the api as it is, for whoever made the request.
 * @returns like {@link api}; the fields are those that the api names
 * @throws like {@link api}
 */
export async function upload<Result>(from: From, path: string, file: Blob): Promise<Answer<Result>> {
  const response = await post(from, path, 'application/octet-stream', await file.arrayBuffer());
  const answer = (await response.json().catch(() => ({}))) as Result & {
    code?: string;
    message?: string;
    fields?: readonly { field: string; rule: string; message: string }[];
  };
  if (response.ok) return { data: answer };
  const { code = 'INTERNAL', message = '', fields } = answer;
  return refusalOf({ message, extensions: { code, ...(fields ? { fields } : {}) } }, from.request);
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
    throw unavailable();
  }
}

function refusalOf({ message, extensions }: GraphQLProblem, request: Request): Refusal {
  switch (extensions?.code) {
    case 'NOT_FOUND':
      throw new Response(message, { status: 404 });
    case 'FORBIDDEN':
      throw new Response(message, { status: 403 });
    case 'UNAUTHENTICATED':
      throw redirect(signInPath(request));
    case 'INVALID_INPUT': {
      const fields = Object.fromEntries((extensions.fields ?? []).map(({ field, message: text }) => [field, text]));
      return { fields, formError: Object.keys(fields).length === 0 ? message : undefined };
    }
    case 'CONFLICT':
    case 'RATE_LIMITED':
      return { fields: {}, formError: message };
    default:
      throw new Response(message, { status: 500 });
  }
}

/** Sign-in, then back to the page that was asked for. A form is not sent again: the reader comes back to its page. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/sign-in?next=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`;
}

function unavailable(): Response {
  return new Response('The api does not answer', { status: 503 });
}
