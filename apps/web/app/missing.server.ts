import { message } from '@sic/messages';
import { text } from './forms.js';
import { languageOf } from './i18n.server.js';

/**
 * Says of each of these fields that is empty what the api would say. For a form that can't be sent to the api yet, so
 * that all that is wrong is told at once.
 */
export function missingFields(request: Request, form: FormData, names: readonly string[]): Record<string, string> {
  const sentence = message(languageOf(request), 'validation', 'required');
  return Object.fromEntries(names.filter((name) => text(form, name) === '').map((name) => [name, sentence]));
}
