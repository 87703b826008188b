import { describe, expect, it } from '@jest/globals';
import type { DiffRun } from '@sic/ui';
import { type Block, blocksOf, type Item, type List } from './wording-blocks.js';

const same = (text: string): DiffRun[] => [{ kind: 'same', text }];
const words = (lines: readonly (readonly DiffRun[])[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('|');
const listed = ({ start, items }: List): unknown[] => [start, ...items.map(item)];
function item({ lines, lists }: Item): unknown {
  return lists.length === 0 ? words(lines) : [words(lines), ...lists.map(listed)];
}
const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'text' ? words(block.lines) : listed(block.list)));

describe('the blocks of a wording', () => {
  it.each<[string, string, unknown[]]>([
    ['a text without lists', 'One line.\nAnother.', ['One line.|Another.']],
    ['a list with bullets', '- One\n- Two', [[null, 'One', 'Two']]],
    ['other bullets', '* One\n+ Two\n• Three', [[null, 'One', 'Two', 'Three']]],
    ['numbers with a start', '3. Three\n4) Four', [[3, 'Three', 'Four']]],
    ['text around a list', 'We:\n- listen\n- act\nAnd tell.', ['We:', [null, 'listen', 'act'], 'And tell.']],
    ['a list in a list', '- One\n  - Inner\n- Two', [[null, ['One', [null, 'Inner']], 'Two']]],
    ['an item of several lines', '- One\n  goes on\n- Two', [[null, 'One|goes on', 'Two']]],
    ['empty lines between items', '- One\n\n- Two', [[null, 'One', 'Two']]],
    [
      'numbers after bullets',
      '- One\n1. First',
      [
        [null, 'One'],
        [1, 'First'],
      ],
    ],
    ['a dash that begins no item', '-5 degrees\n– a dash', ['-5 degrees|– a dash']],
    ['a year at the beginning', '2018 was good.\n2018.', ['2018 was good.|2018.']],
  ])('of %s', (_what, text, expected) => {
    expect(shown(blocksOf(same(text)))).toEqual(expected);
  });

  it('keep what changes, without the marks of the list', () => {
    const runs: DiffRun[] = [
      { kind: 'same', text: '- One\n- T' },
      { kind: 'removed', text: 'wo' },
      { kind: 'added', text: 'hree\n- Four' },
    ];
    expect(blocksOf(runs)).toEqual([
      {
        kind: 'list',
        list: expect.objectContaining({
          items: [
            { lines: [[{ kind: 'same', text: 'One' }]], lists: [] },
            {
              lines: [
                [
                  { kind: 'same', text: 'T' },
                  { kind: 'removed', text: 'wo' },
                  { kind: 'added', text: 'hree' },
                ],
              ],
              lists: [],
            },
            { lines: [[{ kind: 'added', text: 'Four' }]], lists: [] },
          ],
        }),
      },
    ]);
  });
});
