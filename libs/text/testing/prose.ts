import fc from 'fast-check';

const word = fc.constantFrom('the', 'city', 'region', 'a', 'Übung', 'γλώσσα', 'думи', 'l’Europe', ',', '.', '1,5');
const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n* ', '', '  ');

/** How many values a property tries; mutation testing, which runs it for every change, tries fewer. */
export function runs(numRuns: number): { numRuns: number } {
  return { numRuns: Number(process.env['PROPERTY_RUNS']) || numRuns };
}

/** Texts of few different words, so that two of them share much. */
export const prose = fc.array(fc.tuple(word, space), { maxLength: 25 }).map((parts) => parts.flat().join(''));

const plainWord = fc.constantFrom('cities', 'regions', 'learn', 'share', 'act', 'now', 'together', 'openly', 'fairly');

/** One sentence of 12 to 40 words. */
export const sentence = fc.array(plainWord, { minLength: 12, maxLength: 40 });
