import Negotiator from 'negotiator';
import { fallbackLanguage, isLanguage, type Language, languages } from './languages.js';

/** The cookie in which a reader's choice is remembered. */
export const LANGUAGE_COOKIE = 'language';

const CHOSEN = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]{2,3})(?:;|$)`);

/** The language that was chosen in the header of the site; null when none was. */
export function chosenLanguage(cookie: string | null | undefined): Language | null {
  const chosen = CHOSEN.exec(cookie ?? '')?.[1];
  return isLanguage(chosen) ? chosen : null;
}

/** The language for a reader: the one they chose, else the one that their browser asks for, else English. */
export function languageOfReader(
  cookie: string | null | undefined,
  acceptLanguage: string | null | undefined,
): Language {
  const chosen = chosenLanguage(cookie);
  if (chosen !== null) return chosen;
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } });
  const [best] = wanted.languages([...languages]);
  return isLanguage(best) ? best : fallbackLanguage;
}
