import type { IncomingHttpHeaders } from 'node:http';
import { type Language, languageOfReader } from '@sic/messages';
import { remembered } from './remembered.js';

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?sic\.session_token=/;
const SCHEME_COOKIE = /(?:^|;\s*)scheme=(light|dark)(?:;|$)/;

/** What a public page may depend on, apart from its address: nothing else of a visitor's request reaches it. */
export interface Variant {
  readonly language: Language;
  readonly scheme: 'light' | 'dark' | 'auto';
}

/** Whether the request carries a session, valid or not. Such a request never meets the cache of public pages. */
export function hasSession(headers: IncomingHttpHeaders): boolean {
  return headers.cookie !== undefined && SESSION_COOKIE.test(headers.cookie);
}

/** The variant of a public page that a visitor's headers ask for. */
export function variantOf(headers: IncomingHttpHeaders): Variant {
  const { cookie, 'accept-language': wanted = '' } = headers;
  if (cookie === undefined) return { language: languageOfBrowser(wanted), scheme: 'auto' };
  const chosen = SCHEME_COOKIE.exec(cookie)?.[1];
  return {
    language: languageOfReader(cookie, wanted),
    scheme: chosen === 'light' || chosen === 'dark' ? chosen : 'auto',
  };
}

const languageOfBrowser = remembered((wanted) => languageOfReader(undefined, wanted));

/** What a request asks for, as a path: clients may name the whole address (RFC 9112, 3.2.2), whose host is not ours. */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a page of another site makes the browser send this request. Its cookies stay away (SameSite), but the cookies
 * of our answer would be kept. Programs that are no browser say nothing of where they come from.
 */
export function isForged(method: string, headers: IncomingHttpHeaders, publicUrl: string): boolean {
  if (SAFE_METHODS.has(method)) return false;
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  if (origin === new URL(publicUrl).origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
