import { describe, expect, it } from '@jest/globals';
import { rebaseText } from './rebase.js';

const base = 'Cities share what they know with regions.';

describe('rebaseText', () => {
  it('rebases a proposal onto a wording that changed elsewhere', () => {
    const current = base.replace('regions', 'regions and states');
    expect(rebaseText(base, current, base.replace('Cities', 'Towns'))).toMatchObject({
      kind: 'clean',
      text: 'Towns share what they know with regions and states.',
    });
  });

  it('leaves a proposal alone when the wording did not change', () => {
    const proposed = base.replace('Cities', 'Towns');
    expect(rebaseText(base, base, proposed)).toMatchObject({ kind: 'clean', text: proposed });
  });

  it('knows when the wording already says what was proposed', () => {
    const proposed = base.replace('Cities', 'Towns');
    const current = proposed.replace('regions', 'regions and states');
    expect(rebaseText(base, proposed, proposed)).toEqual({ kind: 'contained', text: proposed });
    expect(rebaseText(base, current, proposed)).toEqual({ kind: 'contained', text: current });
  });

  it('is in conflict when the words it amends were amended otherwise', () => {
    expect(rebaseText(base, base.replace('Cities', 'States'), base.replace('Cities', 'Towns'))).toEqual({
      kind: 'conflict',
      hunks: [
        { kind: 'conflict', base: 'Cities', mine: 'Towns', theirs: 'States' },
        { kind: 'clean', text: ' share what they know with regions.' },
      ],
    });
  });

  it('is in conflict when the clause was deleted meanwhile, or is to be deleted and was rewritten', () => {
    expect(rebaseText(base, '', base.replace('Cities', 'Towns')).kind).toBe('conflict');
    expect(rebaseText(base, base.replace('Cities', 'Towns'), '').kind).toBe('conflict');
    expect(rebaseText(base, '', '').kind).toBe('contained');
  });
});
