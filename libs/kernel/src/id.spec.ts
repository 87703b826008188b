import { describe, expect, it } from '@jest/globals';
import { idUnderKey, isId, newId } from './id.js';

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

describe('idUnderKey', () => {
  it('is the same for the same owner and key, in capitals too, and never the key itself', async () => {
    const [owner, key] = [newId(), newId()];
    const id = await idUnderKey('comment', owner, key);
    expect(isId(id)).toBe(true);
    expect(id[14]).toBe('8');
    expect(id).not.toBe(key);
    expect(await idUnderKey('comment', owner, key.toUpperCase())).toBe(id);
  });

  it('differs for another owner, another key and another purpose', async () => {
    const [owner, key] = [newId(), newId()];
    const ids = await Promise.all([
      idUnderKey('comment', owner, key),
      idUnderKey('comment', newId(), key),
      idUnderKey('comment', owner, newId()),
      idUnderKey('comment', key, owner),
      idUnderKey('amendment', owner, key),
    ]);
    expect(new Set(ids).size).toBe(5);
  });
});
