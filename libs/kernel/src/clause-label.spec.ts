import { describe, expect, it } from '@jest/globals';
import { clauseLabel } from './clause-label.js';

describe('the name of a clause', () => {
  it.each([
    [3, 'Why now', '3 · Why now'],
    [3, '', '3'],
    [3, null, '3'],
    [null, undefined, '0'],
  ])('%s, %s: %s', (number, heading, label) => expect(clauseLabel(number, heading)).toBe(label));
});
