import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksAlike, normalText } from './normal-text.js';

/** Characters that nobody sees between two Latin letters, or that look like others there. */
const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u202a',
  '\u202c',
  '\u2066',
  '\u2069',
  '\ufe0f',
  '\u034f',
  '\u0002',
  '\u001f',
  '\u0090',
  '\u{e0041}',
];
const SPACE = [' ', '\u00a0', '\u202f', '\u2009', '\u2003', '\u2007', '\u3000', '\u205f'];
const LINE = ['\n', '\r\n', '\r', '\u2028', '\u0085', '\u000b', '\u000c'];

describe('the normal form of a text', () => {
  it.each([
    ['a soft hyphen', 'demo\u00adcracy', 'democracy'],
    ['a zero-width space', 'a\u200bb', 'ab'],
    ['a BOM', '\ufeffText', 'Text'],
    ['a word joiner', 'a\u2060b', 'ab'],
    ['a no-break space between words', 'one\u00a0two', 'one two'],
    ['the line break of Word', 'one\u000btwo', 'one\ntwo'],
    ['CRLF', 'one\r\ntwo', 'one\ntwo'],
    ['a line separator', 'one\u2028two', 'one\ntwo'],
    ['a paragraph separator', 'one\u2029two', 'one\n\ntwo'],
    ['a letter in two code points', 'Ada\u0308', 'Ad\u00e4'],
    ['a Greek letter with oxia', '\u1f71', '\u03ac'],
    ['bidi marks in a text that is read from the left', '\u202aAda\u202c\u200e', 'Ada'],
    ['a joiner between Latin letters', 'Auf\u200clage', 'Auflage'],
    ['a variation selector after a letter', 'a\ufe0fb', 'ab'],
    ['controls', 'a\u0007\u001f\u0092b', 'ab'],
  ])('of %s', (_what, text, normal) => expect(normalText(text)).toBe(normal));

  it.each([
    ['French punctuation', '«\u202fVoilà\u202f!\u202f» Oui\u00a0: 10\u202f000\u00a0€\u202f; §\u00a05'],
    ['Greek', 'Ἀθῆναι, γλώσσα·'],
    ['Arabic with marks', 'النص\u200f (C++\u200e) \u2067مثال\u2069'],
    ['Persian', 'می\u200cخواهم'],
    ['a letter that joins', 'ه\u200d'],
    ['Devanagari', 'क्\u200dष र्\u200cय'],
    ['Hebrew', 'ש\u05b8לו\u05b9ם\u200f!'],
    ['Thai', 'ภาษา\u200bไทย'],
    ['emoji', '👩\u200d👩\u200d👧\u200d👦 ❤\ufe0f\u200d🔥 👩🏽\u200d💻 1\ufe0f\u20e3 🏳\ufe0f\u200d🌈'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['an ideograph with its variant', '葛\u{e0100}城市'],
    ['a tab and two spaces', 'a\tb  c'],
  ])('keeps %s', (_what, text) => expect(normalText(text)).toBe(text.normalize('NFC')));

  it('has one line where the text has one: breaks and tabs are spaces, of embeddings only marks stay', () => {
    expect(normalText('one\r\n two\u2029three\tfour', { isOneLine: true })).toBe('one two three four');
    expect(normalText('\u202bאבג\u202c\u200f', { isOneLine: true })).toBe('אבג\u200f');
  });

  it('leaves NUL, which no text has, to be refused', () => expect(normalText('a\u0000')).toBe('a\u0000'));

  const sign = fc.oneof(
    fc.constantFrom(...UNSEEN, ...SPACE, ...LINE, '\u2029', '\u1680', '\u180e', '\u0000'),
    fc.constantFrom('a', 'é', 'e\u0301', '\u0308', '1', '«', '»', '!', 'ب', 'ש', 'क', '\u094d', 'ไ', 'か', '\u3099'),
    fc.constantFrom(
      '👩',
      '👧',
      '🏽',
      '❤',
      '#',
      '\u20e3',
      '🏴',
      '\u{e0067}',
      '葛',
      '\u{e0100}',
      '\u212b',
      '\ud83d',
      '\u115f',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));

  it('is its own normal form', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, isOneLine) => {
        const normal = normalText(any, { isOneLine });
        expect(normalText(normal, { isOneLine })).toBe(normal);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never changes a visible character', () => {
    const visible = (of: string): string =>
      of
        .toWellFormed()
        .normalize('NFC')
        .replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}\u3164\uffa0]/gu, '')
        .normalize('NFC');
    fc.assert(
      fc.property(text, (any) => expect(visible(normalText(any))).toBe(visible(any))),
      { numRuns: 2_000 },
    );
  });

  it('is one for texts that look the same', () => {
    const word = fc.constantFrom('Städte', 'ville', 'πόλη', 'град', 'Łódź', 'and');
    const unseen = fc.array(fc.constantFrom(...UNSEEN), { maxLength: 3 }).map((all) => all.join(''));
    const between = fc.tuple(
      fc.constantFrom('space', 'line'),
      fc.constantFrom(...SPACE),
      fc.constantFrom(...LINE),
      unseen,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, unseen, between), { maxLength: 12 }), (parts) => {
        const plain = parts.map(([of, , [kind]]) => of + (kind === 'space' ? ' ' : '\n')).join('');
        const other = parts
          .map(([of, marks, [kind, space, line, more]]) => {
            const middle = Math.ceil(of.length / 2);
            const split = of.slice(0, middle) + marks + of.slice(middle);
            return split.normalize('NFD') + (kind === 'space' ? space : line) + more;
          })
          .join('');
        expect(normalText(other)).toBe(normalText(plain));
      }),
    );
  });

  it('is compared without kinds of spaces', () => {
    expect(looksAlike('Oui\u202f!', 'Oui !')).toBe(true);
    expect(looksAlike('10\u00a0000', '10  000 ')).toBe(true);
    expect(looksAlike('one\r\ntwo', 'one \ntwo')).toBe(true);
    expect(looksAlike('one two', 'one\ntwo')).toBe(false);
    expect(looksAlike('one two', 'onetwo')).toBe(false);
  });
});
