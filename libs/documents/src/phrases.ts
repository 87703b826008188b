import type { PhrasingContent } from 'mdast';

/** A piece of a paragraph: words that are set in one way, or what stands as a whole. */
export interface Span {
  readonly text: string;
  /** A line break or a reference to a footnote. */
  readonly node: PhrasingContent | null;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Where it leads; null when it is no link. */
  readonly url: string | null;
}

const LEVELS = [
  (span: Span) => span.url ?? '',
  (span: Span) => (span.isStrong ? 'strong' : ''),
  (span: Span) => (span.isEmphasis ? 'emphasis' : ''),
] as const;

/** The phrases of a paragraph: neighbours that are set alike stand in one mark, white space at its ends outside of it. */
export function phrasesOf(spans: readonly Span[]): PhrasingContent[] {
  return phrases(trimmed(joined(spans.flatMap(withoutOuterSpace))), 0);
}

/** Marks of white space alone, and at the ends of words, mean nothing and cannot be written. */
function withoutOuterSpace(span: Span): Span[] {
  if (span.node !== null) return [span];
  const [, start = '', words = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text.replace(/\s+/g, ' ')) ?? [];
  const space = (text: string): Span => ({ ...span, text, isStrong: false, isEmphasis: false, url: null });
  return [space(start), { ...span, text: words }, space(end)].filter(({ text }) => text !== '');
}

/** Neighbours that are set alike as one span; a space between two that are set alike is set like them. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  spans.forEach((span, index) => {
    const [last, next] = [found.at(-1), spans[index + 1]];
    const isBetween = span.node === null && span.text.trim() === '' && last?.node === null && next?.node === null;
    const own = isBetween && isSetLike(last, next) ? { ...last, text: span.text } : span;
    if (last !== undefined && last.node === null && own.node === null && isSetLike(last, own)) {
      found[found.length - 1] = { ...last, text: (last.text + own.text).replace(/\s+/g, ' ') };
    } else found.push(own);
  });
  return found;
}

function isSetLike(one: Span, other: Span): boolean {
  return LEVELS.every((valueOf) => valueOf(one) === valueOf(other));
}

/** Without white space and line breaks at the beginning and the end. */
function trimmed(spans: readonly Span[]): Span[] {
  const isEmpty = ({ text, node }: Span): boolean => (node === null ? text.trim() === '' : node.type === 'break');
  const first = spans.findIndex((span) => !isEmpty(span));
  if (first === -1) return [];
  const last = spans.findLastIndex((span) => !isEmpty(span));
  return spans.slice(first, last + 1).map((span, index, { length }) => ({
    ...span,
    text:
      index === 0 && length === 1
        ? span.text.trim()
        : index === 0
          ? span.text.trimStart()
          : index === length - 1
            ? span.text.trimEnd()
            : span.text,
  }));
}

function phrases(spans: readonly Span[], level: number): PhrasingContent[] {
  const valueOf = LEVELS[level];
  if (valueOf === undefined) return spans.map(({ text, node }) => node ?? { type: 'text', value: text });
  const found: PhrasingContent[] = [];
  let start = 0;
  while (start < spans.length) {
    const value = valueOf(spans[start]!);
    let end = start + 1;
    while (end < spans.length && valueOf(spans[end]!) === value) end += 1;
    const children = phrases(spans.slice(start, end), level + 1);
    if (value === '') found.push(...children);
    else if (level === 0) found.push({ type: 'link', url: value, title: null, children: children as never });
    else found.push({ type: level === 1 ? 'strong' : 'emphasis', children });
    start = end;
  }
  return found;
}
