import { describe, expect, it } from '@jest/globals';
import { languageOfReader } from './reader-language.js';

describe('the language of a reader', () => {
  it.each([
    [null, null, 'en'],
    [null, 'de', 'de'],
    [null, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    [null, 'fr, en;q=0.5, de;q=0.7', 'de'],
    [null, 'de;q=0, *', 'en'],
    [null, 'pl', 'en'],
    ['scheme=dark; language=de', 'en', 'de'],
    ['language=en; scheme=dark', 'de', 'en'],
    ['language=xx', 'de', 'de'],
    ['mylanguage=de', 'en', 'en'],
  ])('with cookie %j and Accept-Language %j is %s', (cookie, accepted, language) => {
    expect(languageOfReader(cookie, accepted)).toBe(language);
  });
});
