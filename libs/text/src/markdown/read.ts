import type { AlignType, Definition, List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { tokenise } from '../token.js';
import { gapBefore, OpenContainer } from './block-path.js';
import { definitionsOf, isIntricate, isPlain, parse } from './parse.js';
import {
  type Atom,
  type LinkTarget,
  type RichPassage,
  richPassage,
  type RichWord,
  type Style,
} from './rich-passage.js';

export interface ReadOptions {
  /** Whether a line end within a paragraph is a line break, as people type it, or a space, as in a Markdown file. */
  readonly lineEnds: 'break' | 'space';
}

const PLAIN: Style = { isStrong: false, isEmphasis: false, link: null };
const COLUMNS: Readonly<Record<string, string>> = { left: 'l', center: 'c', right: 'r' };
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;

/** Reads a Markdown text into words; one with too many signs of Markdown as plain words. */
export function readRich(text: string, options: ReadOptions = { lineEnds: 'break' }): RichPassage {
  if (isPlain(text) || isIntricate(text)) return readPlain(text);
  return readTree(parse(text), options);
}

/** The words of a text in which no sign means anything; an empty line ends a paragraph. */
export function readPlain(text: string): RichPassage {
  const reader = new Reader({ lineEnds: 'break' }, new Map());
  for (const paragraph of text.split(/\n[ \t]*\n\s*/)) {
    if (paragraph.trim() === '') continue;
    reader.begin();
    reader.text(paragraph, PLAIN);
  }
  return reader.passage();
}

export function readTree(tree: Root, options: ReadOptions = { lineEnds: 'break' }): RichPassage {
  const reader = new Reader(options, definitionsOf(tree));
  reader.noteReferences(tree.children);
  reader.blocks(tree.children);
  reader.footnotes();
  return reader.passage();
}

/** An address that leads somewhere harmless; a path or an anchor has no scheme. */
function isSafe(url: string): boolean {
  // Browsers leave out white space and controls before they look for a scheme.
  const read = url.replace(/[\s\p{Cc}]/gu, '');
  return SAFE_SCHEME.test(read) || !SCHEME.test(read);
}

class Reader {
  private readonly rich: RichWord[] = [];
  private readonly gaps: string[] = [''];
  private readonly open: OpenContainer[] = [];
  private readonly later: Extract<RootContent, { type: 'footnoteDefinition' }>[] = [];
  private readonly used = new Set<string>();
  private isAtStart = true;

  constructor(
    private readonly options: ReadOptions,
    private readonly definitions: ReadonlyMap<string, Definition>,
  ) {}

  passage(): RichPassage {
    this.gaps[this.rich.length] = '';
    return richPassage(this.rich, this.gaps);
  }

  /** Begins a block where the open containers are; it is there once a word is. */
  begin(): void {
    this.isAtStart = true;
  }

  blocks(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.block(node);
  }

  footnotes(): void {
    for (let at = 0; at < this.later.length; at += 1) {
      const { identifier, children } = this.later[at]!;
      this.within(new OpenContainer(`f!${encodeURIComponent(identifier)}`, 'f='), children);
    }
  }

  private block(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
        this.begin();
        return this.phrases(node.children, PLAIN);
      case 'heading':
        this.begin();
        return this.phrases(node.children, { ...PLAIN, isStrong: true });
      case 'blockquote':
        return this.within(new OpenContainer('q!', 'q='), node.children);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'code':
        this.begin();
        return this.atom({ type: 'code', lang: node.lang ?? null, meta: node.meta ?? null, value: node.value }, PLAIN);
      case 'thematicBreak':
        this.begin();
        return this.atom({ type: 'thematicBreak' }, PLAIN);
      case 'footnoteDefinition':
        this.later.push(node);
        return;
      case 'html':
        this.begin();
        return this.text(node.value, PLAIN);
      case 'definition':
        return this.definition(node);
      default:
    }
  }

  /** An address that nothing refers to stays to be seen. */
  private definition(node: Definition): void {
    if (this.used.has(node.identifier)) return;
    this.begin();
    this.text(`[${node.label ?? node.identifier}]: ${node.url}`, PLAIN);
  }

  /** Which addresses are referred to. */
  noteReferences(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      if (node.type === 'linkReference' || node.type === 'imageReference') this.used.add(node.identifier);
      if ('children' in node) this.noteReferences(node.children);
    }
  }

  private within(container: OpenContainer, children: readonly Nodes[]): void {
    const length = this.rich.length;
    this.open.push(container);
    this.blocks(children);
    if (this.rich.length === length) {
      this.begin();
      this.nothing();
    }
    this.open.pop();
  }

  private list(list: List): void {
    const [kind, start] = list.ordered === true ? ['o', String(list.start ?? 1)] : ['u', ''];
    list.children.forEach((item, index) => {
      this.within(new OpenContainer(index === 0 ? `${kind}${start}!` : `${kind}+`, `${kind}=`), item.children);
    });
  }

  private table({ align, children }: Table): void {
    const columns = (align ?? []).map((side: AlignType) => COLUMNS[side ?? ''] ?? '-').join('');
    children.forEach((row, index) => {
      row.children.forEach((cell, column) => {
        const first = column > 0 ? 't=' : index === 0 ? `t!${columns}` : 't+';
        this.open.push(new OpenContainer(first, 't='));
        const length = this.rich.length;
        this.begin();
        this.phrases(cell.children, PLAIN);
        if (this.rich.length === length) this.nothing();
        this.open.pop();
      });
    });
  }

  private phrases(nodes: readonly PhrasingContent[], style: Style): void {
    for (const node of nodes) this.phrase(node, style);
  }

  private phrase(node: PhrasingContent, style: Style): void {
    switch (node.type) {
      case 'text':
      case 'html':
        return this.text(node.value, style);
      case 'strong':
        return this.phrases(node.children, { ...style, isStrong: true });
      case 'emphasis':
        return this.phrases(node.children, { ...style, isEmphasis: true });
      case 'break':
        return this.space('\n');
      case 'inlineCode':
        return this.atom({ type: 'inlineCode', value: node.value }, style);
      case 'footnoteReference':
        return this.atom({ type: node.type, identifier: node.identifier, label: node.identifier }, style);
      case 'link':
        return this.link({ url: node.url, title: node.title ?? null }, node.children, style);
      case 'linkReference': {
        const { url, title } = this.definitions.get(node.identifier)!;
        return this.link({ url, title: title ?? null }, node.children, style);
      }
      case 'image':
        return this.image(node, node.alt ?? '', style);
      case 'imageReference':
        return this.image(this.definitions.get(node.identifier)!, node.alt ?? '', style);
      default:
    }
  }

  private link(target: LinkTarget, children: readonly PhrasingContent[], style: Style): void {
    if (style.link !== null) return this.phrases(children, style);
    if (!isSafe(target.url) || children.length === 0) {
      this.text('[', style);
      this.phrases(children, style);
      return this.text(`](${target.url})`, style);
    }
    this.phrases(children, { ...style, link: target });
  }

  private image({ url, title }: { url: string; title?: string | null }, alt: string, style: Style): void {
    if (isSafe(url)) this.atom({ type: 'image', url, title: title ?? null, alt }, style);
    else this.text(`![${alt}](${url})`, style);
  }

  text(value: string, style: Style): void {
    for (const { kind, text } of tokenise(value)) {
      if (kind === 'space') this.space(this.options.lineEnds === 'space' ? text.replace(/\n/g, ' ') : text);
      else this.push({ ...style, kind, text, atom: null });
    }
  }

  private atom(atom: Atom, style: Style): void {
    this.push({ ...style, kind: 'word', text: visible(atom), atom });
  }

  private nothing(): void {
    this.push({ ...PLAIN, kind: 'punctuation', text: '', atom: null });
  }

  private push(word: RichWord): void {
    if (this.isAtStart) {
      const path = this.open.map((container) => container.step());
      this.gaps[this.rich.length] = this.rich.length === 0 && path.length === 0 ? '' : gapBefore(path);
    }
    this.rich.push(word);
    this.gaps.push('');
    this.isAtStart = false;
  }

  /** White space within a block; none stands at its beginning. */
  private space(text: string): void {
    if (this.isAtStart) return;
    const at = this.rich.length;
    const all = this.gaps[at]! + text;
    this.gaps[at] = all.includes('\n') ? '\n' : all.replace(/[ \t]+/g, ' ');
  }
}

/** What is seen of an atom where only words are shown. */
function visible(atom: Atom): string {
  switch (atom.type) {
    case 'image':
      return atom.alt === null || atom.alt === undefined || atom.alt === '' ? atom.url : atom.alt;
    case 'footnoteReference':
      return `[${atom.identifier}]`;
    case 'thematicBreak':
      return '* * *';
    default:
      return atom.value;
  }
}
