import type {
  AlignType,
  BlockContent,
  Blockquote,
  Code,
  FootnoteDefinition,
  List,
  ListItem,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  ThematicBreak,
} from 'mdast';
import { beginsBlock, type Step, stepsOf } from './block-path.js';
import { readRich } from './read.js';
import type { RichPassage, RichWord } from './rich-passage.js';

const ALIGN: Readonly<Record<string, AlignType>> = { l: 'left', c: 'center', r: 'right' };

type Container = Blockquote | List | Table | FootnoteDefinition;

/** Words that stand out: which a change removed or added, or which come from one source. */
export interface Marked extends Parent {
  type: 'marked';
  mark: string;
  children: (PhrasingContent | Code | ThematicBreak)[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    marked: Marked;
  }
  interface RootContentMap {
    marked: Marked;
  }
  interface BlockContentMap {
    marked: Marked;
  }
}

interface Open {
  readonly kind: Step['kind'];
  readonly node: Container;
}

/** Words of one block: from the first up to, not including, the second. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The tree of a Markdown text in its normal form, as it is shown: without HTML, with links that lead somewhere harmless. */
export function markdownTree(text: string): Root {
  return treeOf(readRich(text));
}

/** The tree of a passage. Whatever its gaps say, it is a whole one: what does not fit begins a container of its own. */
export function treeOf(passage: RichPassage): Root {
  const root: Root = { type: 'root', children: [] };
  const builder = new Builder(passage, root);
  for (const block of blocksOf(passage)) builder.add(block);
  finish(root);
  return root;
}

function blocksOf({ rich, gaps }: RichPassage): Block[] {
  const starts = rich.flatMap((_, index) => (index === 0 || beginsBlock(gaps[index]!) ? [index] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? rich.length }));
}

class Builder {
  private stack: Open[] = [];

  constructor(
    private readonly passage: RichPassage,
    private readonly root: Root,
  ) {}

  add(block: Block): void {
    const steps = stepsOf(this.passage.gaps[block.from]!);
    steps.forEach((step, depth) => this.enter(step, depth));
    this.stack.length = steps.length;
    const parent = this.stack.at(-1)?.node;
    if (parent?.type === 'table') this.cellOf(parent).children = phrasesOf(this.passage, block, true);
    else this.childrenOf(this.stack.length).push(...this.contentOf(block));
  }

  private enter({ kind, place, detail }: Step, depth: number): void {
    const open = this.stack[depth];
    if (open?.kind === kind && place !== 'new') {
      if (place === 'same' && kind !== 't') return;
      this.stack.length = depth + 1;
      if (open.node.type === 'list') open.node.children.push(item());
      if (open.node.type === 'table') {
        if (place === 'next') open.node.children.push({ type: 'tableRow', children: [] });
        open.node.children.at(-1)!.children.push({ type: 'tableCell', children: [] });
      }
      return;
    }
    this.stack.length = depth;
    const node = containerOf(kind, detail);
    this.childrenOf(depth).push(node as BlockContent);
    this.stack.push({ kind, node });
  }

  /** Where blocks below so many containers stand. A table holds none: they stand after it. */
  private childrenOf(depth: number): RootContent[] {
    const node = this.stack[depth - 1]?.node;
    if (node === undefined) return this.root.children;
    if (node.type === 'list') return node.children.at(-1)!.children;
    if (node.type === 'table') return this.childrenOf(depth - 1);
    return node.children;
  }

  private cellOf(table: Table): TableCell {
    return table.children.at(-1)!.children.at(-1)!;
  }

  /** A paragraph; code and rules, which are blocks of their own, stand between paragraphs. */
  private contentOf({ from, to }: Block): BlockContent[] {
    const content: BlockContent[] = [];
    let start = from;
    for (let index = from; index <= to; index += 1) {
      const { atom, mark } = index < to ? this.passage.rich[index]! : { atom: null };
      const isBlock = atom?.type === 'code' || atom?.type === 'thematicBreak';
      if (index < to && !isBlock) continue;
      const children = phrasesOf(this.passage, { from: start, to: index }, false);
      if (children.length > 0) content.push({ type: 'paragraph', children });
      if (isBlock) content.push(mark === undefined ? { ...atom } : { type: 'marked', mark, children: [{ ...atom }] });
      start = index + 1;
    }
    return content;
  }
}

function item(): ListItem {
  return { type: 'listItem', spread: false, children: [] };
}

function containerOf(kind: Step['kind'], detail: string): Container {
  switch (kind) {
    case 'q':
      return { type: 'blockquote', children: [] };
    case 'f': {
      const label = decodeURIComponent(detail);
      return { type: 'footnoteDefinition', identifier: label, label, children: [] };
    }
    case 't':
      return {
        type: 'table',
        align: [...detail].map((side) => ALIGN[side] ?? null),
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [] }] }],
      };
    default:
      return {
        type: 'list',
        ordered: kind === 'o',
        start: kind === 'o' ? Number(detail || 1) : null,
        spread: false,
        children: [item()],
      };
  }
}

const LEVELS = [
  { valueOf: ({ mark }: RichWord) => mark ?? '' },
  { valueOf: ({ link }: RichWord) => (link === null ? '' : `${link.url}\n${link.title ?? ''}`) },
  { valueOf: ({ isStrong }: RichWord) => (isStrong ? 'strong' : '') },
  { valueOf: ({ isEmphasis }: RichWord) => (isEmphasis ? 'emphasis' : '') },
] as const;

/** The words of a block as phrases: neighbours that are set alike stand in one mark, with the space between them. */
function phrasesOf(passage: RichPassage, { from, to }: Block, isInCell: boolean): PhrasingContent[] {
  const filled = passage.rich.slice(from, to).some(({ text, atom }) => text !== '' || atom !== null);
  return filled ? phrases(passage, from, to, 0, isInCell) : [];
}

function phrases(passage: RichPassage, from: number, to: number, level: number, isInCell: boolean): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  const valueOf = LEVELS[level]?.valueOf;
  let start = from;
  while (start < to) {
    const value = valueOf?.(passage.rich[start]!) ?? '';
    let end = start + 1;
    if (valueOf !== undefined) while (end < to && valueOf(passage.rich[end]!) === value) end += 1;
    if (start > from) append(found, spaceOf(passage.gaps[start]!, isInCell));
    if (valueOf === undefined) append(found, wordOf(passage.rich[start]!));
    else {
      const inner = phrases(passage, start, end, level + 1, isInCell);
      for (const node of value === '' ? inner : [wrapped(passage.rich[start]!, level, inner)]) append(found, node);
    }
    start = end;
  }
  return found;
}

function wrapped({ link, mark }: RichWord, level: number, children: PhrasingContent[]): PhrasingContent {
  if (level === 0) return { type: 'marked', mark: mark!, children };
  if (level === 1) return { type: 'link', url: link!.url, title: link!.title, children: children as never };
  return { type: level === 2 ? 'strong' : 'emphasis', children };
}

function wordOf({ text, atom }: RichWord): PhrasingContent {
  if (atom === null || atom.type === 'code' || atom.type === 'thematicBreak') return { type: 'text', value: text };
  return { ...atom };
}

function spaceOf(gap: string, isInCell: boolean): PhrasingContent {
  if (!gap.includes('\n')) return { type: 'text', value: gap };
  return isInCell ? { type: 'text', value: ' ' } : { type: 'break' };
}

function append(found: PhrasingContent[], node: PhrasingContent): void {
  const last = found.at(-1);
  if (node.type === 'text' && node.value === '') return;
  if (node.type === 'text' && last?.type === 'text')
    found[found.length - 1] = { ...last, value: last.value + node.value };
  else found.push(node);
}

/** Sets lists loose where their items need it, and gives every row of a table the same number of cells. */
function finish(node: Root | RootContent): void {
  if (node.type === 'list') {
    for (const one of node.children) one.spread = isLoose(one);
    node.spread = node.children.some(({ spread }) => spread);
  }
  if (node.type === 'table') {
    const columns = Math.max(...node.children.map(({ children }) => children.length));
    node.align = Array.from({ length: columns }, (_, column) => node.align?.[column] ?? null);
    for (const { children } of node.children) {
      while (children.length < columns) children.push({ type: 'tableCell', children: [] });
    }
  }
  if ('children' in node) for (const child of node.children) finish(child);
}

/** Only a list that begins with its first number, and with words, can follow a paragraph without an empty line. */
function isLoose({ children }: ListItem): boolean {
  return children.slice(1).some((child) => {
    const isTight = child.type === 'list' && (child.start ?? 1) === 1 && child.children[0]!.children.length > 0;
    return !isTight;
  });
}
