import type { EventEmitter } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { invalid, limits, normalText } from '@sic/kernel';
import { normalMarkdown } from '@sic/text';
import type { ClauseKind } from './clause.entity.js';
import type { Block, Note, ParsedText } from './parse-markdown.worker.js';

/** Counted from when the worker has loaded, since a busy machine may need seconds to start one. */
const PARSE_MS = 5_000;
const MAX_CLAUSES = 2_000;
/** Quotes in quotes in quotes: the parser's time grows with the square of their number. */
const DEEP_QUOTE = /(?:>[ \t]*){20}/;

/** A text as sections with clauses, before it has ids. */
export interface Outline {
  title: string;
  sections: OutlineSection[];
  /** What the text loses, line by line. */
  notes?: readonly Note[];
}

export interface OutlineClause {
  kind: ClauseKind;
  indent: number;
  /** The number with which a numbered list begins here. */
  listStart?: number;
  /** In Markdown. */
  text: string;
  heading?: string;
}

export interface OutlineSection {
  /** From 1, and at most one deeper than the section before. */
  depth: number;
  /** Empty for words before the first heading. */
  heading: string;
  clauses: OutlineClause[];
}

/**
 * Reads a Markdown text: headings become sections, paragraphs and list items clauses. What is not kept is noted.
 * @param givenTitle instead of the first heading
 * @throws Rejection INVALID_INPUT on field `markdown`, with one of the rules that begin with `markdown`
 */
export async function readMarkdown(markdown: string, givenTitle: string | null): Promise<Outline> {
  const text = normalText(markdown);
  checkText(text);
  const parsed = await parse(text);
  const notes = [...parsed.notes];
  const blocks = parsed.blocks.map(normalised).filter((block) => block.text !== '');
  if (!blocks.some((block) => block.kind === 'heading')) {
    throw invalid('markdown', 'markdownHeadings');
  }
  const clauses = blocks.filter((block) => block.kind !== 'heading');
  if (clauses.length === 0) throw invalid('markdown', 'markdownClauses');
  if (clauses.length > MAX_CLAUSES) {
    throw invalid('markdown', 'markdownTooMany', { count: clauses.length, max: MAX_CLAUSES });
  }
  const long = clauses.find((block) => block.text.length > limits.clause);
  if (long) {
    throw invalid('markdown', 'markdownClauseLength', { start: long.text.slice(0, 60), max: limits.clause });
  }
  return outlineOf(blocks, notes, givenTitle);
}

/** Of a heading the words stand in it as they are; a character may have been written as a reference (`&nbsp;`). */
function normalised(block: Block): Block {
  if (block.kind === 'heading') return { ...block, text: normalText(block.text, { isOneLine: true }).trim() };
  return { ...block, text: normalMarkdown(block.text, { lineEnds: 'space' }) };
}

function checkText(text: string): void {
  if (text.trim() === '') throw invalid('markdown', 'markdownEmpty');
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.importBytes) {
    const [size, max] = [Math.ceil(bytes / 1_000), limits.importBytes / 1_000];
    throw invalid('markdown', 'markdownBytes', { size, max });
  }
  if (text.includes('\0') || text.includes('\uFFFD')) throw invalid('markdown', 'markdownBinary');
  if (DEEP_QUOTE.test(text)) throw invalid('markdown', 'markdownNesting');
}

function parse(markdown: string): Promise<ParsedText> {
  const worker = new Worker(new URL(`./parse-markdown.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { markdown },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return parsedBy(worker).finally(() => worker.terminate());
}

/**
 * What a worker parses, within the limit.
 * @throws Rejection INVALID_INPUT with the rule `markdownTime` when it needs longer, or more memory than it has
 */
export function parsedBy(worker: EventEmitter): Promise<ParsedText> {
  return new Promise<ParsedText>((resolve, reject) => {
    const tooSlow = invalid('markdown', 'markdownTime');
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (message: 'ready' | ParsedText) => {
      if (message === 'ready') timer = setTimeout(() => reject(tooSlow), PARSE_MS);
      else resolve(message);
    });
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow : error),
    );
    worker.once('exit', () => clearTimeout(timer));
  });
}

function outlineOf(blocks: readonly Block[], notes: Note[], givenTitle: string | null): Outline {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  const isTitle = first?.depth === 1 && headings.filter((heading) => heading.depth === 1).length === 1;
  const title = givenTitle ?? shortened(first?.text ?? '');
  if (isTitle && givenTitle === null && title !== first.text) {
    notes.push({ kind: 'title_cut', line: first.line, excerpt: first.text.slice(-60) });
  }
  const top = Math.min(
    ...headings.filter((heading) => !isTitle || heading !== first).map((heading) => heading.depth),
    6,
  );
  const sections: OutlineSection[] = [];
  for (const block of blocks) {
    if (isTitle && block === first) continue;
    const previous = sections.at(-1);
    if (block.kind === 'heading') {
      const wanted = Math.max(block.depth - top + 1, 1);
      const depth = Math.min(wanted, (previous?.depth ?? 0) + 1);
      if (depth !== wanted) notes.push({ kind: 'heading_depth', line: block.line, excerpt: block.text.slice(0, 60) });
      sections.push({ depth, heading: block.text, clauses: [] });
      continue;
    }
    const section = previous ?? { depth: 1, heading: '', clauses: [] };
    if (!previous) sections.push(section);
    const { kind, depth: indent, text, listStart } = block;
    section.clauses.push({ kind, indent, text, ...(listStart === undefined ? {} : { listStart }) });
  }
  return { title, sections, notes: notes.sort((one, other) => one.line - other.line) };
}

/** A title that is too long ends after a word. */
function shortened(title: string): string {
  if (title.length <= limits.title) return title;
  return `${title.slice(0, limits.title - 1).replace(/\s+\S*$/u, '')}…`;
}
