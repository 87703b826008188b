import { fallbackLanguage, type Parameter, problemMessage, ruleMessage } from '@sic/messages';
import { languageOf } from './i18n.server.js';

/** A problem as the api tells it, as a member of a result or as an error. */
export interface Told {
  readonly code?: string;
  readonly parameters?: readonly Parameter[];
  /** The same in English. */
  readonly message: string;
}

/** A broken rule of a field as the api tells it. */
export interface ToldRule extends Told {
  readonly field: string;
  readonly rule: string;
}

/** A problem in the reader's language; in English as the api words it. */
export function inWords(request: Request, { code, parameters = [], message }: Told): string {
  const language = languageOf(request);
  if (language === fallbackLanguage || code === undefined) return message;
  return problemMessage(language, { code, parameters }) ?? message;
}

/** What the catalogue says of a code, in English too; the code itself when it says nothing. */
export function problemInWords(request: Request, code: string): string {
  return problemMessage(languageOf(request), { code, parameters: [] }) ?? code;
}

/**
 * Why somebody may not do something, in the reader's language; null when they may.
 * @param obstacle the reason of a FORBIDDEN, or the code of another problem
 */
export function obstacleInWords(request: Request, obstacle: string | null): string | null {
  if (obstacle === null) return null;
  const language = languageOf(request);
  const reason = { name: 'reason', values: [obstacle] };
  return (
    problemMessage(language, { code: obstacle, parameters: [] }) ??
    problemMessage(language, { code: 'FORBIDDEN', parameters: [reason] })
  );
}

/** What is wrong with each field, in the reader's language. */
export function fieldsInWords(request: Request, rules: readonly ToldRule[]): Record<string, string> {
  const language = languageOf(request);
  return Object.fromEntries(
    rules.map(({ field, rule, parameters = [], message }) => {
      const words = language === fallbackLanguage ? null : ruleMessage(language, { rule, parameters });
      return [field, words ?? message];
    }),
  );
}
