import type { FormOutcome } from '@sic/ui';
import { data } from 'react-router';

/** Fields whose content is never sent back into a page. */
const SECRET = /password|token/i;

/** The texts of a form; its secrets and files left out. */
export function textsOf(form: FormData): [name: string, value: string][] {
  const texts: [string, string][] = [];
  for (const [name, value] of form) if (typeof value === 'string' && !SECRET.test(name)) texts.push([name, value]);
  return texts;
}

/** What a form sent, by field, to fill it again; several marks of one question with commas between. Without secrets and files. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of textsOf(form)) values[name] = name in values ? `${values[name]},${value}` : value;
  return values;
}

/** The text of a field as typed, without spaces around it; empty when it is missing. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Why an operation did not happen, in words that a form shows. */
export interface Refusal<Problem = { readonly __typename?: string }> {
  /** A sentence per field; empty when none is to blame. */
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong apart from single fields. */
  readonly formError?: string | undefined;
  /** The member of the result that says so, with its data; absent when an error or the page itself says it. */
  readonly problem?: Problem | undefined;
  /** Of the answer; 400 unless given. 409 when somebody else has changed the same thing: then the page is read again. */
  readonly status?: number;
}

export interface RefusedOptions<More extends object> {
  /** The form's names of fields for those of the api. */
  readonly names?: Readonly<Record<string, string>>;
  /** Problems, by type, that belong beside a field of the form. */
  readonly at?: Readonly<Record<string, string>>;
  /** What this form shows beside: data of the conflict, which form of the page it was. */
  readonly more?: More;
}

/** An action's answer that shows the form again: as it was filled in, with what is wrong. */
export function refused<More extends object = object>(
  refusal: Refusal,
  form: FormData,
  { names = {}, at = {}, more }: RefusedOptions<More> = {},
) {
  const { problem, formError, status = 400 } = refusal;
  const place = at[problem?.__typename ?? ''];
  const fields = Object.fromEntries(
    Object.entries(refusal.fields).map(([name, sentence]) => [names[name] ?? name, sentence]),
  );
  const outcome = { fields, values: valuesOf(form), ...more } as FormOutcome & More;
  if (formError === undefined) return data(outcome, { status });
  if (place !== undefined) return data({ ...outcome, fields: { ...fields, [place]: formError } }, { status: 400 });
  return data({ ...outcome, formError }, { status });
}

/** Only to read a path by the rules of addresses. */
const ANY_ORIGIN = 'http://site.invalid';

/**
 * A path on this site to go to afterwards, percent-encoded as headers need it; anything that leads elsewhere or holds
 * control characters becomes `/`. Every redirect to an address that a request names goes through here.
 */
export function safeNext(next: string | null): string {
  if (next === null || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(next)) return '/';
  const { pathname, search, hash } = new URL(next, ANY_ORIGIN);
  // `/.//elsewhere` becomes `//elsewhere`, which names another site.
  return pathname.startsWith('//') ? '/' : pathname + search + hash;
}
