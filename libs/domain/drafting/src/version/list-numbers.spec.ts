import { describe, expect, it } from '@jest/globals';
import type { ClauseKind } from '../declaration/clause.entity.js';
import { listNumbers } from './list-numbers.js';

const item = (clauseKind: ClauseKind | null, depth = 0, listStart: number | null = null) => ({
  nodeKind: clauseKind === null ? ('section' as const) : ('clause' as const),
  clauseKind,
  depth,
  listStart,
});
const numbered = 'numbered_item';

describe('the numbers of list items', () => {
  it('begin where the list does, and go on over lists and paragraphs within an item', () => {
    const lines = [
      item(numbered, 0, 3),
      item('list_item', 1),
      item(numbered),
      item('paragraph', 1),
      item(numbered, 1),
      item(numbered, 1),
      item(numbered),
      item(numbered, 1),
    ];
    expect(listNumbers(lines)).toEqual([3, null, 4, null, 1, 2, 5, 1]);
  });

  it('begin again after a paragraph, a list of another kind or a heading, and where another list begins', () => {
    const lines = [
      ...[item(numbered), item('paragraph'), item(numbered), item('list_item'), item(numbered), item(null, 1)],
      ...[item(numbered), item(numbered, 0, 1)],
    ];
    expect(listNumbers(lines)).toEqual([1, null, 1, null, 1, null, 1, 1]);
  });
});
