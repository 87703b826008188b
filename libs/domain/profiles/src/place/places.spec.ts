import { describe, expect, it } from '@jest/globals';
import { placeAliases } from './place-aliases.js';
import { Places } from './places.js';

describe('finding a place', () => {
  const places = new Places();
  const names = (text: string): string[] => places.search(text).map(({ name, country }) => `${name} ${country}`);

  it.each([
    ['Gdyn', 'Gdynia PL'],
    ['lodz', 'Łódź PL'],
    ['ŁÓDŹ', 'Łódź PL'],
    ['Warszawa', 'Warsaw PL'],
    ['wien', 'Vienna AT'],
    ['Αθήνα', 'Athens GR'],
    ['αθηνα', 'Athens GR'],
    ['София', 'Sofia BG'],
    ['san sebastian', 'Donostia / San Sebastián ES'],
    ['malmo', 'Malmö SE'],
  ])('by %s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('gives the largest first, and never more than asked for', () => {
    expect(names('paris')[0]).toBe('Paris FR');
    expect(places.search('sa')).toHaveLength(10);
  });

  it.each(['', 'x', '   ', '…', '%', 'no such place anywhere', '\u0000', "' or 1=1 --", 'a'.repeat(100_000)])(
    'finds nothing by %j',
    (text) => {
      expect(places.search(text)).toEqual([]);
    },
  );

  it('finds every alias', () => {
    for (const [id, aliases] of Object.entries(placeAliases)) {
      for (const alias of aliases) expect(places.search(alias, 100).map((place) => place.id)).toContain(id);
    }
  });

  it('gives the columns of a chosen place, and refuses one that is not in the list', () => {
    expect(places.columns('3099424', 'placeId')).toEqual({
      placeId: 3_099_424,
      placeName: 'Gdynia',
      country: 'PL',
      latitude: 54.51889,
      longitude: 18.53188,
    });
    for (const id of ['1', 'NaN', '3099424.5', '__proto__', '']) {
      expect(() => places.columns(id, 'placeId')).toThrow('{"field":"placeId","rule":"place"}');
    }
  });
});
