import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise } from './token.js';

function words(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}

describe('tokenise', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(
          tokenise(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it.each([
    ['Градовете споделят опит.', ['Градовете', 'споделят', 'опит']],
    ['Žluťoučký kůň', ['Žluťoučký', 'kůň']],
    ['Borgerne får indflydelse', ['Borgerne', 'får', 'indflydelse']],
    ['Straßen für Übermorgen', ['Straßen', 'für', 'Übermorgen']],
    ['Οι πόλεις μαθαίνουν', ['Οι', 'πόλεις', 'μαθαίνουν']],
    ['Õppivad linnad', ['Õppivad', 'linnad']],
    ['El año, ¿qué?', ['El', 'año', 'qué']],
    ["l'Europe des régions", ["l'Europe", 'des', 'régions']],
    ['d’aujourd’hui', ['d’aujourd’hui']],
    ['Tá na cathracha', ['Tá', 'na', 'cathracha']],
    ['Gradovi uče čvršće', ['Gradovi', 'uče', 'čvršće']],
    ['Városok tűzön-vízen', ['Városok', 'tűzön', 'vízen']],
    ['Miestai mokosi ąžuolų', ['Miestai', 'mokosi', 'ąžuolų']],
    ['Pilsētas mācās', ['Pilsētas', 'mācās']],
    ['Il-bliet jitgħallmu', ['Il', 'bliet', 'jitgħallmu']],
    ['Zażółć gęślą jaźń', ['Zażółć', 'gęślą', 'jaźń']],
    ['Orașele învață', ['Orașele', 'învață']],
    ['Kaupungit oppivat yhdessä', ['Kaupungit', 'oppivat', 'yhdessä']],
    ['1.000,50 euro in 2018', ['1.000,50', 'euro', 'in', '2018']],
  ])('knows the words of "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows a letter written in two characters', () => {
    expect(words('re\u0301gion')).toEqual(['re\u0301gion']);
  });

  it('splits marks one by one and keeps white space together', () => {
    expect(tokenise('(a) …\n\n* b')).toEqual([
      { kind: 'punctuation', text: '(' },
      { kind: 'word', text: 'a' },
      { kind: 'punctuation', text: ')' },
      { kind: 'space', text: ' ' },
      { kind: 'punctuation', text: '…' },
      { kind: 'space', text: '\n\n' },
      { kind: 'punctuation', text: '*' },
      { kind: 'space', text: ' ' },
      { kind: 'word', text: 'b' },
    ]);
  });
});
