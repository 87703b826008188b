import type { TypedDocumentString } from '@sic/api-client';
import { ask, type From } from './api.server.js';

/**
 * Headers of a page that a signed link in a mail leads to: it is its reader's alone. No other site is told its address;
 * without any referrer the browser would not say either where the forms of the page come from, and they would be refused.
 */
export const signedPageHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
} as const;

export type Signed<Data> =
  { readonly found: Data; readonly status: 200 } | { readonly found: null; readonly status: 404 | 429 };

/** The token in the address of a page. */
export function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? '';
}

/**
 * What a signed link leads to. Nothing when it is not ours or has expired, and when too many such links were tried: the
 * page then says so by itself. Nothing is changed by it: mail scanners open links.
 * @throws like `ask` for anything else
 */
export async function readSigned<Data>(
  from: From,
  document: TypedDocumentString<Data, { token: string }>,
): Promise<Signed<Data>> {
  const token = tokenOf(from.request);
  if (token === '') return { found: null, status: 404 };
  try {
    const asked = await ask(from, document, { token });
    return asked.refusal === undefined ? { found: asked.data, status: 200 } : { found: null, status: 429 };
  } catch (error) {
    if (error instanceof Response && error.status === 404) return { found: null, status: 404 };
    throw error;
  }
}
