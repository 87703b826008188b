import type { Code, FootnoteReference, Image, InlineCode, ThematicBreak } from 'mdast';
import type { Passage } from '../passage.js';

/** Where a link leads. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string | null;
}

/** What stands in a text like one word, as a whole. */
export type Atom = Code | InlineCode | Image | FootnoteReference | ThematicBreak;

/** How a word is set. */
export interface Style {
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly link: LinkTarget | null;
}

/** A word or mark with how it is set. A place that has to stay although nothing stands there has an empty text. */
export interface RichWord extends Style {
  readonly text: string;
  readonly kind: 'word' | 'punctuation';
  readonly atom: Atom | null;
  /** Of words that stand out in a tree: in which way. */
  readonly mark?: string;
}

/**
 * A Markdown text as words. How they are set is an attribute of each; links and whatever is compared as a whole belong
 * to what a word is (`keys`). Paragraphs, lists, quotations, tables and footnotes are in the gaps: one with an empty
 * line in it begins a block, and says after it where the block stands (see `block-path.ts`).
 */
export interface RichPassage extends Passage {
  readonly rich: readonly RichWord[];
}

/** A passage of words and of the gaps around them, of which there is one more. */
export function richPassage(rich: readonly RichWord[], gaps: readonly string[]): RichPassage {
  let line = 0;
  return {
    rich,
    gaps,
    words: rich.map(({ text }) => text),
    keys: rich.map(keyOf),
    isWord: rich.map(({ kind, text }) => kind === 'word' && text !== ''),
    weights: rich.map(({ kind, text }) => (kind === 'word' ? 0.4 + Math.min(text.length, 8) / 5 : 0.25)),
    lineOf: rich.map((_, index) => {
      if (index > 0 && gaps[index]!.includes('\n')) line += 1;
      return line;
    }),
  };
}

const BETWEEN = '\u0000';

/** Words with the same key are the same word, however they are set. */
function keyOf({ text, link, atom }: RichWord): string {
  if (link === null && atom === null) return text;
  return [text, link?.url ?? '', link?.title ?? '', atom === null ? '' : atomKey(atom)].join(BETWEEN);
}

function atomKey(atom: Atom): string {
  switch (atom.type) {
    case 'code':
      return `code ${atom.lang ?? ''} ${atom.meta ?? ''}`;
    case 'image':
      return `image ${atom.url} ${atom.title ?? ''}`;
    case 'footnoteReference':
      return `footnote ${atom.identifier}`;
    default:
      return atom.type;
  }
}

export function isSameStyle(one: Style, other: Style): boolean {
  return (
    one.isStrong === other.isStrong &&
    one.isEmphasis === other.isEmphasis &&
    one.link?.url === other.link?.url &&
    one.link?.title === other.link?.title
  );
}
