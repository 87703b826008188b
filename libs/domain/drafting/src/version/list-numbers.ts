import type { CanonicalLine } from './canonical-version.js';

type ListLine = Pick<CanonicalLine, 'nodeKind' | 'depth' | 'clauseKind' | 'listStart'>;

/** The number that each numbered item has in its list; null for every other line. Lists in lists count for themselves. */
export function listNumbers(lines: readonly ListLine[]): (number | null)[] {
  const last: number[] = [];
  return lines.map(({ nodeKind, depth, clauseKind, listStart }) => {
    if (nodeKind === 'section') last.length = 0;
    else if (clauseKind === 'numbered_item') {
      last[depth] = listStart ?? (last[depth] ?? 0) + 1;
      last.length = depth + 1;
      return last[depth];
    } else last.length = Math.min(last.length, depth);
    return null;
  });
}
