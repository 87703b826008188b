import { tokenise } from './token.js';

/**
 * A text as the words (and marks) that it says, and the white space around them. Words are what people edit; white
 * space is structure, compared only where the words around it stand.
 */
export interface Passage {
  /** Words and punctuation marks, in order. */
  readonly words: readonly string[];
  /** Per word: what it is compared by; for plain words themselves. */
  readonly keys: readonly string[];
  /** Per word: how much it tells that this word stands in two texts. Marks and short words tell little. */
  readonly weights: readonly number[];
  /** Per word: is it a word and not a punctuation mark? */
  readonly isWord: readonly boolean[];
  /** White space before each word, and after the last: one more than there are words. */
  readonly gaps: readonly string[];
  /** Per word: the number of the line (paragraph, list item) that it stands in, from 0. */
  readonly lineOf: readonly number[];
}

/** Reads a text into words and the gaps between them; `textOf(passage, 0, words.length)` with both outer gaps is the text again. */
export function readPassage(text: string): Passage {
  const words: string[] = [];
  const weights: number[] = [];
  const isWord: boolean[] = [];
  const gaps: string[] = [''];
  const lineOf: number[] = [];
  let line = 0;
  for (const token of tokenise(text)) {
    if (token.kind === 'space') {
      gaps[words.length] = token.text;
      if (words.length > 0 && token.text.includes('\n')) line += 1;
      continue;
    }
    words.push(token.text);
    weights.push(token.kind === 'word' ? 0.4 + Math.min(token.text.length, 8) / 5 : 0.25);
    isWord.push(token.kind === 'word');
    lineOf.push(line);
    gaps.push('');
  }
  return { words, keys: words, weights, isWord, gaps, lineOf };
}

/** The text of words `from` to `to` (exclusive), without the gaps before the first and after the last. */
export function textOf(passage: Passage, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    text += (index > from ? passage.gaps[index] : '') + passage.words[index]!;
  }
  return text;
}

/** Does a line begin with word `index`? One past the last word counts as the start of a line. */
export function startsLine(passage: Passage, index: number): boolean {
  return index === 0 || index >= passage.words.length || passage.lineOf[index] !== passage.lineOf[index - 1];
}
