/** What a piece of text is: something a person calls a word, the space between, or a mark. */
export type TokenKind = 'word' | 'space' | 'punctuation';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/*
 * A word is letters, marks and digits, held together by an apostrophe inside ("l'Europe", "don't") and, in numbers,
 * by a point or comma between digits ("1.000,50"). A hyphen separates: who changes "co-drafted" to "co-written"
 * changes one of two words. A regular expression, not Intl.Segmenter, because the segmenter's words depend on the
 * version of ICU, and a merge must give the same result on every machine.
 */
const TOKEN =
  /(?<word>\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}_]+(?:['’ʼ·][\p{L}\p{M}\p{N}_]+)*)|(?<space>\s+)|(?<punctuation>[^\s])/gu;

/** Splits a text into words, spaces and single punctuation marks. Lossless: the joined tokens are the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind: TokenKind = match.groups?.['word'] ? 'word' : match.groups?.['space'] ? 'space' : 'punctuation';
    tokens.push({ kind, text: match[0] });
  }
  return tokens;
}
