import { describe, expect, it } from '@jest/globals';
import { europeOutline } from './europe-outline.js';
import { MAP, placeOnMap } from './europe-projection.js';

describe('the map of Europe', () => {
  it.each([
    ['Lisbon', -9.14, 38.72],
    ['Valletta', 14.51, 35.9],
    ['Nicosia', 33.36, 35.17],
    ['Reykjavík', -21.9, 64.15],
    ['Helsinki', 24.94, 60.17],
    ['Bucharest', 26.1, 44.43],
  ])('has %s on it', (_name, longitude, latitude) => {
    expect(placeOnMap(longitude, latitude)).toBeDefined();
  });

  it('puts north above south and west left of east', () => {
    const [helsinki, athens, lisbon] = [placeOnMap(24.9, 60.2)!, placeOnMap(23.7, 38)!, placeOnMap(-9.1, 38.7)!];
    expect(helsinki.y).toBeLessThan(athens.y);
    expect(lisbon.x).toBeLessThan(athens.x);
  });

  it.each([
    ['New York', -74, 40.7],
    ['Nairobi', 36.8, -1.3],
  ])('leaves %s out', (_name, longitude, latitude) => {
    expect(placeOnMap(longitude, latitude)).toBeUndefined();
  });

  it('is drawn once, with land and borders', () => {
    expect(europeOutline()).toBe(europeOutline());
    expect(europeOutline()).toMatch(new RegExp(`viewBox="0 0 ${MAP.width} ${MAP.height}".*id="land".*id="borders"`));
  });
});
