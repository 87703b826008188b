/** Named by CLDR beside the countries: unions, groups, what is unknown, and marks for tests. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether these are the two letters of a country that there is now, such as PL. Withdrawn codes, such as SU, are none. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false;
  const tag = `und-${code}`;
  return Intl.getCanonicalLocales(tag)[0] === tag && countries.of(code) !== undefined;
}

/** Whether this is the BCP 47 tag of a language that has a name, such as pl or pt-PT. */
export function isLanguageTag(tag: string): boolean {
  if (!LANGUAGE.test(tag)) return false;
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}
