/*
 * Runs in a worker thread that is ended when it takes too long, because some short texts keep a Markdown parser busy
 * for minutes. Its first message is 'ready', sent when it has loaded; the second has the blocks. Imports nothing of
 * this repository, so that Node can load it by itself in tests as well.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A heading, or what becomes a clause. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list_item' | 'numbered_item' | 'quote' | 'code';
  /** Of a heading its level, 1 to 6; else the depth in lists of lists, from 0. */
  depth: number;
  /** Of a heading its words; else Markdown with every address and footnote that it refers to. */
  text: string;
  /** The number with which a numbered list begins here. */
  listStart?: number;
  /** The line of the file, from 1. */
  line: number;
}

/** What an import does not keep as it is written in a line of the file. */
export const IMPORT_NOTES = [
  'front_matter',
  'html',
  'rule',
  'heading_marks',
  'heading_depth',
  'title_cut',
  'picture',
  'path_link',
  'unsafe_link',
  'unused_address',
] as const;
export type ImportNoteKind = (typeof IMPORT_NOTES)[number];

export interface Note {
  kind: ImportNoteKind;
  line: number;
  /** The beginning of what is meant. */
  excerpt: string;
}

export interface ParsedText {
  blocks: Block[];
  notes: Note[];
}

interface MarkdownNode {
  type: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  value?: string;
  url?: string;
  alt?: string | null;
  identifier?: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number; line: number }; end: { offset?: number } };
}

const EXCERPT = 60;
const FRONT_MATTER = /^---[ \t]*\n(?:(?!---[ \t]*\n).*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const ADDRESS = /^(?:https?:|mailto:|tel:)/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const MARKS = ['strong', 'emphasis', 'inlineCode', 'link', 'linkReference', 'image', 'footnoteReference'];

/** The blocks of a Markdown text in reading order, and what of it they do not keep. */
export function blocksOf(markdown: string): ParsedText {
  const collection = new BlockCollection(markdown);
  return collection.read();
}

class BlockCollection {
  private readonly blocks: Block[] = [];
  private readonly notes: Note[] = [];
  private readonly text: string;
  private readonly addresses = new Map<string, MarkdownNode>();
  private readonly footnotes = new Map<string, MarkdownNode>();
  private readonly used = new Set<string>();

  constructor(markdown: string) {
    this.text = this.withoutFrontMatter(markdown);
  }

  read(): ParsedText {
    const tree = fromMarkdown(this.text, {
      extensions: [gfmTable(), gfmFootnote(), gfmAutolinkLiteral()],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
      ],
    }) as MarkdownNode;
    this.define(tree);
    this.collect(tree, 'paragraph', 0);
    for (const [key, node] of [...this.addresses, ...this.footnotes]) {
      if (!this.used.has(key)) this.note('unused_address', node);
    }
    return {
      blocks: this.blocks.filter((block) => block.text.trim() !== ''),
      notes: this.notes.sort((one, other) => one.line - other.line),
    };
  }

  /** Its lines stay as empty ones, so that all others keep their numbers. */
  private withoutFrontMatter(markdown: string): string {
    const [matter] = FRONT_MATTER.exec(markdown) ?? [];
    if (matter === undefined || !matter.includes(':')) return markdown;
    const excerpt = matter.split('\n').slice(1, -1).join(' ').slice(0, EXCERPT);
    this.notes.push({ kind: 'front_matter', line: 1, excerpt });
    return matter.replace(/[^\n]/g, '') + markdown.slice(matter.length);
  }

  private define(node: MarkdownNode): void {
    const known =
      node.type === 'definition' ? this.addresses : node.type === 'footnoteDefinition' ? this.footnotes : null;
    const key = `${node.type} ${node.identifier}`;
    if (known !== null && !known.has(key)) known.set(key, node);
    for (const child of node.children ?? []) this.define(child);
  }

  private collect(parent: MarkdownNode, kind: Block['kind'], depth: number): void {
    for (const node of parent.children ?? []) this.block(node, kind, depth);
  }

  private block(node: MarkdownNode, kind: Block['kind'], depth: number): void {
    switch (node.type) {
      case 'heading':
        return this.heading(node);
      case 'paragraph':
      case 'table':
        return this.add(kind, depth, this.markdownOf(node), node);
      case 'code':
        return this.add('code', depth, fenced(node.value ?? ''), node);
      case 'html':
        return this.html(node, kind, depth);
      case 'blockquote':
        return this.collect(node, 'quote', depth);
      case 'list':
        return this.list(node, depth);
      case 'thematicBreak':
        return this.note('rule', node);
      default:
    }
  }

  private heading(node: MarkdownNode): void {
    const text = words(node).replace(/\s+/g, ' ').trim();
    if (some(node, ({ type }) => MARKS.includes(type))) this.note('heading_marks', node);
    this.add('heading', node.depth ?? 1, text, node);
  }

  private html(node: MarkdownNode, kind: Block['kind'], depth: number): void {
    this.note('html', node);
    this.add(kind, depth, escaped(withoutTags(node.value ?? '')), node);
  }

  /** Each item is one clause, with the paragraphs that it has; lists and other blocks within it are clauses of their own. */
  private list(list: MarkdownNode, depth: number): void {
    const isNumbered = list.ordered === true;
    (list.children ?? []).forEach((item, index) => {
      const children = item.children ?? [];
      const end = children.findIndex((child) => child.type !== 'paragraph');
      const own = end < 0 ? children : children.slice(0, end);
      const text = own.map((paragraph) => this.markdownOf(paragraph)).join('\n\n');
      this.add(isNumbered ? 'numbered_item' : 'list_item', depth, text, item, {
        ...(isNumbered && index === 0 ? { listStart: list.start ?? 1 } : {}),
      });
      this.collect({ type: 'item', children: children.slice(own.length) }, 'paragraph', depth + 1);
    });
  }

  private add(kind: Block['kind'], depth: number, text: string, node: MarkdownNode, more: Partial<Block> = {}): void {
    this.blocks.push({ kind, depth, text, line: node.position?.start.line ?? 1, ...more });
  }

  private note(kind: ImportNoteKind, node: MarkdownNode): void {
    const excerpt = this.sourceOf(node).split('\n')[0]!.slice(0, EXCERPT);
    this.notes.push({ kind, line: node.position?.start.line ?? 1, excerpt });
  }

  private sourceOf({ position }: MarkdownNode): string {
    return this.text.slice(position?.start.offset, position?.end.offset);
  }

  /** The source of a block by itself: without tags and the signs of what it stands in, with what it refers to. */
  private markdownOf(node: MarkdownNode): string {
    const from = node.position?.start.offset ?? 0;
    let text = '';
    let at = from;
    for (const tag of this.tagsIn(node)) {
      text += this.text.slice(at, tag.position?.start.offset) + (/^<br\b/i.test(tag.value ?? '') ? '\\\n' : '');
      at = tag.position?.end.offset ?? at;
    }
    text += this.text.slice(at, node.position?.end.offset);
    return [text.replace(/\n[ \t]*(?:>[ \t]?)*/g, '\n'), ...this.referred(node, new Set())].join('\n\n');
  }

  /** The tags between the words of a block. What else of it is not kept is noted by the way. */
  private tagsIn(node: MarkdownNode): MarkdownNode[] {
    const url = node.url ?? '';
    if (node.type === 'html') {
      if (!/^<br\b/i.test(node.value ?? '')) this.note('html', node);
      return [node];
    }
    if (node.type === 'image') this.note('picture', node);
    if (node.type === 'link' && !ADDRESS.test(url)) this.note(SCHEME.test(url) ? 'unsafe_link' : 'path_link', node);
    return (node.children ?? []).flatMap((child) => this.tagsIn(child));
  }

  /** The addresses and footnotes that a block refers to, and those that these refer to. */
  private referred(node: MarkdownNode, seen: Set<string>): string[] {
    const kind = node.type === 'footnoteReference' ? 'footnoteDefinition' : 'definition';
    const isReference = node.type.endsWith('Reference');
    const key = `${kind} ${node.identifier}`;
    const found = isReference ? (this.addresses.get(key) ?? this.footnotes.get(key)) : undefined;
    const own: string[] = [];
    if (found !== undefined && !seen.has(key)) {
      seen.add(key);
      this.used.add(key);
      own.push(this.sourceOf(found), ...this.referred(found, seen));
    }
    return [...own, ...(node.children ?? []).flatMap((child) => this.referred(child, seen))];
  }
}

function some(node: MarkdownNode, is: (node: MarkdownNode) => boolean): boolean {
  return is(node) || (node.children ?? []).some((child) => some(child, is));
}

function words(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  return node.value ?? node.alt ?? (node.children ?? []).map(words).join('');
}

/** Code between fences that are longer than any in it. */
function fenced(value: string): string {
  const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return value.trim() === '' ? '' : `${fence}\n${value}\n${fence}`;
}

/** Words as Markdown that says just them. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const input: unknown = workerData;
if (!isMainThread && typeof input === 'object' && input !== null && 'markdown' in input) {
  parentPort?.postMessage('ready');
  parentPort?.postMessage(blocksOf(String(input.markdown)));
}
