import { type ReadOptions, readPlain, readRich } from './read.js';
import { isSameStyle, type RichPassage, richPassage } from './rich-passage.js';
import { isPlain, write } from './parse.js';
import { treeOf } from './tree.js';

/**
 * The one way in which the platform writes a Markdown text: what it says and how it is set, and nothing of how it was
 * typed. Reading it gives the same words, and its own normal form is itself.
 */
export function normalMarkdown(text: string, options?: ReadOptions): string {
  const trimmed = text.trim();
  return isPlain(trimmed) ? trimmed : writeRich(readRich(trimmed, options));
}

/** The Markdown in which a text stands for its own characters, none of which means anything. */
export function markdownOfPlain(text: string): string {
  const trimmed = text.trim();
  return isPlain(trimmed) ? trimmed : writeRich(readPlain(trimmed));
}

/**
 * Writes a passage. Marks that Markdown cannot write where they stand, such as bold for a part of a word beside other
 * marks, are left out; words never are.
 */
export function writeRich(passage: RichPassage): string {
  let text = '';
  for (const change of [asItIs, withWholeWords, withoutMarks]) {
    const tried = change(passage);
    text = write(treeOf(tried));
    if (isPlain(text) || saysSame(text, tried)) return text;
  }
  return text;
}

function asItIs(passage: RichPassage): RichPassage {
  return passage;
}

/** Whether what was written is read as it was meant, and written again in the same way. */
function saysSame(text: string, meant: RichPassage): boolean {
  const read = readRich(text);
  const [one, other] = [filled(read), filled(meant)];
  return (
    one.length === other.length &&
    one.every(({ key, word }, index) => key === other[index]!.key && isSameStyle(word, other[index]!.word)) &&
    write(treeOf(read)) === text
  );
}

function filled({ rich, keys }: RichPassage) {
  return rich.map((word, index) => ({ word, key: keys[index]! })).filter(({ word }) => word.text !== '');
}

/** Marks of a part of what stands between two spaces are dropped. */
function withWholeWords({ rich, gaps }: RichPassage): RichPassage {
  const result = [...rich];
  let start = 0;
  for (let index = 1; index <= rich.length; index += 1) {
    if (index < rich.length && gaps[index] === '') continue;
    const part = result.slice(start, index);
    const isEven = part.every((word) => isSameStyle(word, part[0]!));
    if (!isEven) part.forEach((word, at) => (result[start + at] = { ...word, isStrong: false, isEmphasis: false }));
    start = index;
  }
  return richPassage(result, gaps);
}

function withoutMarks({ rich, gaps }: RichPassage): RichPassage {
  return richPassage(
    rich.map((word) => ({ ...word, isStrong: false, isEmphasis: false })),
    gaps,
  );
}
