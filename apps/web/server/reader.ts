import type { IncomingHttpHeaders } from 'node:http';
import { type Language, languageOfReader } from '@sic/messages';

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
  const chosen = headers.cookie === undefined ? undefined : SCHEME_COOKIE.exec(headers.cookie)?.[1];
  return {
    language: languageOfReader(headers.cookie, headers['accept-language']),
    scheme: chosen === 'light' || chosen === 'dark' ? chosen : 'auto',
  };
}
