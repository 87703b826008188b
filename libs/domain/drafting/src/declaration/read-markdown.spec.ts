import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { rejectionOf } from '@sic/testing';
import { blocksOf } from './parse-markdown.worker.js';
import { parsedBy, readMarkdown } from './read-markdown.js';

describe('reading a Markdown text', () => {
  it('makes headings sections, and paragraphs and list items clauses', async () => {
    const outline = await readMarkdown(
      '# Title\n\nBefore.\n\n## One\n\nA *first* paragraph\non two lines.\n\n* an item\n  * a deeper one\n\n1. first\n2. second\n\n> said\n\n### One one\n\nMore.\n\n## Two\n\nLast, see [the page](https://example.org/a).\n',
      null,
    );
    expect(outline.title).toBe('Title');
    expect(outline.sections).toEqual([
      { depth: 1, heading: '', clauses: [{ kind: 'paragraph', indent: 0, text: 'Before.' }] },
      {
        depth: 1,
        heading: 'One',
        clauses: [
          { kind: 'paragraph', indent: 0, text: 'A *first* paragraph on two lines.' },
          { kind: 'list_item', indent: 0, text: 'an item' },
          { kind: 'list_item', indent: 1, text: 'a deeper one' },
          { kind: 'numbered_item', indent: 0, text: 'first', listStart: 1 },
          { kind: 'numbered_item', indent: 0, text: 'second' },
          { kind: 'quote', indent: 0, text: 'said' },
        ],
      },
      { depth: 2, heading: 'One one', clauses: [{ kind: 'paragraph', indent: 0, text: 'More.' }] },
      {
        depth: 1,
        heading: 'Two',
        clauses: [{ kind: 'paragraph', indent: 0, text: 'Last, see [the page](https://example.org/a).' }],
      },
    ]);
  });

  it('reads what nobody sees as it reads nothing: BOM, the line break of Word, soft hyphens, line ends of any kind', async () => {
    const plain = await readMarkdown('# Title\n\n## One\n\nFirst democracy.\n\nSecond.\n', null);
    const other = await readMarkdown(
      '\uFEFF# Title\r\n\r\n## One\r\rFirst\u00a0demo\u00adcracy.\u2029\u0007Second.\u000b',
      null,
    );
    expect(other).toEqual(plain);
  });

  it('takes a given title, and keeps several top headings as sections', async () => {
    const outline = await readMarkdown('# One\n\nA.\n\n# Two\n\nB.\n', 'Given');
    expect(outline.title).toBe('Given');
    expect(outline.sections.map((section) => section.heading)).toEqual(['One', 'Two']);
  });

  it('lets no heading jump over a depth', async () => {
    const outline = await readMarkdown('# T\n\n## A\n\n##### B\n\ntext\n', null);
    expect(outline.sections.map((section) => section.depth)).toEqual([1, 2]);
  });

  it('keeps text of every script, and shows HTML as the words in it, never as HTML', async () => {
    const outline = await readMarkdown(
      '# Τίτλος\n\nنص عربي 👩‍👩‍👧 <b>bold</b>\n\n<script>alert(1)</script>\n\n<p>kept</p>\n',
      null,
    );
    expect(outline.title).toBe('Τίτλος');
    expect(outline.sections[0]!.clauses.map((clause) => clause.text)).toEqual(['نص عربي 👩‍👩‍👧 bold', 'kept']);
  });

  it('keeps numbers, nesting, tables, footnotes, links of every kind, quotations, code and line breaks', async () => {
    const text = [
      '# T\n\n## A\n\n3. three\n   - deep **bold**\n4. four\n\n| a | b |\n| :- | - |\n| 1 | *2* |\n',
      'See[^n] [one][r], <https://a.eu>, https://b.eu and [mail](mailto:a@b.eu "T").  \nNext line.\n',
      '> said\n> so\n\n```js\nlet a;\n```\n\n[r]: https://r.eu\n\n[^n]: A *note*.\n',
    ].join('\n');
    const { sections, notes } = await readMarkdown(text, null);
    expect(notes).toEqual([]);
    expect(sections[0]!.clauses).toEqual([
      { kind: 'numbered_item', indent: 0, text: 'three', listStart: 3 },
      { kind: 'list_item', indent: 1, text: 'deep **bold**' },
      { kind: 'numbered_item', indent: 0, text: 'four' },
      { kind: 'paragraph', indent: 0, text: '| a | b |\n| :- | - |\n| 1 | *2* |' },
      {
        kind: 'paragraph',
        indent: 0,
        text: 'See[^n] [one](https://r.eu), <https://a.eu>, <https://b.eu> and [mail](mailto:a@b.eu "T").\\\nNext line.\n\n[^n]: A *note*.',
      },
      { kind: 'quote', indent: 0, text: 'said so' },
      { kind: 'code', indent: 0, text: '```\nlet a;\n```' },
    ]);
  });

  it('says line by line what it does not keep', async () => {
    const text = [
      '---\ntitle: X\n---\n# A *title* ' + 'word '.repeat(60) + '\n\n## B\n\n#### C\n',
      'A <b>bold</b> word, ![p](https://a.eu/p.png), [here](b.md), [there](javascript:alert(1)).\n\n---\n',
      '<p>kept</p>\n\n[unused]: https://a.eu\n',
    ].join('\n');
    const { title, sections, notes } = await readMarkdown(text, null);
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title.endsWith('word…')).toBe(true);
    expect(sections.at(-1)!.clauses.map((clause) => clause.text)).toEqual([
      'A bold word, ![p](https://a.eu/p.png), [here](b.md), \\[there]\\(javascript:alert(1)).',
      'kept',
    ]);
    expect(notes!.map(({ kind, line }) => [kind, line])).toEqual([
      ['front_matter', 1],
      ['heading_marks', 4],
      ['title_cut', 4],
      ['heading_depth', 8],
      ['html', 10],
      ['html', 10],
      ['picture', 10],
      ['path_link', 10],
      ['unsafe_link', 10],
      ['rule', 12],
      ['html', 14],
      ['unused_address', 16],
    ]);
  });

  it('keeps a heading of any length', async () => {
    const heading = 'word '.repeat(200).trim();
    const { sections } = await readMarkdown(`# T\n\n## ${heading}\n\ntext\n`, null);
    expect(sections[0]!.heading).toBe(heading);
  });

  it.each([
    ['empty', '  \n ', 'markdownEmpty'],
    ['5 MB', '# A\n\n' + 'word '.repeat(1_000_000), 'markdownBytes'],
    ['binary', '# A\n\n\u0000\u0001', 'markdownBinary'],
    ['not UTF-8', '# A\n\n\ufffd\ufffd', 'markdownBinary'],
    ['without headings', 'Only a paragraph.', 'markdownHeadings'],
    ['nothing but headings', '# A\n\n## B\n', 'markdownClauses'],
    ['20,000 quotes', '# A\n\n' + '>'.repeat(20_000) + ' deep', 'markdownNesting'],
    ['too many items', '# A\n\n' + '* a\n'.repeat(2_001), 'markdownTooMany'],
    ['a paragraph that is too long', '# A\n\n' + 'a'.repeat(20_001), 'markdownClauseLength'],
  ])('refuses a text that is %s, with the rule', async (_name, markdown, rule) => {
    expect(await rejectionOf(readMarkdown(markdown, null))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'markdown', rule }],
    });
  });

  it('gives up on a text that keeps the parser busy', async () => {
    const intricate = `# A\n\n${'a**b'.repeat(20_000)}${'c* '.repeat(20_000)}`;
    expect(await rejectionOf(readMarkdown(intricate, null))).toMatchObject({ fields: [{ rule: 'markdownTime' }] });
  }, 15_000);

  it('is deterministic', () => {
    expect(blocksOf('# A\n\nb\n')).toEqual(blocksOf('# A\n\nb\n'));
  });
});

describe('the limit of a worker', () => {
  afterEach(() => void jest.useRealTimers());

  it('does not count the time in which the worker loads', async () => {
    jest.useFakeTimers();
    const worker = new EventEmitter();
    const blocks = parsedBy(worker);
    await jest.advanceTimersByTimeAsync(60_000);
    worker.emit('message', 'ready');
    await jest.advanceTimersByTimeAsync(4_999);
    worker.emit('message', { blocks: [], notes: [] });
    expect(await blocks).toEqual({ blocks: [], notes: [] });
  });

  it('counts from when it has loaded', async () => {
    jest.useFakeTimers();
    const worker = new EventEmitter();
    const rejection = rejectionOf(parsedBy(worker));
    worker.emit('message', 'ready');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await rejection).toMatchObject({ fields: [{ field: 'markdown', rule: 'markdownTime' }] });
  });
});
