/*
 * Runs in a worker thread that is ended when it takes too long, because some short texts keep a Markdown parser busy
 * for minutes. Its first message is 'ready', sent when it has loaded; the second has the blocks. Imports nothing of
 * this repository, so that Node can load it by itself in tests as well.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A heading, or what becomes a clause. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list_item' | 'numbered_item' | 'quote' | 'code';
  /** Of a heading its level, 1 to 6; else the depth in lists of lists, from 0. */
  depth: number;
  text: string;
}

interface MarkdownNode {
  type: string;
  depth?: number;
  ordered?: boolean | null;
  value?: string;
  url?: string;
  alt?: string | null;
  children?: MarkdownNode[];
}

/** The blocks of a Markdown text in reading order. Emphasis is dropped; a link keeps its address in brackets. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  collect(fromMarkdown(markdown) as MarkdownNode, 'paragraph', 0, blocks);
  return blocks.filter((block) => block.text !== '');
}

function collect(parent: MarkdownNode, kind: Block['kind'], depth: number, blocks: Block[]): void {
  for (const node of parent.children ?? []) {
    if (node.type === 'heading') blocks.push({ kind: 'heading', depth: node.depth ?? 1, text: oneLine(node) });
    else if (node.type === 'paragraph') blocks.push({ kind, depth, text: inline(node) });
    else if (node.type === 'code') blocks.push({ kind: 'code', depth, text: (node.value ?? '').trim() });
    else if (node.type === 'html') blocks.push({ kind, depth, text: withoutTags(node.value ?? '') });
    else if (node.type === 'blockquote') collect(node, 'quote', depth, blocks);
    else if (node.type === 'list') collectList(node, depth, blocks);
  }
}

/** Each item is one clause, with the paragraphs that it has; lists and other blocks within it are clauses of their own. */
function collectList(list: MarkdownNode, depth: number, blocks: Block[]): void {
  const kind = list.ordered === true ? 'numbered_item' : 'list_item';
  for (const item of list.children ?? []) {
    const children = item.children ?? [];
    const end = children.findIndex((child) => child.type !== 'paragraph');
    const own = end < 0 ? children : children.slice(0, end);
    blocks.push({ kind, depth, text: own.map(inline).join('\n') });
    collect({ type: 'item', children: children.slice(own.length) }, 'paragraph', depth + 1, blocks);
  }
}

function inline(node: MarkdownNode): string {
  return words(node)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

function oneLine(node: MarkdownNode): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

function words(node: MarkdownNode): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(/\s*\n\s*/g, ' ');
    case 'inlineCode':
      return node.value ?? '';
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'html':
      return '';
    case 'link': {
      const text = (node.children ?? []).map(words).join('');
      const url = node.url ?? '';
      return /^https?:/i.test(url) && text !== url ? `${text} (${url})` : text;
    }
    default:
      return (node.children ?? []).map(words).join('');
  }
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
