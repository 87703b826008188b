import type { DiffRun } from '@sic/ui';

/** The words of one line or item, marked where they change. */
export type Line = readonly DiffRun[];

/** Lines of running text, or a list with its items. */
export type Block =
  { readonly kind: 'text'; readonly lines: readonly Line[] } | { readonly kind: 'list'; readonly list: List };

export interface List {
  /** The number of the first item; null where the items have none. */
  readonly start: number | null;
  readonly items: readonly Item[];
}

export interface Item {
  readonly lines: readonly Line[];
  readonly lists: readonly List[];
}

/** How an item begins, as in Markdown: its indent, a bullet or a number, and a space. */
const MARKER = /^([ \t]*)(?:[-*+•]|(\d{1,9})[.)])[ \t]+/;

interface MutableItem extends Item {
  readonly lines: Line[];
  readonly lists: MutableList[];
}
interface MutableList extends List {
  readonly items: MutableItem[];
  readonly indent: number;
}

/**
 * Reads the lines that begin like items of a Markdown list as lists, lists within lists by their indent; whatever else
 * stands there is text, of which the line breaks mean what they say. A wording without lists is one block of text.
 */
export function blocksOf(runs: readonly DiffRun[]): Block[] {
  const blocks: Block[] = [];
  /** The lists that are open at this line, the outermost first. */
  let open: MutableList[] = [];
  for (const line of linesOf(runs)) {
    const item = itemOf(line);
    if (item !== null) {
      open = open.filter(({ indent }) => indent <= item.indent);
      const last = open.at(-1);
      if (last?.indent === item.indent && (last.start === null) === (item.number === null)) {
        last.items.push({ lines: [item.line], lists: [] });
        continue;
      }
      if (last?.indent === item.indent) open.pop();
      const list = { start: item.number, items: [{ lines: [item.line], lists: [] }], indent: item.indent };
      const parent = open.at(-1)?.items.at(-1);
      if (parent === undefined) blocks.push({ kind: 'list', list });
      else parent.lists.push(list);
      open.push(list);
      continue;
    }
    const within = open.at(-1)?.items.at(-1);
    if (within !== undefined && /^[ \t]+\S/.test(textOf(line))) {
      within.lines.push(withoutStart(line, /^[ \t]+/.exec(textOf(line))![0].length));
      continue;
    }
    // An empty line between two items leaves them one list.
    if (open.length > 0 && textOf(line).trim() === '') continue;
    open = [];
    const block = blocks.at(-1);
    if (block?.kind === 'text') (block.lines as Line[]).push(line);
    else blocks.push({ kind: 'text', lines: [line] });
  }
  return blocks;
}

function itemOf(line: Line): { indent: number; number: number | null; line: Line } | null {
  const marker = MARKER.exec(textOf(line));
  if (marker === null) return null;
  const indent = marker[1]!.replaceAll('\t', '    ').length;
  return {
    indent,
    number: marker[2] === undefined ? null : Number(marker[2]),
    line: withoutStart(line, marker[0].length),
  };
}

function linesOf(runs: readonly DiffRun[]): Line[] {
  const lines: DiffRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)!.push({ ...run, text: part });
    });
  }
  return lines;
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function withoutStart(line: Line, length: number): Line {
  let left = length;
  return line.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}
