import { describe, expect, it } from '@jest/globals';
import { isCountryCode, isLanguageTag } from './codes.js';

describe('a country', () => {
  it.each(['PL', 'DE', 'XK', 'GB', 'CW'])('is %s', (code) => expect(isCountryCode(code)).toBe(true));
  it.each(['ZZ', 'QQ', 'EU', 'UN', 'XA', 'UK', 'SU', 'pl', 'POL', '01', ''])('is not %s', (code) => {
    expect(isCountryCode(code)).toBe(false);
  });
});

describe('a language', () => {
  it.each(['en', 'pl', 'rom', 'pt-PT', 'sr-Latn'])('is %s', (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each(['xx', 'qaa', 'en-XX', 'english', 'EN', 'en-', 'en-a-b', ''])('is not %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
