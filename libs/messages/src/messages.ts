import { formatMessage, type Values } from './formatter.js';
import { flatten, type Nested } from './flatten.js';
import { files } from './generated/catalogues.js';
import { fallbackLanguage, type Language, languages } from './languages.js';
import type { KeyOf, Namespace, ParametersOf } from './parameters.js';

const catalogues = new Map<string, Map<string, string>>();
for (const language of languages) {
  for (const [namespace, parts] of Object.entries(files[language])) {
    const texts = (parts as readonly Nested[]).flatMap((part) => flatten(part));
    catalogues.set(`${language} ${namespace}`, new Map(texts));
  }
}

/** The unformatted text of a key, in English where the language has none; undefined for a key that is nowhere. */
export function textOf(language: Language, namespace: Namespace, key: string): string | undefined {
  return (
    catalogues.get(`${language} ${namespace}`)?.get(key) ?? catalogues.get(`${fallbackLanguage} ${namespace}`)?.get(key)
  );
}

/** The keys of a namespace in a language. */
export function keysOf(language: Language, namespace: Namespace): string[] {
  return [...(catalogues.get(`${language} ${namespace}`)?.keys() ?? [])];
}

/** Whether a key that came as data has a text. */
export function isKey<N extends Namespace>(namespace: N, key: string): key is KeyOf<N> {
  return textOf(fallbackLanguage, namespace, key) !== undefined;
}

/** A message in words: `message('de', 'problems', 'NOT_FOUND', { what: 'member' })`. */
export function message<N extends Namespace, K extends KeyOf<N>>(
  language: Language,
  namespace: N,
  key: K,
  ...[parameters]: ParametersOf<N, K>
): string {
  return messageFromData(language, namespace, key, parameters as Values | undefined) ?? key;
}

/** As `message`, for a key and values that were stored or came over the API; null for a key without a text. */
export function messageFromData(
  language: Language,
  namespace: Namespace,
  key: string,
  values: Values = {},
  timeZone?: string,
): string | null {
  const text = textOf(language, namespace, key);
  return text === undefined ? null : formatMessage(language, text, values, timeZone);
}
