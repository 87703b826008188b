import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aWordFile, item, lists, paragraph, run, styled, table } from '../testing/a-word-file.js';
import { readDocx } from './read-docx.js';

type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  | { readonly kind: 'text'; readonly words: string; readonly set: '' | 'b' | 'i' }
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly cells: readonly string[] };

const word = fc.constantFrom(
  'cities',
  'Bürger',
  'łódź',
  'γλώσσα',
  'نص',
  'a_b',
  '*',
  '#1',
  '[x]',
  '1.',
  '&amp;',
  '|',
  '<b>',
);
/** Begins and ends with letters, so that nothing of it is a mark by its place alone. */
const words = fc.array(word, { maxLength: 4 }).map((some) => ['We', ...some, 'learn'].join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), words }),
  fc.record({ kind: fc.constant('text' as const), words, set: fc.constantFrom('', 'b', 'i') }),
  fc.record({
    kind: fc.constant('list' as const),
    start: fc.integer({ min: 1, max: 40 }),
    items: fc.array(words, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('bullets' as const), items: fc.array(words, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('table' as const), cells: fc.array(words, { minLength: 4, maxLength: 4 }) }),
);

/** The block in Markdown, with a backslash before every sign. */
function markdownOf(one: Block): string[] {
  switch (one.kind) {
    case 'heading':
      return [`${'#'.repeat(one.level)} ${one.words}`];
    case 'list':
      return one.items.map((words, index) => `${one.start + index}. ${words}`);
    case 'bullets':
      return one.items.map((words) => `- ${words}`);
    case 'table':
      return [`| ${one.cells[0]} | ${one.cells[1]} |`, '| - | - |', `| ${one.cells[2]} | ${one.cells[3]} |`];
    default:
      return [one.set === 'b' ? `**${one.words}**` : one.set === 'i' ? `*${one.words}*` : one.words];
  }
}

function bodyOf(one: Block, at: number): string {
  switch (one.kind) {
    case 'heading':
      return styled(`Heading${one.level}`, one.words);
    case 'list':
    case 'bullets':
      return one.items.map((words) => item(at + 1, 0, run(words))).join('');
    case 'table':
      return table([one.cells.slice(0, 2), one.cells.slice(2)]);
    default:
      return paragraph(run(one.words, one.set === '' ? '' : `<w:${one.set}/>`));
  }
}

describe('a text that goes into a Word file and comes back', () => {
  it('has the same words, order, headings, marks, tables and numbers', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        // Between two lists stands a paragraph, as it does where people write two of them.
        const apart = blocks.flatMap((one): Block[] => [one, { kind: 'text', words: 'And so on', set: '' }]);
        const kinds = apart.map((one, at) =>
          one.kind === 'list' ? [at + 1, { format: 'decimal', start: one.start }] : [at + 1, { format: 'bullet' }],
        );
        const bytes = aWordFile({
          body: apart.map(bodyOf).join(''),
          numbering: lists(Object.fromEntries(kinds)),
        });
        const { markdown, notes } = readDocx(bytes);
        expect(notes).toEqual([]);
        const lines = markdown.split('\n').filter((line) => line !== '');
        // A backslash keeps a sign from being one of Markdown.
        const plain = (line: string): string =>
          line.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#x([0-9a-f]+);/gi, ' ');
        expect(lines.map(plain)).toEqual(apart.flatMap(markdownOf));
      }),
      { numRuns: 150 },
    );
  });
});
