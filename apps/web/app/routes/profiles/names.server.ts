import type { Names } from './profile-words.js';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * The English names of countries by their two letters. Looked up here and not in the page: browsers know other names
 * than the server ("Turkey", "Türkiye"), and the page would change under the reader's eyes.
 */
export function countryNames(codes: Iterable<string | null | undefined>): Names {
  return Object.fromEntries([...codes].flatMap((code) => (code == null ? [] : [[code, countries.of(code) ?? code]])));
}

/** The English names of languages by their BCP 47 tags. */
export function languageNames(tags: Iterable<string>): Names {
  return Object.fromEntries([...tags].map((tag) => [tag, languages.of(tag) ?? tag]));
}

/** "Łódź, Poland", as a form takes it. */
export function labelOf({ name, country }: { readonly name: string; readonly country: string }): string {
  return `${name}, ${countries.of(country) ?? country}`;
}
