import type { BlockContent, FootnoteDefinition, Heading, List, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import type { DocumentNote, DocumentNoteKind, DocumentText } from './document-text.js';
import type { Numbering, ListPlace } from './numbering.js';
import { phrasesOf, type Span } from './phrases.js';
import { type References, RunReader } from './run-reader.js';
import { levelOf, type Styles } from './styles.js';
import { writeMarkdown } from './write-markdown.js';
import { childOf, type Element, elementsOf, valueIn, wordsIn } from './xml.js';

/** The parts of a file that its text refers to. */
export interface DocxParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly addresses: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, Element>;
  readonly footnotes: ReadonlyMap<string, Element>;
  readonly endnotes: ReadonlyMap<string, Element>;
  readonly headers: readonly Element[];
}

/** A note before the line is known that it is about. */
interface Found extends Omit<DocumentNote, 'line'> {
  readonly block: BlockContent | FootnoteDefinition | undefined;
}

const EXCERPT = 80;

/** Makes a Markdown text of the body of a document. */
export class DocxReader {
  private readonly root: Root = { type: 'root', children: [] };
  private readonly footnotes: FootnoteDefinition[] = [];
  private readonly labels = new Map<string, string>();
  private readonly found: Found[] = [];
  /** What was noted in the paragraph that is being read. */
  private pending: Omit<Found, 'block'>[] = [];
  private lists: { readonly level: number; readonly listId: string; readonly list: List }[] = [];
  /** The beginning of a paragraph whose end a tracked change deletes. */
  private begun: Span[] = [];
  private hasTitle = false;
  private readonly references: References;

  constructor(private readonly parts: DocxParts) {
    this.references = {
      styles: parts.styles,
      addresses: parts.addresses,
      comments: parts.comments,
      footnote: (kind, id) => this.footnote(kind, id),
      note: (kind, excerpt, author) => this.note(kind, excerpt, author),
    };
  }

  read(document: Element): DocumentText {
    const body = childOf(document, 'w:body');
    if (body !== undefined) this.blocks(body);
    for (const header of this.parts.headers) {
      const words = wordsIn(header).trim();
      if (words === '') continue;
      this.note('header', words);
      this.settle(undefined);
    }
    this.root.children.push(...this.footnotes);
    const { markdown, lineOf } = writeMarkdown(this.root);
    const notes = this.found.map(({ block, ...note }) => ({ ...note, line: lineOf(block) }));
    return { markdown, notes: notes.toSorted((one, other) => one.line - other.line), trackedChanges: tracked(notes) };
  }

  private blocks(parent: Element): void {
    for (const element of elementsOf(parent)) this.block(element);
  }

  private block(element: Element): void {
    switch (element.name) {
      case 'w:p':
        return this.paragraph(element);
      case 'w:tbl':
        return this.table(element);
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return this.blocks(element);
      default:
    }
  }

  private paragraph(element: Element): void {
    const properties = childOf(element, 'w:pPr');
    const style = this.parts.styles.of(valueIn(properties, 'w:pStyle'));
    if (style.isContents) {
      this.note('contents', wordsIn(element));
      return this.settle(undefined);
    }
    const heading = levelOf(valueIn(properties, 'w:outlineLvl')) ?? style.heading;
    const spans = [...this.begun, ...new RunReader(this.references, { ...style, heading }).read(element)];
    const mark = childOf(properties, 'w:rPr');
    this.begun = childOf(mark, 'w:del') === undefined ? [] : spans;
    if (this.begun.length > 0) return;
    const phrases = phrasesOf(spans);
    if (phrases.length === 0) {
      this.settle(this.root.children.at(-1) as BlockContent | undefined);
      return;
    }
    if (heading !== null) return this.heading(heading, phrases);
    const block: Paragraph = { type: 'paragraph', children: phrases };
    const place = this.parts.numbering.place(childOf(properties, 'w:numPr') ?? style.numbering);
    if (place === null) this.plain(block, style.isQuote);
    else this.item(block, place);
    this.settle(block);
  }

  /** Below a title all headings are one deeper. */
  private heading(level: number, children: PhrasingContent[]): void {
    this.lists = [];
    if (level === 0 && this.root.children.length === 0) this.hasTitle = true;
    const depth = Math.min(Math.max(level + (this.hasTitle ? 1 : 0), 1), 6) as Heading['depth'];
    const block: Heading = { type: 'heading', depth, children: children.map(asWords) };
    this.root.children.push(block);
    this.settle(block);
  }

  private plain(block: Paragraph, isQuote: boolean): void {
    this.lists = [];
    const last = this.root.children.at(-1);
    if (!isQuote) this.root.children.push(block);
    else if (last?.type === 'blockquote') last.children.push(block);
    else this.root.children.push({ type: 'blockquote', children: [block] });
  }

  private item(block: Paragraph, { level, listId, number, isLettered }: ListPlace): void {
    while (this.lists.length > 0 && this.lists.at(-1)!.level > level) this.lists.pop();
    let open = this.lists.at(-1);
    const isSame = open?.level === level && open.list.ordered === (number !== null) && open.listId === listId;
    if (!isSame) {
      if (open?.level === level) this.lists.pop();
      const list: List = { type: 'list', ordered: number !== null, start: number, spread: false, children: [] };
      const parent = this.lists.at(-1)?.list.children.at(-1);
      if (parent === undefined) this.root.children.push(list);
      else parent.children.push(list);
      open = { level, listId, list };
      this.lists.push(open);
      if (isLettered) this.note('lettered_list', excerptOf(block));
    }
    open!.list.children.push({ type: 'listItem', spread: false, children: [block] });
  }

  private table(element: Element): void {
    this.lists = [];
    const rows = elementsOf(element).filter(({ name }) => name === 'w:tr');
    const table: Table = { type: 'table', align: [], children: [] };
    for (const row of rows) {
      if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) {
        this.note('deleted', wordsIn(row), childOf(childOf(row, 'w:trPr'), 'w:del')?.attributes['w:author']);
        continue;
      }
      const cells = elementsOf(row).flatMap((cell) => (cell.name === 'w:tc' ? this.cell(cell) : []));
      table.children.push({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) });
    }
    if (!table.children.some(({ children }) => children.some((cell) => cell.children.length > 0))) return;
    this.root.children.push(table);
    this.settle(table);
  }

  /** A cell, with the empty ones over which it reaches. */
  private cell(cell: Element): PhrasingContent[][] {
    const properties = childOf(cell, 'w:tcPr');
    const width = Math.min(Math.max(Number(valueIn(properties, 'w:gridSpan') ?? 1) || 1, 1), 63);
    const isBelow = childOf(properties, 'w:vMerge') !== undefined && valueIn(properties, 'w:vMerge') !== 'restart';
    if (width > 1 || isBelow) this.note('merged_cells', wordsIn(cell));
    const spans: Span[] = [];
    const inside = elementsOf(cell);
    if (inside.some(({ name }) => name === 'w:tbl')) this.note('nested_table', wordsIn(cell));
    const paragraphs = inside.flatMap((element) => (element.name === 'w:p' ? [element] : paragraphsOf(element)));
    if (paragraphs.filter((one) => wordsIn(one).trim() !== '').length > 1) this.note('cell_breaks', wordsIn(cell));
    for (const paragraph of paragraphs) {
      const style = this.parts.styles.of(valueIn(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
      const own = new RunReader(this.references, { ...style, heading: null }).read(paragraph);
      const space: Span = { text: ' ', node: null, isStrong: false, isEmphasis: false, url: null };
      spans.push(space, ...own.map((span) => (span.node?.type === 'break' ? space : span)));
    }
    return [phrasesOf(spans), ...Array.from({ length: width - 1 }, () => [])];
  }

  private footnote(kind: 'footnote' | 'endnote', id: string): string | null {
    const element = (kind === 'footnote' ? this.parts.footnotes : this.parts.endnotes).get(id);
    if (element === undefined) return null;
    const key = `${kind} ${id}`;
    const known = this.labels.get(key);
    if (known !== undefined) return known;
    const label = String(this.labels.size + 1);
    this.labels.set(key, label);
    const before = this.pending;
    this.pending = [];
    const blocks = paragraphsOf(element).flatMap((paragraph): Paragraph[] => {
      const style = this.parts.styles.of(valueIn(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
      const children = phrasesOf(new RunReader(this.references, { ...style, heading: null }).read(paragraph));
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    });
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier: label, label, children: blocks };
    this.footnotes.push(definition);
    this.settle(definition);
    this.pending = before;
    return label;
  }

  private note(kind: DocumentNoteKind, excerpt: string, author = ''): void {
    const words = excerpt.replace(/\s+/g, ' ').trim();
    this.pending.push({ kind, excerpt: words.slice(0, EXCERPT), author: author.slice(0, EXCERPT) });
  }

  /** What was noted since the last block is of this one. */
  private settle(block: Found['block']): void {
    for (const one of this.pending) this.found.push({ ...one, block });
    this.pending = [];
  }
}

function paragraphsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsOf(child)));
}

/** A heading is one line. */
function asWords(phrase: PhrasingContent): PhrasingContent {
  return phrase.type === 'break' ? { type: 'text', value: ' ' } : phrase;
}

function excerptOf({ children }: Paragraph): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}

function tracked(notes: readonly Omit<DocumentNote, 'line'>[]): DocumentText['trackedChanges'] {
  const of = (kind: DocumentNoteKind) => notes.filter((note) => note.kind === kind);
  const [inserted, deleted] = [of('inserted'), of('deleted')];
  if (inserted.length + deleted.length === 0) return null;
  const authors = [...new Set([...inserted, ...deleted].map(({ author }) => author))].filter((name) => name !== '');
  return { insertions: inserted.length, deletions: deleted.length, authors: authors.toSorted() };
}
