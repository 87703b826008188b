import { describe, expect, it } from '@jest/globals';
import { sha256 } from './canonical-json.js';
import { canonicalVersion } from './canonical-version.js';

const head = { declarationId: 'd', number: 1, title: 'T', language: 'en' };
const lines = [
  {
    nodeKind: 'clause' as const,
    nodeId: 'c',
    depth: 0,
    clauseKind: 'numbered_item' as const,
    heading: null,
    revisionId: 'r',
    wording: '5 \\* 3',
    plain: '5 * 3',
    listStart: 3,
  },
];

describe('what is hashed of a version', () => {
  it('in form 1 is the plain text, as it was before there was Markdown', () => {
    const text = canonicalVersion({ ...head, form: 1 }, lines);
    expect(text).toBe(
      '{"declaration":"d","language":"en","lines":[{"clause":"c","heading":null,"indent":0,"kind":"numbered_item","revision":"r","wording":"5 * 3"}],"title":"T","version":1}',
    );
    expect(sha256(text)).toBe(sha256(canonicalVersion({ ...head, form: 1 }, [{ ...lines[0]!, listStart: null }])));
  });

  it('in form 2 is Markdown, with where lists begin, and the form', () => {
    expect(JSON.parse(canonicalVersion({ ...head, form: 2 }, lines))).toMatchObject({
      form: 2,
      lines: [{ wording: '5 \\* 3', listStart: 3 }],
    });
  });
});
