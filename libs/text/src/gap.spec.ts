import { describe, expect, it } from '@jest/globals';
import { mergeGaps } from './gap.js';

describe('mergeGaps', () => {
  it.each([
    ['neither changed it', ' ', ' ', ' ', ' '],
    ['one side made a line break of it', ' ', '\n', ' ', '\n'],
    ['both made the same of it', ' ', '\n', '\n', '\n'],
    ['one side removed it', ' ', '', ' ', ''],
    ['one breaks the line where the other takes a space out', ' ', '\n\n', '', '\n\n'],
    ['one joins the lines, where the other makes the space wider', '\n', ' ', '\n\n', '\n\n'],
    ['both break the line, and one more often', ' ', '\n', '\n\n', '\n\n'],
    ['one changes the breaks, the other the indentation', '\n  ', '\n\n  ', '\n', '\n\n'],
    ['one indents and both break', ' ', '\n  ', '\n', '\n'],
    ['both indent, one less', '\n', '\n    ', '\n  ', '\n  '],
    ['both indent equally far, by other characters', '\n', '\n\t', '\n ', '\n\t'],
    ['both take breaks out, one more of them', '\n\n\n', '\n\n', '\n', '\n\n'],
    ['line breaks of two kinds', ' ', '\r\n', '\n', '\n'],
  ])('%s', (_, base, one, other, expected) => {
    expect(mergeGaps(base, one, other)).toBe(expected);
    expect(mergeGaps(base, other, one)).toBe(expected);
  });

  it.each([
    ['the line break stands', ' ', '\n', '\n'],
    ['the more line breaks stand', '\n', '\n\n', '\n\n'],
    ['the less indentation stands', '\n    ', '\n  ', '\n  '],
    ['the narrower space stands', '  ', ' ', ' '],
    ['equal ones stand', '\n', '\n', '\n'],
  ])('between words that are new in both: %s', (_, one, other, expected) => {
    expect(mergeGaps(undefined, one, other)).toBe(expected);
    expect(mergeGaps(undefined, other, one)).toBe(expected);
  });
});
