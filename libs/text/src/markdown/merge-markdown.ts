import { type Collision, collisionsBy, type Edit } from '../collision.js';
import { type MergeHunk, merge3, mergePassages, type Piece, type PieceHunk } from '../merge.js';
import { beginsBlock, stepsOf, withoutPlaces } from './block-path.js';
import { normalMarkdown, writeRich } from './normal-markdown.js';
import { isPlain } from './parse.js';
import { readRich } from './read.js';
import { richPassage, type RichPassage, type RichWord } from './rich-passage.js';

export type MarkdownMerge =
  { readonly kind: 'merged'; readonly text: string } | { readonly kind: 'conflict'; readonly hunks: MergeHunk[] };

export type MarkdownRebase =
  | { readonly kind: 'clean'; readonly text: string }
  | { readonly kind: 'contained'; readonly text: string }
  | { readonly kind: 'conflict'; readonly hunks: MergeHunk[] };

interface Texts {
  readonly base: RichPassage;
  readonly mine: RichPassage;
  readonly theirs: RichPassage;
}

/**
 * Merges two later Markdown texts of one base as `merge3` merges words. Bold and italics are merged for each word that
 * both kept, so that no mark is half merged; links, code and footnotes belong to what a word is. The result is in its
 * normal form, and so is each wording of a conflict.
 */
export function mergeMarkdown(base: string, mine: string, theirs: string): MarkdownMerge {
  if (mine === theirs || theirs === base) return { kind: 'merged', text: normalMarkdown(mine) };
  if (mine === base) return { kind: 'merged', text: normalMarkdown(theirs) };
  return mergePlain(base, mine, theirs) ?? mergeRich(base, mine, theirs);
}

/** Of texts without marks, as most are; undefined when the result would have some. */
function mergePlain(base: string, mine: string, theirs: string): MarkdownMerge | undefined {
  if (![base, mine, theirs].every(isPlain)) return undefined;
  const result = merge3(base, mine, theirs);
  if (result.kind === 'conflict') return result;
  return isPlain(result.text) ? { kind: 'merged', text: result.text } : undefined;
}

function mergeRich(base: string, mine: string, theirs: string): MarkdownMerge {
  const texts: Texts = { base: readRich(base), mine: readRich(mine), theirs: readRich(theirs) };
  const hunks = mergePassages(texts.base, texts.mine, texts.theirs, false);
  const whole: MergeHunk = { kind: 'conflict', base, mine, theirs };
  if (hunks.some(({ kind }) => kind === 'conflict')) {
    if (Object.values(texts).some(hasBlocks)) return { kind: 'conflict', hunks: [whole] };
    return { kind: 'conflict', hunks: wholeWords(texts, hunks).map((hunk) => toTextHunk(texts, hunk)) };
  }
  const passage = passageOf(
    texts,
    hunks.flatMap((hunk) => (hunk.kind === 'clean' ? hunk.pieces : [])),
  );
  if (hasLooseNotes(passage)) return { kind: 'conflict', hunks: [whole] };
  return { kind: 'merged', text: writeRich(passage) };
}

/** Rebases a proposed text, which was written for `base`, onto the `current` one, as `rebaseText` does. */
export function rebaseMarkdown(base: string, current: string, proposed: string): MarkdownRebase {
  const result = mergeMarkdown(base, proposed, current);
  if (result.kind === 'conflict') return result;
  const { text } = result;
  const isContained = text === normalMarkdown(current) && proposed !== base;
  return isContained ? { kind: 'contained', text } : { kind: 'clean', text };
}

/** Which edits of one base touch the same words, as `collisions` says of plain texts. */
export function markdownCollisions(edits: readonly Edit[]): Collision[] {
  return collisionsBy(readRich, edits).map((found) => ({ ...found, words: found.words.map(withoutPlaces) }));
}

/** Whether a text has more than paragraphs: parts of a list or a table joined are no list or table. */
function hasBlocks({ rich, gaps }: RichPassage): boolean {
  return (
    gaps.some((gap) => stepsOf(gap).length > 0) ||
    rich.some(({ atom }) => atom?.type === 'code' || atom?.type === 'thematicBreak')
  );
}

/** A note that is referred to and is not there, or is there twice: each side had another one in mind. */
function hasLooseNotes({ rich, gaps }: RichPassage): boolean {
  const labels = gaps
    .flatMap(stepsOf)
    .flatMap(({ kind, place, detail }) => (kind === 'f' && place === 'new' ? [decodeURIComponent(detail)] : []));
  const referred = rich.flatMap(({ atom }) => (atom?.type === 'footnoteReference' ? [atom.identifier] : []));
  return new Set(labels).size < labels.length || referred.some((label) => !labels.includes(label));
}

function passageOf(texts: Texts, pieces: readonly Piece[]): RichPassage {
  const rich: RichWord[] = [];
  const gaps = [''];
  for (const piece of pieces) {
    if (piece.at === undefined) gaps[rich.length] = joined(gaps[rich.length]!, piece.text);
    else {
      rich.push(wordOf(texts, piece.at));
      gaps.push('');
    }
  }
  return richPassage(rich, gaps);
}

function joined(one: string, other: string): string {
  return one === '' || beginsBlock(other) ? other : one;
}

/** The word of a piece, set as it was unless one of the sides set it otherwise. */
function wordOf({ base, mine, theirs }: Texts, at: NonNullable<Piece['at']>): RichWord {
  const [before, my, their] = [base.rich[at.base ?? -1], mine.rich[at.mine ?? -1], theirs.rich[at.theirs ?? -1]];
  if (my === undefined || their === undefined) return (my ?? their ?? before)!;
  const merged = (of: 'isStrong' | 'isEmphasis'): boolean => {
    if (before === undefined) return my[of] || their[of];
    return my[of] === before[of] ? their[of] : my[of];
  };
  return { ...my, isStrong: merged('isStrong'), isEmphasis: merged('isEmphasis') };
}

function toTextHunk(texts: Texts, hunk: PieceHunk): MergeHunk {
  const text = (pieces: readonly Piece[]): string => fragment(texts, pieces);
  if (hunk.kind === 'clean') return { kind: 'clean', text: text(hunk.pieces) };
  const { suggestion } = hunk;
  return {
    kind: 'conflict',
    base: text(hunk.base),
    mine: text(hunk.mine),
    theirs: text(hunk.theirs),
    ...(suggestion && { suggestion: text(hunk[suggestion]) }),
  };
}

/** A part of a text as Markdown of its own, with the white space around it: parts joined are a text again. */
function fragment(texts: Texts, pieces: readonly Piece[]): string {
  const { rich, gaps } = passageOf(texts, pieces);
  if (rich.length === 0) return boundary(gaps[0]!);
  const isFirstBlock = beginsBlock(gaps[0]!);
  const inner = richPassage(rich, [isFirstBlock ? gaps[0]! : '', ...gaps.slice(1, -1), '']);
  return boundary(gaps[0]!) + writeRich(inner) + boundary(gaps.at(-1)!);
}

function boundary(gap: string): string {
  return beginsBlock(gap) ? '\n\n' : gap === '\n' ? '\\\n' : gap;
}

/** Takes words into a conflict that stand without a space beside its words, where one of them is set: marks join no parts. */
function wholeWords(texts: Texts, hunks: readonly PieceHunk[]): PieceHunk[] {
  const result = hunks.map((hunk) => (hunk.kind === 'clean' ? { ...hunk, pieces: [...hunk.pieces] } : hunk));
  result.forEach((hunk, index) => {
    if (hunk.kind !== 'conflict') return;
    const [previous, next] = [result[index - 1], result[index + 1]];
    // Where a wording of the conflict is empty, the words around it touch each other.
    const [left, right] = [edgeOf(previous, 'end'), edgeOf(next, 'start')];
    const before = previous?.kind === 'clean' ? gluedTo(texts, previous.pieces, hunk, 'end', right) : [];
    const after = next?.kind === 'clean' ? gluedTo(texts, next.pieces, hunk, 'start', left) : [];
    const around = (pieces: readonly Piece[]): Piece[] => [...before, ...pieces, ...after];
    const { base, mine, theirs } = hunk;
    result[index] = { ...hunk, base: around(base), mine: around(mine), theirs: around(theirs) };
  });
  return result.filter((hunk) => hunk.kind === 'conflict' || hunk.pieces.length > 0);
}

function gluedTo(
  texts: Texts,
  clean: Piece[],
  { base, mine, theirs }: PieceHunk & { readonly kind: 'conflict' },
  end: 'start' | 'end',
  opposite: Piece | undefined,
): Piece[] {
  const edge = end === 'end' ? 0 : -1;
  const visible = (pieces: readonly Piece[]): Piece | undefined =>
    pieces.some(isSeen) ? pieces.filter(isSeen).at(edge) : opposite;
  const touching = [base, mine, theirs].flatMap((pieces) => visible(pieces) ?? []).filter(({ at }) => at !== undefined);
  const own = clean.filter(isSeen).at(end === 'end' ? -1 : 0);
  if (touching.length === 0 || own?.at === undefined) return [];
  const isSet = [own, ...touching].some((piece) => {
    const { isStrong, isEmphasis, link, atom } = wordOf(texts, piece.at!);
    return isStrong || isEmphasis || link !== null || atom !== null;
  });
  if (!isSet) return [];
  const isGap = ({ at, text }: Piece): boolean => at === undefined && text !== '';
  const from = end === 'end' ? clean.findLastIndex(isGap) + 1 : 0;
  const to = end === 'end' ? clean.length : clean.findIndex(isGap);
  return clean.splice(from, (to < 0 ? clean.length : to) - from);
}

/** The last, or first, piece of a clean stretch. */
function edgeOf(hunk: PieceHunk | undefined, end: 'start' | 'end'): Piece | undefined {
  return hunk?.kind === 'clean' ? hunk.pieces.filter(isSeen).at(end === 'end' ? -1 : 0) : undefined;
}

function isSeen({ at, text }: Piece): boolean {
  return at !== undefined || text !== '';
}
