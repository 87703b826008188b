import { formatMessage, formatToParts, type Values } from './formatter.js';
import type { Language } from './languages.js';
import type { KeyOf, Namespace, ParametersOf } from './parameters.js';

/** The texts of one reader's language, wherever they were loaded from. */
export interface Texts {
  readonly language: Language;
  /** The unformatted text of a key; undefined when there is none. */
  find(namespace: Namespace, key: string): string | undefined;
  /** In browsers: what to wait for before the texts of a namespace are there; nothing once they are. */
  loading?(namespace: Namespace): Promise<void> | undefined;
}

/** The part of a key after a prefix: of `accounts.title` after `accounts` it is `title`. */
export type KeyAfter<N extends Namespace, P extends string> = P extends ''
  ? KeyOf<N>
  : KeyOf<N> extends infer K
    ? K extends `${P}.${infer Rest}`
      ? Rest
      : never
    : never;

/** Keys up to one of their dots. */
export type PrefixOf<N extends Namespace> =
  '' | (KeyOf<N> extends infer K ? (K extends `${infer First}.${string}` ? First : never) : never);

type Whole<N extends Namespace, P extends string, K extends string> = (P extends '' ? K : `${P}.${K}`) & KeyOf<N>;

/** Words a key of one namespace: `t('count', { count: 3 })`. Keys and what they take are typed by the catalogue. */
export interface Translate<N extends Namespace, P extends string = ''> {
  <K extends KeyAfter<N, P>>(key: K, ...parameters: ParametersOf<N, Whole<N, P, K>>): string;
  /** Parts of a sentence whose tags become elements: `t.rich('help', { link: (words) => <Link>{words}</Link> })`. */
  rich<K extends KeyAfter<N, P>>(key: K, ...parameters: ParametersOf<N, Whole<N, P, K>>): string | unknown[];
  /** For a key and values that came over the API; null for a key without a text. */
  fromData(key: string, values: Values): string | null;
}

/** The translation of a namespace, or of its keys below a prefix. */
export function translation<N extends Namespace, P extends PrefixOf<N> = ''>(
  texts: Texts,
  namespace: N,
  prefix?: P,
): Translate<N, P> {
  const find = (key: string): string | undefined => texts.find(namespace, prefix ? `${prefix}.${key}` : key);
  const t = (key: string, values?: Values): string => {
    const text = find(key);
    return text === undefined ? key : formatMessage(texts.language, text, values);
  };
  const rich = (key: string, values: Values = {}): string | unknown[] => {
    const text = find(key);
    return text === undefined ? key : formatToParts(texts.language, text, values);
  };
  const fromData = (key: string, values: Values): string | null => (find(key) === undefined ? null : t(key, values));
  return Object.assign(t, { rich, fromData }) as unknown as Translate<N, P>;
}
