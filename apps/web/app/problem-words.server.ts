import { type Parameter, problemMessage, ruleMessage } from '@sic/messages';
import { languageOf } from './i18n.server.js';

/** A problem as the api tells it, as a member of a result or as an error. */
export interface Told {
  readonly code?: string;
  readonly parameters?: readonly Parameter[];
  /** The same in English: for what no catalogue of the site knows. */
  readonly message: string;
}

/** A broken rule of a field as the api tells it. */
export interface ToldRule extends Told {
  readonly field: string;
  readonly rule: string;
}

/** A problem in the reader's language. */
export function inWords(request: Request, { code, parameters = [], message }: Told): string {
  return (code === undefined ? null : problemMessage(languageOf(request), { code, parameters })) ?? message;
}

/** What is wrong with each field, in the reader's language. */
export function fieldsInWords(request: Request, rules: readonly ToldRule[]): Record<string, string> {
  const language = languageOf(request);
  return Object.fromEntries(
    rules.map(({ field, rule, parameters = [], message }) => [
      field,
      ruleMessage(language, { rule, parameters }) ?? message,
    ]),
  );
}
