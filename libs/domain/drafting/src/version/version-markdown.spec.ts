import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Outline, readMarkdown } from '../declaration/read-markdown.js';
import { versionMarkdown } from './version-markdown.js';

/** A real text, as people keep it in a repository. */
const merges = readFileSync(new URL('../../../../text/fixtures/merges.jsonl', import.meta.url), 'utf8');
const real = merges
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { merged: string }).merged)
  .filter((text) => text.startsWith('# '));

function written({ title, sections }: Outline): string {
  const lines = sections.flatMap((section) => [
    { nodeKind: 'section' as const, depth: section.depth, heading: section.heading, ...NO_CLAUSE },
    ...section.clauses.map(({ kind, indent, text, listStart }) => ({
      nodeKind: 'clause' as const,
      depth: indent,
      heading: null,
      clauseKind: kind,
      wording: text,
      listStart: listStart ?? null,
    })),
  ]);
  return versionMarkdown(title, lines);
}
const NO_CLAUSE = { clauseKind: null, wording: null, listStart: null };

describe('a version as a Markdown file', () => {
  it('is read as it was, with lists in lists, numbers, tables, quotations, code and footnotes', async () => {
    const text = [
      '# A title\n\nBefore *all*.\n\n## One\n\n3. three\n\n   * deep\n\n     more of it\n   * **deeper**\n4. four\n',
      '> said\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\nlet a;\n```\n\n### One one\n\n* a[^n]\n* b\\\n  c\n',
      '[^n]: A note.\n',
    ].join('\n');
    const first = await readMarkdown(text, null);
    const file = written(first);
    expect(file).toBe(text);
    expect(await readMarkdown(file, null)).toEqual(first);
  });

  it('keeps footnotes of two clauses apart that have one name', async () => {
    const lines = ['One[^1].\n\n[^1]: First.', 'Two[^1].\n\n[^1]: Second.', 'Three[^1].\n\n[^1]: First.'].map(
      (wording) => ({
        nodeKind: 'clause' as const,
        depth: 0,
        heading: null,
        clauseKind: 'paragraph' as const,
        wording,
        listStart: null,
      }),
    );
    expect(versionMarkdown('T', lines)).toBe(
      '# T\n\nOne[^1].\n\nTwo[^1-2].\n\nThree[^1].\n\n[^1]: First.\n\n[^1-2]: Second.\n',
    );
  });

  it('is the same text again for real texts', async () => {
    expect(real.length).toBeGreaterThan(5);
    for (const text of real.slice(0, 3)) {
      const first = await readMarkdown(text, null);
      expect({ ...(await readMarkdown(written(first), null)), notes: [] }).toEqual({ ...first, notes: [] });
    }
  }, 60_000);
});
