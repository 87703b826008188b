import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languages, textOf } from '@sic/messages';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(path.join(import.meta.dirname, file), 'utf8') }));

describe('a list that readers leaf through', () => {
  const lists = files.filter(({ text }) => text.includes('<Pager'));

  it('says what it is sorted by', () => {
    expect(lists.length).toBeGreaterThan(9);
    expect(lists.filter(({ text }) => !text.includes('<ListOrder')).map(({ file }) => file)).toEqual([]);
  });

  it.each(languages)('says it in words that are there: %s', (language) => {
    const named = files.flatMap(({ text }) => [...text.matchAll(/<ListOrder by=(?:"(\w+)"|\{[^}]*\})/g)]);
    const orders = named.flatMap(([tag, name]) =>
      name === undefined ? [...tag.matchAll(/'([a-z]+)'/g)].map(([, n]) => n) : [name],
    );
    expect(orders.length).toBeGreaterThan(9);
    expect(orders.filter((order) => textOf(language, 'ui', `order.${order}`) === undefined)).toEqual([]);
  });
});
