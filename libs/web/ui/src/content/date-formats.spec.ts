import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type DateFormat, dateFormats, dateInWords } from './date-formats.js';

const PAGES = path.join(import.meta.dirname, '../../../../../apps/web/app');
const formats = Object.keys(dateFormats) as DateFormat[];
const moment = new Date('2027-06-14T07:30:00Z');
const warsaw = (format: DateFormat): string => dateInWords(moment, format, 'en-GB', 'Europe/Warsaw');

describe('a moment in words', () => {
  it.each(formats)('%s names the zone with the hour, unless the other end of its span does', (format) => {
    const words = warsaw(format);
    expect(words.includes('CEST')).toBe(words.includes('09:30') && format !== 'timeInSpan');
  });

  it('is by the clocks of the zone', () => {
    expect(warsaw('dateTime')).toBe('14 June 2027 at 09:30 CEST');
    expect(dateInWords(moment, 'time', 'de-DE', 'Europe/Lisbon')).toMatch(/^08:30/);
  });
});

describe('the pages', () => {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, text: readFileSync(path.join(PAGES, file), 'utf8') }));

  it('leave the zone out only in spans, of which the other end names it', () => {
    const inSpan = files.filter(({ text }) => text.includes('timeInSpan')).map(({ file }) => path.basename(file));
    expect(inSpan.sort()).toEqual(['programme.tsx', 'when.tsx']);
  });

  it('say until which hour one can do something', () => {
    const DEADLINE = /<DateTime value=\{[^}]*(?:until|deadline|closesAt|opensAt|waitsUntil)[^}]*\}([^>]*)>/gi;
    const found = files.flatMap(({ file, text }) =>
      [...text.matchAll(DEADLINE)].map(([tag, rest = '']) => ({
        file,
        tag,
        names: /format="(dateTime|time)"/.test(rest),
      })),
    );
    expect(found.length).toBeGreaterThan(6);
    expect(found.filter(({ names }) => !names)).toEqual([]);
  });
});
