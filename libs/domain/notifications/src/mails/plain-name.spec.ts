import { describe, expect, it } from '@jest/globals';
import { plainName } from './plain-name.js';

describe('a name that somebody else chose', () => {
  it.each([
    ['Kasia Wiśniewska', 'Kasia Wiśniewska'],
    ['  Kasia\r\nWiśniewska\u2028 ', 'Kasia Wiśniewska'],
    ['J. R. R. Tolkien', 'J. R. R. Tolkien'],
    ['Anna “Ania” O’Neill-Nowak', 'Anna “Ania” O’Neill-Nowak'],
    ['Ελένη Παπαδοπούλου', 'Ελένη Παπαδοπούλου'],
    ['نگار می\u200cخواهد', 'نگار می\u200cخواهد'],
    ['safe\u202ename', 'safe name'],
    ['x'.repeat(120), `${'x'.repeat(79)}…`],
  ])('%j is shown as %j', (name, shown) => {
    expect(plainName(name)).toBe(shown);
  });

  it.each([
    'Win at https://evil.example',
    'evil.example',
    'www evil example',
    'Write to eve@evil',
    'Call +49 30 123456',
    '<b>Kasia</b>',
    '\u200b\u00ad',
    '',
    null,
    undefined,
  ])('%j is not shown', (name) => {
    expect(plainName(name)).toBeNull();
  });
});
