import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './id.js';

describe('newId', () => {
  it('carries the time, so that ids sort by it', () => {
    const id = newId();
    expect(isId(id)).toBe(true);
    expect(id[14]).toBe('7');
    expect(Math.abs(Number.parseInt(id.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(60_000);
  });

  it('refuses what is not an id', () => {
    expect(isId("' or 1=1 --")).toBe(false);
    expect(isId('')).toBe(false);
  });
});
