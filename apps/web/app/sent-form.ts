import { safeNext, textsOf } from './forms.js';

/** A form that was sent and not taken, kept so that its reader does not have to write it again. Without secrets and files. */
export interface SentForm {
  /** The page that it was sent to, with its search. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The field that says: only show the form again as it was filled in. */
export const SHOW_AGAIN = 'show-again';

/** Words with a space between them, or a letter of a script that writes without: names of buttons and ids have none. */
const WORDS = /\S\s+\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** What is to be kept of a form; undefined when nobody wrote anything in it. */
export function sentForm(path: string, form: FormData): SentForm | undefined {
  const fields = textsOf(form).filter(([name]) => name !== SHOW_AGAIN);
  return fields.some(([, value]) => WORDS.test(value)) ? { path: safeNext(path), fields } : undefined;
}

/** What {@link sentForm} kept, from the field that carries it; undefined when it is no such thing. */
export function readSentForm(kept: string): SentForm | undefined {
  try {
    const { path, fields } = JSON.parse(kept) as { path?: unknown; fields?: unknown };
    if (typeof path !== 'string' || !Array.isArray(fields) || !fields.every(isPair)) return undefined;
    return { path: safeNext(path), fields };
  } catch {
    return undefined;
  }
}

function isPair(field: unknown): field is [string, string] {
  return Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');
}
