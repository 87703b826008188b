/**
 * The white space between two words, from those of the base and both sides. Line breaks and indentation are merged
 * separately, each as the side that changed it has it; where both did, the more line breaks and the less indentation
 * stand. Without a base (a word beside it is new in both) both count as changed.
 */
export function mergeGaps(base: string | undefined, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [b, m, t] = [base === undefined ? undefined : splitGap(base), splitGap(mine), splitGap(theirs)];
  if ((m.breaks === '') !== (t.breaks === '')) return m.breaks === '' ? theirs : mine;
  return choose(b?.breaks, m.breaks, t.breaks, countBreaks) + choose(b?.indent, m.indent, t.indent, () => 0);
}

function splitGap(gap: string): { breaks: string; indent: string } {
  const end = gap.lastIndexOf('\n') + 1;
  return { breaks: gap.slice(0, end), indent: gap.slice(end) };
}

function countBreaks(gap: string): number {
  return gap.split('\n').length;
}

function choose(base: string | undefined, mine: string, theirs: string, rank: (gap: string) => number): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const order = rank(theirs) - rank(mine) || mine.length - theirs.length || (mine < theirs ? -1 : 1);
  return order < 0 ? mine : theirs;
}
