import { describe, expect, it } from '@jest/globals';
import { readLink, signLink } from './signed-link.js';

const secret = 'a secret of this installation';
const link = {
  purpose: 'seat',
  subject: '0190a6f0-0000-7000-8000-000000000001',
  expiresAt: new Date(1_900_000_000_000),
};

describe('a signed link', () => {
  it('says what it is about and until when, for ever or not', () => {
    const { purpose, ...said } = link;
    expect(readLink(secret, purpose, signLink(secret, link))).toEqual(said);
    const lasting = { ...link, expiresAt: null };
    expect(readLink(secret, purpose, signLink(secret, lasting))).toEqual({ ...said, expiresAt: null });
  });

  it('is nothing for another purpose, under another secret, or when a letter of it was changed', () => {
    const token = signLink(secret, link);
    expect(readLink(secret, 'appeal', token)).toBeNull();
    expect(readLink('another', 'seat', token)).toBeNull();
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'a' ? 'b' : 'a'}${token.slice(at + 1)}`;
      expect(readLink(secret, 'seat', changed)).toBeNull();
    }
  });

  it.each(['', '.', '..', 'a.b.c', `${'x'.repeat(5_000)}.1.${'y'.repeat(43)}`, 'a.1.'.padEnd(47, 'é')])(
    'is nothing in a text that is none: %#',
    (token) => {
      expect(readLink(secret, 'seat', token)).toBeNull();
    },
  );
});
