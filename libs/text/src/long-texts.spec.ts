import { describe, expect, it } from '@jest/globals';
import { diffWords } from './diff.js';

/** Mutation testing leaves this file out: it takes a second for every change. */
describe('diffWords', () => {
  it('takes texts of 100,000 characters that have nothing in common, or little else than each other', () => {
    const words = ['alpha', 'beta', 'gamma', 'delta'];
    const text = (seed: number): string =>
      Array.from({ length: 19_000 }, (_, index) => words[(index * index * seed + (index % 7)) % 4]!).join(' ');
    const start = process.cpuUsage();
    for (const [before, after] of [
      [text(1), text(3)],
      [text(1), text(1).toUpperCase()],
      ['a '.repeat(50_000), 'a b '.repeat(25_000)],
      ['.'.repeat(100_000), '.,'.repeat(50_000)],
    ] as const) {
      expect(withoutRemoved(before, after)).toBe(after);
    }
    // Its own time, which does not depend on what else the machine does.
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
  });
});

function withoutRemoved(before: string, after: string): string {
  const kept = diffWords(before, after).filter(({ kind }) => kind !== 'removed');
  return kept.map(({ text }) => text).join('');
}
