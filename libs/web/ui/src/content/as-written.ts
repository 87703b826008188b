import { languageOfWords } from '@sic/kernel';

/** The attributes of an element whose words a member wrote, in a language and a direction that are their own. */
export function asWritten(words: string | null | undefined): { readonly lang: string; readonly dir: 'auto' } {
  return { lang: languageOfWords(words ?? ''), dir: 'auto' };
}
