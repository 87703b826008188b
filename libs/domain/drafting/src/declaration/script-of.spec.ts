import { describe, expect, it } from '@jest/globals';
import { isWrittenIn } from './script-of.js';

describe('the language of a text', () => {
  it.each([
    ['Οι πόλεις μαθαίνουν η μία από την άλλη.', 'el', true],
    ['Οι πόλεις μαθαίνουν η μία από την άλλη.', 'en', false],
    ['تتعلم المدن من بعضها البعض كل عام.', 'ar', true],
    ['تتعلم المدن من بعضها البعض كل عام.', 'en', false],
    ['Градовете се учат един от друг всяка година.', 'bg', true],
    ['Градовете се учат един от друг всяка година.', 'pl', false],
    ['Cities learn from each other every year.', 'en', true],
    ['Cities learn from each other every year.', 'el', false],
    ['Cities learn: Οι πόλεις, "Градовете" 2027.', 'en', true],
    ['Gradovi uče jedni od drugih svake godine.', 'sr', true],
    ['都市は毎年お互いから学び合っています、そしてこれからも続く。', 'ja', true],
    ['12', 'el', true],
  ])('%s may be %s: %s', (text, language, may) => expect(isWrittenIn(text, language)).toBe(may));
});
