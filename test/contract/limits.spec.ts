import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const ROOT = new URL('../..', import.meta.url).pathname;
const literalLengths = (text: string): string[] => text.match(/maxLength=(\{[^}]*\d[^}]*\}|"[^"]*")/g) ?? [];

describe('the lengths in the forms of the site', () => {
  it('are those that the schema and the database use', () => {
    const files = execFileSync('git', ['ls-files', 'apps/web/app/*.tsx', 'libs/web/*.tsx'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
    const texts = files.map((file) => ({ file, text: readFileSync(`${ROOT}${file}`, 'utf8') }));
    expect(texts.filter(({ text }) => text.includes('maxLength={limits.')).length).toBeGreaterThan(15);
    expect(texts.flatMap(({ file, text }) => literalLengths(text).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  it.each([
    ['<TextField name="name" maxLength={120} />', 1],
    ['<TextField name="name" maxLength={5_000} />', 1],
    ['<TextField name="name" maxLength="120" />', 1],
    ['<TextField name="name" maxLength={limits.name} />', 0],
  ])('are found where they are written as a number: %s', (text, count) => {
    expect(literalLengths(text)).toHaveLength(count);
  });
});
