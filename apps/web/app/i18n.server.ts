import {
  type Language,
  LANGUAGE_COOKIE,
  languageOfReader,
  type Namespace,
  textOf,
  type Texts,
  type Translate,
  translation,
} from '@sic/messages';

/** The language for a request. */
export function languageOf({ headers }: Request): Language {
  return languageOfReader(headers.get('cookie'), headers.get('accept-language'));
}

/** All texts for one request; a value of its own, so that two readers' languages never mix. */
export function textsFor(request: Request): Texts {
  const language = languageOf(request);
  return { language, find: (namespace, key) => textOf(language, namespace, key) };
}

/** For loaders and actions: `const t = translate(request, 'drafting')`. */
export function translate<N extends Namespace>(request: Request, namespace: N): Translate<N> {
  return translation(textsFor(request), namespace);
}

/** The `Set-Cookie` that keeps a choice for a year. */
export function languageCookie(language: Language): string {
  return `${LANGUAGE_COOKIE}=${language}; Path=/; SameSite=Lax; Max-Age=31536000`;
}
