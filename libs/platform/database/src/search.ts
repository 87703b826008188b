/** Words of one search that are used; further words are ignored, so that a long text stays cheap. */
const MAX_WORDS = 6;

/** The words of what a person typed into a search; PostgreSQL has no text with a NUL. */
export function searchWords(typed: string | null | undefined): string[] {
  return (typed ?? '').replaceAll('\0', '').split(/\s+/u).filter(Boolean).slice(0, MAX_WORDS);
}

/**
 * SQL: a text as it is searched. What letters look alike to a reader are alike in it: capitals, accents, ß and ss,
 * ligatures, the Greek final sigma, ё and е; a German ü is there as u and as ue. An index may be over this expression.
 */
export function searchText(expression: string): string {
  return `search_text(${expression})`;
}

/** SQL: whether one word, a value, is in a text of `searchText`. */
export function hasWord(text: string, word: string): string {
  return `(${text} like search_pattern(search_fold(${word})) or ${text} like search_pattern(search_spelled(${word})))`;
}

/** SQL: whether every word of an array, a value, is in a text of `searchText`; so it is when there are none. */
export function hasEveryWord(text: string, words: string): string {
  return `not exists (select 1 from unnest(${words}::text[]) word where not ${hasWord(text, 'word')})`;
}
