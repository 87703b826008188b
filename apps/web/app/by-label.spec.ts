import { describe, expect, it } from '@jest/globals';
import { byLabel } from './by-label.js';

describe('choices by what is read of them', () => {
  const labels = (names: string[], locale: string) =>
    byLabel(
      names.map((label) => ({ label })),
      locale,
    ).map(({ label }) => label);

  it('stand in the alphabet of the language, with accents', () => {
    expect(labels(['Zypern', 'Österreich', 'Polen', 'Albanien'], 'de-DE')).toEqual([
      'Albanien',
      'Österreich',
      'Polen',
      'Zypern',
    ]);
    expect(labels(['Öland', 'Zypern'], 'sv-SE')).toEqual(['Zypern', 'Öland']);
  });
});
