import { translate } from '../../i18n.server.js';
import { callApi, type From } from '../../api.server.js';
import type { Refusal } from '../../forms.js';
import { fieldsInWords, type ToldRule } from '../../problem-words.server.js';

export type AuthAnswer =
  { readonly cookies: readonly string[]; readonly refusal?: undefined } | { readonly refusal: Refusal };

type Sentence = 'badCredentials' | 'unverified' | 'suspended' | 'tooMany' | 'linkExpired' | 'unexpected';

/** Codes of better-auth, in words that people can act on. */
const sentences: Readonly<Record<string, Sentence>> = {
  INVALID_EMAIL_OR_PASSWORD: 'badCredentials',
  INVALID_PASSWORD: 'badCredentials',
  USER_NOT_FOUND: 'badCredentials',
  EMAIL_NOT_VERIFIED: 'unverified',
  BANNED_USER: 'suspended',
  ACCOUNT_SUSPENDED: 'suspended',
  INVALID_TOKEN: 'linkExpired',
  TOKEN_EXPIRED: 'linkExpired',
};

interface Answer {
  readonly code?: string;
  readonly fields?: readonly ToldRule[];
}

const fields = {
  INVALID_EMAIL: { name: 'email', sentence: 'emailInvalid' },
  PASSWORD_TOO_SHORT: { name: 'password', sentence: 'passwordShort' },
  PASSWORD_TOO_LONG: { name: 'password', sentence: 'passwordLong' },
} as const;

/**
 * Asks the api for something around sign-in.
 * @param path such as `sign-in/email`
 * @returns the cookies to pass on, or what to show beside the form
 */
export async function callAuth(from: From, path: string, body: object): Promise<AuthAnswer> {
  const response = await callApi(from, `/auth/${path}`, body);
  if (response.ok) return { cookies: response.headers.getSetCookie() };
  const t = translate(from.request, 'auth');
  const { code = '', fields: rules = [] } = (await response.json().catch(() => ({}))) as Answer;
  if (code === 'INVALID_INPUT') {
    const { token, newPassword, ...wrong } = fieldsInWords(from.request, rules);
    if (token !== undefined) return { refusal: { fields: {}, formError: t('problems.linkExpired') } };
    return { refusal: { fields: newPassword === undefined ? wrong : { ...wrong, password: newPassword } } };
  }
  if (code === 'INVALID_PASSWORD' && path === 'change-password') {
    return { refusal: { fields: { currentPassword: t('problems.notYourPassword') } } };
  }
  const field = fields[code as keyof typeof fields];
  if (field !== undefined) {
    return { refusal: { fields: { [field.name]: t(`fields.${field.sentence}`) } } };
  }
  const sentence = response.status === 429 ? 'tooMany' : (sentences[code] ?? 'unexpected');
  return { refusal: { fields: {}, formError: t(`problems.${sentence}`) } };
}

/** Headers that pass cookies on to the browser. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return headers;
}
