import { describe, expect, it } from '@jest/globals';
import { excerptOf, isLongChange } from './changed-passages.js';

const words = (count: number): string => Array.from({ length: count }, (_value, at) => `word${at}`).join(' ');

describe('a change of a long wording', () => {
  const runs = [
    { kind: 'same', text: `${words(300)} ` },
    { kind: 'removed', text: 'old' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: ` ${words(300)}` },
  ];

  it('is shown by its passages, with a few words around each', () => {
    expect(isLongChange(runs)).toBe(true);
    const [before, removed, added, after] = excerptOf(runs);
    expect([removed, added]).toEqual(runs.slice(1, 3));
    expect(before?.text).toMatch(/^… word288 .* word299 $/);
    expect(after?.text).toMatch(/^ word0 .* word\d+ +… $/);
  });

  it('is shown whole where it is short, new, or no change', () => {
    expect(
      isLongChange([
        { kind: 'SAME', text: words(20) },
        { kind: 'ADDED', text: 'new' },
      ]),
    ).toBe(false);
    expect(isLongChange([{ kind: 'ADDED', text: words(600) }])).toBe(false);
    expect(isLongChange([{ kind: 'SAME', text: words(600) }])).toBe(false);
  });
});
