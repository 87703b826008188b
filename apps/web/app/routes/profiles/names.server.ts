import { type Language, localeOf } from '@sic/messages';
import { languageOf } from '../../i18n.server.js';
import type { Names } from './profile-words.js';

/** The names of a language for countries and languages, made once. */
const made = new Map<Language, { countries: Intl.DisplayNames; languages: Intl.DisplayNames }>();

function namesFor(request: Request): { countries: Intl.DisplayNames; languages: Intl.DisplayNames } {
  const language = languageOf(request);
  let names = made.get(language);
  if (!names) {
    const locale = localeOf[language];
    names = {
      countries: new Intl.DisplayNames(locale, { type: 'region' }),
      languages: new Intl.DisplayNames(locale, { type: 'language' }),
    };
    made.set(language, names);
  }
  return names;
}

/**
 * The names of countries by their two letters, in the reader's language. Looked up here and not in the page: browsers
 * know other names than the server ("Turkey", "Türkiye"), and the page would change under the reader's eyes.
 */
export function countryNames(request: Request, codes: Iterable<string | null | undefined>): Names {
  const { countries } = namesFor(request);
  return Object.fromEntries([...codes].flatMap((code) => (code == null ? [] : [[code, countries.of(code) ?? code]])));
}

/** The names of languages by their BCP 47 tags, in the reader's language. */
export function languageNames(request: Request, tags: Iterable<string>): Names {
  const { languages } = namesFor(request);
  return Object.fromEntries([...tags].map((tag) => [tag, languages.of(tag) ?? tag]));
}

/** "Łódź, Poland", as a form takes it. */
export function labelOf(
  request: Request,
  { name, country }: { readonly name: string; readonly country: string },
): string {
  return `${name}, ${namesFor(request).countries.of(country) ?? country}`;
}
