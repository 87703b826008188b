import { describe, expect, it } from '@jest/globals';
import { isSlug, slugOf } from './slug.js';

describe('the end of an address', () => {
  it.each([
    ['Summer school Gdynia!', 'summer-school-gdynia'],
    ['Übung macht groß – Łódź', 'ubung-macht-gross-lodz'],
    ['Αθήνα', 'text'],
    [' -- ', 'text'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
    ['a'.repeat(90), 'a'.repeat(60)],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title, 'text')).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', 'Upper', 'a b', 'a\u0000', '../a', 'a'.repeat(81)])('is never %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
