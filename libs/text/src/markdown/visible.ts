import { beginsBlock, type Step, stepsOf } from './block-path.js';
import { isPlain } from './parse.js';
import { readRich } from './read.js';
import type { RichPassage } from './rich-passage.js';

/** What a reader sees of a Markdown text, as plain text: words without marks, list items with bullets and numbers. */
export function visibleText(markdown: string): string {
  if (isPlain(markdown)) return markdown;
  const passage = readRich(markdown);
  const gaps = visibleGaps(passage);
  return passage.words.map((word, index) => gaps[index]! + word).join('');
}

/** What stands before each word, and after the last, as a reader sees it. */
export function visibleGaps({ rich, gaps }: RichPassage): string[] {
  const counters: number[] = [];
  return gaps.map((gap, index) => {
    const isBlock = index < rich.length && (index === 0 || beginsBlock(gap));
    return isBlock ? beginning(stepsOf(gap), counters, index === 0) : gap;
  });
}

function beginning(steps: readonly Step[], counters: number[], isFirst: boolean): string {
  let signs = '';
  let distance = '\n\n';
  steps.forEach(({ kind, place, detail }, depth) => {
    if (kind === 'o' && place === 'new') counters[depth] = Number(detail || 1);
    else if (kind === 'o' && place === 'next') counters[depth] = (counters[depth] ?? 0) + 1;
    if (place === 'next') distance = '\n';
    if (kind === 't' && place === 'same') distance = ' | ';
    if (kind === 'q') signs += '│ ';
    if (kind === 'f' && place === 'new') signs += `[${decodeURIComponent(detail)}] `;
    if (kind === 'u') signs += place === 'same' ? '  ' : '• ';
    if (kind === 'o') signs += place === 'same' ? '  ' : `${counters[depth]}. `;
  });
  return (isFirst ? '' : distance) + signs;
}
