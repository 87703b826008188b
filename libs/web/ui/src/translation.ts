import {
  joinList,
  type Language,
  localeOf,
  type Namespace,
  type PrefixOf,
  type Texts,
  type Translate,
  translation,
} from '@sic/messages/browser';
import { createContext, use, useContext } from 'react';

const noTexts: Texts = { language: 'en', find: () => undefined };
const TextsContext = createContext<Texts>(noTexts);

/** Gives a page the texts of its reader's language. */
export const TranslationProvider = TextsContext.Provider;

/** Translations that were made already, so that `t` is the same function from one rendering to the next. */
const made = new WeakMap<Texts, Map<string, unknown>>();

export interface Translation<N extends Namespace, P extends string> {
  readonly t: Translate<N, P>;
  readonly language: Language;
  /** How dates and numbers are written, for `Intl`. */
  readonly locale: string;
  /** Several texts as one: "a, b and c". */
  readonly list: (texts: readonly string[]) => string;
}

/** Words of one namespace in the reader's language: `const { t } = useTranslation('drafting')`. */
export function useTranslation<N extends Namespace = 'common', P extends PrefixOf<N> = ''>(
  namespace: N = 'common' as N,
  { keyPrefix = '' as P }: { keyPrefix?: P } = {},
): Translation<N, P> {
  const texts = useContext(TextsContext);
  const loading = texts.loading?.(namespace);
  if (loading) use(loading);
  let known = made.get(texts);
  if (!known) made.set(texts, (known = new Map<string, unknown>()));
  const name = `${namespace} ${keyPrefix}`;
  let t = known.get(name) as Translate<N, P> | undefined;
  if (!t) known.set(name, (t = translation(texts, namespace, keyPrefix)));
  const { language } = texts;
  return { t, language, locale: localeOf[language], list: (some) => joinList(language, some) };
}
