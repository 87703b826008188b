import { describe, expect, it } from '@jest/globals';
import { merge3 } from './merge.js';

describe('the merge looks at edits together', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
  const change = (before: string, ...places: string[]): string =>
    places.reduce((text, place) => text.replace(place, place.toUpperCase()), before);
  const isMerged = (before: string, mine: string[], theirs: string[]): boolean =>
    merge3(before, change(before, ...mine), change(before, ...theirs)).kind === 'merged';

  it.each([
    ['no', 'two', false],
    ['one', 'three', false],
    ['two', 'four', false],
    ['three', 'five', true],
  ])('with %s kept words between', (_, other, expected) => {
    expect(isMerged(words, ['one'], [other])).toBe(expected);
    expect(isMerged(words, [other], ['one'])).toBe(expected);
  });

  it('unless a whole kept line stands between', () => {
    const lines = (between: string): string => `We share one.\n${between}\nTwo is learnt.`;
    expect(isMerged(lines('Now.'), ['one'], ['Two'])).toBe(true);
    expect(isMerged('We share one.\nTwo is learnt.', ['one'], ['Two'])).toBe(false);
    expect(isMerged('We share one now.\nTwo is learnt.', ['one'], ['Two'])).toBe(false);
    expect(isMerged('We share one.\n* * *\nTwo is learnt.', ['one'], ['Two'])).toBe(false);
  });

  it('anywhere in a sentence of which one side changed two fifths', () => {
    const some = ['two', 'three', 'four', 'five', 'six', 'seven'];
    expect(isMerged(words, some, ['twelve'])).toBe(true);
    expect(isMerged(words, [...some, 'eight'], ['twelve'])).toBe(false);
    expect(isMerged(words, ['twelve'], [...some, 'eight'])).toBe(false);
  });

  it('not in another sentence or line than the one that was rewritten', () => {
    for (const end of ['. ', '! ', '? ', '; ', '… ', '\n']) {
      const text = `one two three four five six${end}seven eight nine ten eleven twelve.`;
      expect(isMerged(text, ['one', 'two', 'three'], ['eleven'])).toBe(true);
      expect(isMerged(text, ['one', 'two', 'three'], ['six'])).toBe(false);
    }
    const text = 'one two three four five six, seven eight nine ten.';
    expect(isMerged(text, ['one', 'two', 'three', 'four', 'five'], ['ten'])).toBe(false);
  });
});
