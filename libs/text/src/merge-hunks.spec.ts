import { describe, expect, it } from '@jest/globals';
import { merge3 } from './merge.js';
import type { MergeHunk } from './merge.js';

describe('merge3', () => {
  describe('suggests for a conflict', () => {
    const text = 'Cities share what they know with regions. They act together.';
    const more = text.replace('share what they know', 'publish all of the results');
    const less = text.replace('share', 'explain');
    const suggestionOf = (mine: string, theirs: string, before = text): string | undefined => {
      const result = merge3(before, mine, theirs);
      return result.kind === 'conflict' ? result.hunks.find((hunk) => hunk.kind === 'conflict')?.suggestion : 'merged';
    };

    it('the wording of the side that changed clearly more', () => {
      expect(suggestionOf(more, less)).toBe('publish all of the results');
      expect(suggestionOf(less, more)).toBe('publish all of the results');
    });

    it('a removal, when that is most of it', () => {
      const removed = text.replace(' They act together.', '');
      const reworded = text.replace('act', 'work');
      expect(suggestionOf(removed, reworded)).toBe('');
      expect(suggestionOf(reworded, removed)).toBe('');
    });

    it('nothing, when both changed about as much, or only added', () => {
      expect(suggestionOf(text.replace('regions', 'provinces'), text.replace('regions', 'states'))).toBeUndefined();
      const added = text.replace('act', 'act as fast as they possibly can');
      expect(suggestionOf(added, text.replace('act', 'act well'))).toBeUndefined();
    });
  });

  describe('puts the white space of a conflict', () => {
    const hunksOf = (before: string, mine: string, theirs: string): MergeHunk[] => {
      const result = merge3(before, mine, theirs);
      return result.kind === 'conflict' ? [...result.hunks] : [];
    };

    it('before it, where all three wordings have it', () => {
      expect(hunksOf('We act now.', 'We act soon.', 'We act later.')).toEqual([
        { kind: 'clean', text: 'We act ' },
        { kind: 'conflict', base: 'now', mine: 'soon', theirs: 'later' },
        { kind: 'clean', text: '.' },
      ]);
    });

    it('into the wordings, where one of them has no words', () => {
      expect(hunksOf('We act.', 'We act now.', 'We act soon.')).toEqual([
        { kind: 'clean', text: 'We act' },
        { kind: 'conflict', base: '', mine: ' now', theirs: ' soon' },
        { kind: 'clean', text: '.' },
      ]);
    });

    it('into the wordings too, at the beginning of a text', () => {
      expect(hunksOf('Now we act.', 'we act.', 'Soon we act.')).toMatchObject([
        { kind: 'conflict', base: 'Now ', mine: '', theirs: 'Soon ' },
        { kind: 'clean', text: 'we act.' },
      ]);
    });

    it('with a line break of the one that has it', () => {
      expect(
        hunksOf('We share.\nWe learn.', 'We share.\n\nWe listen.\nWe learn.', 'We share.\nWe teach.\nWe learn.'),
      ).toEqual([
        { kind: 'clean', text: 'We share.' },
        { kind: 'conflict', base: '', mine: '\n\nWe listen.', theirs: '\nWe teach.' },
        { kind: 'clean', text: '\nWe learn.' },
      ]);
    });
  });
});
