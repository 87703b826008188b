import type { FormOutcome } from '@sic/ui';
import { data } from 'react-router';

/** Fields whose content is never sent back into a page. */
const SECRET = /password|token/i;

/** What a form sent, by field, to fill it again; several marks of one question with commas between. Without secrets and files. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || SECRET.test(name)) continue;
    values[name] = name in values ? `${values[name]},${value}` : value;
  }
  return values;
}

/** The text of a field as typed, without spaces around it; empty when it is missing. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * An action's answer that shows the form again: as it was filled in, with what is wrong.
 * @param refusal from `api(...)`, or the page's own checks
 */
export function refused(
  refusal: { readonly fields: Record<string, string>; readonly formError?: string | undefined },
  form: FormData,
  status = 400,
) {
  const outcome: FormOutcome = {
    fields: { ...refusal.fields },
    values: valuesOf(form),
    ...(refusal.formError === undefined ? {} : { formError: refusal.formError }),
  };
  return data(outcome, { status });
}

/** A path on this site to go to afterwards; anything that leads elsewhere becomes `/`. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])[^\r\n\t\\]*$/.test(next) ? next : '/';
}
