/** Every language that the platform speaks, the one that all texts are written in first. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** How dates, numbers and lists are written in a language; the platform's English is European. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** The language of a text that is missing in the reader's own, and of the API's `message`. */
export const fallbackLanguage: Language = 'en';

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}
