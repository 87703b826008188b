import { markdownOfPlain } from '@sic/text';
import type { CanonicalLine } from './canonical-version.js';
import { listNumbers } from './list-numbers.js';

type ExportedLine = Pick<CanonicalLine, 'nodeKind' | 'depth' | 'clauseKind' | 'heading' | 'wording' | 'listStart'>;

/** A footnote at the beginning of a line, and whatever is indented below it. */
const FOOTNOTE = /^\[\^([^\]\n]+)\]: .*(?:\n(?: {4}.*|[ \t]*(?=\n {4})))*/gm;

/** A version as a Markdown file, which an import reads as it was. */
export function versionMarkdown(title: string, lines: readonly ExportedLine[]): string {
  const writer = new Writer();
  const numbers = listNumbers(lines);
  writer.block(`# ${markdownOfPlain(title)}`);
  lines.forEach((line, index) => {
    if (line.nodeKind === 'section') writer.section(line);
    else writer.clause(line, numbers[index]!);
  });
  return writer.text();
}

class Writer {
  private readonly blocks: string[] = [];
  private readonly footnotes = new Map<string, string>();
  /** How far the words of each open list item are indented. */
  private indents: number[] = [];
  private isAfterItem = false;

  block(text: string): void {
    this.blocks.push(text);
  }

  section({ heading, depth }: ExportedLine): void {
    this.leaveLists(0);
    this.isAfterItem = false;
    if (heading !== null && heading !== '') {
      this.block(`${'#'.repeat(Math.min(depth + 1, 6))} ${markdownOfPlain(heading)}`);
    }
  }

  clause({ clauseKind, depth, heading, wording }: ExportedLine, number: number | null): void {
    const words = this.withoutFootnotes(wording ?? '');
    const isItem = clauseKind === 'list_item' || clauseKind === 'numbered_item';
    this.leaveLists(depth);
    const indent = ' '.repeat(this.indents.at(-1) ?? 0);
    const own = heading === null || heading === '' ? words : `**${markdownOfPlain(heading)}**\n\n${words}`;
    if (!isItem) {
      const text = clauseKind === 'quote' ? prefixed(own, '> ', '> ') : own;
      this.block(prefixed(text, indent, indent));
      this.isAfterItem = false;
      return;
    }
    const sign = number === null ? '* ' : `${number}. `;
    const text = prefixed(own, indent + sign, indent + ' '.repeat(sign.length));
    if (this.isAfterItem && !text.includes('\n\n')) this.blocks[this.blocks.length - 1] += `\n${text}`;
    else this.block(text);
    this.indents.push((this.indents.at(-1) ?? 0) + sign.length);
    this.isAfterItem = true;
  }

  text(): string {
    return `${[...this.blocks, ...this.footnotes.values()].join('\n\n')}\n`;
  }

  private leaveLists(depth: number): void {
    this.indents = this.indents.slice(0, depth);
  }

  /** Footnotes stand at the end of the file. Two clauses may have different ones of one name. */
  private withoutFootnotes(wording: string): string {
    const names = new Map<string, string>();
    const words = wording.replace(FOOTNOTE, (footnote, label: string) => {
      let name = label;
      for (let count = 2; this.isTaken(name, renamed(footnote, label, name)); count += 1) name = `${label}-${count}`;
      this.footnotes.set(name, renamed(footnote, label, name));
      names.set(label, name);
      return '';
    });
    return [...names].reduce((text, [label, name]) => renamed(text, label, name), words).trim();
  }

  private isTaken(name: string, footnote: string): boolean {
    const other = this.footnotes.get(name);
    return other !== undefined && other !== footnote;
  }
}

function renamed(text: string, label: string, name: string): string {
  return label === name ? text : text.replaceAll(`[^${label}]`, `[^${name}]`);
}

/** A text whose first line begins in one way, and all further lines, empty ones aside, in another. */
function prefixed(text: string, first: string, further: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? further.trimEnd() : further + line))
    .join('\n');
}
