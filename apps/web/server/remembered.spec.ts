import { describe, expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

describe('remembered', () => {
  function counted() {
    const read: string[] = [];
    const length = remembered((header) => {
      read.push(header);
      return header.length;
    });
    return { length, read };
  }

  it('reads a header once and gives each its own answer', () => {
    const { length, read } = counted();
    expect(['br', 'gzip', 'br'].map(length)).toEqual([2, 4, 2]);
    expect(read).toEqual(['br', 'gzip']);
  });

  it('keeps no header that is longer than those of browsers', () => {
    const { length, read } = counted();
    const long = 'x'.repeat(201);
    expect([length(long), length(long)]).toEqual([201, 201]);
    expect(read).toHaveLength(2);
  });

  it('keeps the last five hundred', () => {
    const { length, read } = counted();
    for (let value = 0; value <= 500; value += 1) length(String(value));
    length('500');
    length('0');
    expect(read.filter((header) => header === '500')).toHaveLength(1);
    expect(read.filter((header) => header === '0')).toHaveLength(2);
  });
});
