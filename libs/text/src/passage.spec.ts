import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from '../testing/prose.js';
import { readPassage, startsLine, textOf } from './passage.js';

describe('a passage', () => {
  it('is the text again, with both outer gaps', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), (text) => {
        const passage = readPassage(text);
        const { words, gaps } = passage;
        expect(gaps).toHaveLength(words.length + 1);
        const inner = textOf(passage, 0, words.length);
        expect(words.length === 0 ? gaps[0] : gaps[0] + inner + gaps.at(-1)).toBe(text);
      }),
    );
  });

  it('tells words from marks, and which line each stands in', () => {
    const passage = readPassage('\n* Act.\nWe learn');
    expect(passage.words).toEqual(['*', 'Act', '.', 'We', 'learn']);
    expect(passage.isWord).toEqual([false, true, false, true, true]);
    expect(passage.gaps).toEqual(['\n', ' ', '', '\n', ' ', '']);
    // A line break before the first word makes no line.
    expect(passage.lineOf).toEqual([0, 0, 0, 1, 1]);
    expect(passage.words.map((_, index) => startsLine(passage, index))).toEqual([true, false, false, true, false]);
    expect(startsLine(passage, 5)).toBe(true);
  });

  it('gives long words more weight than short ones, and marks the least', () => {
    const [mark, short, long, longer] = readPassage('. of learning responsibilities').weights;
    expect(mark).toBeLessThan(short!);
    expect(short).toBeLessThan(long!);
    expect(longer).toBe(long);
  });

  it('gives the text of a part without the gaps around it', () => {
    const passage = readPassage(' One two,  three ');
    expect(textOf(passage, 1, 3)).toBe('two,');
    expect(textOf(passage, 2, 4)).toBe(',  three');
    expect(textOf(passage, 1, 1)).toBe('');
  });
});
