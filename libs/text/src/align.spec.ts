import { describe, expect, it } from '@jest/globals';
import { diffWords } from './diff.js';

/** The words of both that the diff keeps, run by run. */
function kept(before: string, after: string): string[] {
  return diffWords(before, after)
    .filter(({ kind }) => kind === 'same')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

const words = (prefix: string, count: number): string => Array.from({ length: count }, (_, i) => prefix + i).join(' ');

/** One line of so many words that nobody compares every one with every other. */
function long(prefix: string, first: string, middle: readonly string[], last: string): string {
  const parts = middle.flatMap((text, index) => [text, words(`${prefix}${index}x`, 450)]);
  return [first, words(prefix, 450), ...parts, last].filter((part) => part !== '').join(' ');
}

describe('a changed stretch of more than a thousand words', () => {
  it('keeps what weighs enough, and no stray word', () => {
    const middle = ['the', 'cities learn together', 'act'];
    expect(kept(long('b', '', middle, ''), long('a', '', middle, ''))).toEqual(['cities learn together']);
    expect(kept(long('b', '', ['of it', 'of us'], ''), long('a', '', ['of it', 'of us'], ''))).toEqual([]);
  });

  it('keeps a stray word at its beginning and its end', () => {
    expect(kept(long('b', 'We', ['the'], 'now'), long('a', 'We', ['the'], 'now'))).toEqual(['We', 'now']);
  });

  it('keeps what is equal as lines', () => {
    const text = (prefix: string): string => `We\n${long(prefix, '', ['the'], '')}\nact`;
    expect(kept(text('b'), text('a'))).toEqual(['We', 'act']);
  });
});

describe('the words of lines that belong together', () => {
  it.each([
    [
      'stay with their line',
      'Share the data.\nTeach the staff.',
      'Teach all the staff.\nTell.\nShare the code.',
      ['Teach', 'the staff.'],
    ],
    ['weigh more at the beginning of a line', 'We act.\nIt is.', 'We learn.\nIt is.', ['We', '.\nIt is.']],
    ['are not those of a line that shares little', 'The city of all', 'A town for the region of birds', []],
  ])('%s', (_, before, after, expected) => {
    expect(kept(before, after)).toEqual(expected);
  });
});

describe('many lines', () => {
  const lines = (count: number, changed: readonly number[], by: string): string =>
    Array.from({ length: count }, (_, i) => (changed.includes(i) ? `${by} ${i}` : `Line ${i} says what is so`)).join(
      '\n',
    );

  it('keep those that are equal, however many there are', () => {
    const changed = Array.from({ length: 300 }, (_, i) => i * 2);
    const runs = diffWords(lines(600, changed, 'Before'), lines(600, changed, 'After'));
    expect(runs.filter(({ kind }) => kind === 'removed')).toHaveLength(300);
    expect(runs.filter(({ kind, text }) => kind === 'same' && text.includes('says what is so'))).toHaveLength(300);
  });
});
