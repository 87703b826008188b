import type { EventEmitter } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { invalid, limits, normalText } from '@sic/kernel';
import type { ClauseKind } from './clause.entity.js';
import type { Block } from './parse-markdown.worker.js';

/** Counted from when the worker has loaded, since a busy machine may need seconds to start one. */
const PARSE_MS = 5_000;
const MAX_CLAUSES = 2_000;
/** Quotes in quotes in quotes: the parser's time grows with the square of their number. */
const DEEP_QUOTE = /(?:>[ \t]*){20}/;

/** A text as sections with clauses, before it has ids. */
export interface Outline {
  title: string;
  sections: OutlineSection[];
}

export interface OutlineSection {
  /** From 1, and at most one deeper than the section before. */
  depth: number;
  /** Empty for words before the first heading. */
  heading: string;
  clauses: { kind: ClauseKind; indent: number; text: string; heading?: string }[];
}

/**
 * Reads a Markdown text: headings become sections, paragraphs and list items clauses.
 * @param givenTitle instead of the first heading
 * @throws Rejection INVALID_INPUT on field `markdown`, with one of the rules that begin with `markdown`
 */
export async function readMarkdown(markdown: string, givenTitle: string | null): Promise<Outline> {
  const text = normalText(markdown);
  checkText(text);
  const blocks = await parse(text);
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
  return outlineOf(blocks, givenTitle);
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

function parse(markdown: string): Promise<Block[]> {
  const worker = new Worker(new URL(`./parse-markdown.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { markdown },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return blocksFrom(worker).finally(() => worker.terminate());
}

/**
 * What a worker parses, within the limit.
 * @throws Rejection INVALID_INPUT with the rule `markdownTime` when it needs longer, or more memory than it has
 */
export function blocksFrom(worker: EventEmitter): Promise<Block[]> {
  return new Promise<Block[]>((resolve, reject) => {
    const tooSlow = invalid('markdown', 'markdownTime');
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (message: 'ready' | Block[]) => {
      if (message === 'ready') timer = setTimeout(() => reject(tooSlow), PARSE_MS);
      else resolve(message);
    });
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow : error),
    );
    worker.once('exit', () => clearTimeout(timer));
  });
}

function outlineOf(blocks: readonly Block[], givenTitle: string | null): Outline {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  const isTitle = first?.depth === 1 && headings.filter((heading) => heading.depth === 1).length === 1;
  const title = (givenTitle ?? first?.text ?? '').slice(0, limits.title);
  const top = Math.min(
    ...headings.filter((heading) => !isTitle || heading !== first).map((heading) => heading.depth),
    6,
  );
  const sections: OutlineSection[] = [];
  for (const block of blocks) {
    if (isTitle && block === first) continue;
    const previous = sections.at(-1);
    if (block.kind === 'heading') {
      const depth = Math.min(block.depth - top + 1, (previous?.depth ?? 0) + 1);
      sections.push({ depth, heading: block.text.slice(0, limits.line), clauses: [] });
      continue;
    }
    const section = previous ?? { depth: 1, heading: '', clauses: [] };
    if (!previous) sections.push(section);
    section.clauses.push({ kind: block.kind, indent: block.depth, text: block.text });
  }
  return { title, sections };
}
