import { describe, expect, it } from '@jest/globals';
import { limits } from '@sic/kernel';
import { buildSchema, type GraphQLError } from 'graphql';
import { checkOperation, parseOptions } from './limits.js';

const schema = buildSchema(`
  directive @mark repeatable on FIELD
  type Query { name: String, item: Item, list(of: [Int]): String }
  type Item { name: String, inner: Item }
`);

const repeated = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const deep = (levels: number): string => `{ item ${'{ inner '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} }`;
const refusals = (query: unknown): string[] => {
  const checked = checkOperation(schema, query);
  return Array.isArray(checked) ? (checked as GraphQLError[]).map(({ message }) => message) : [];
};

describe('an operation', () => {
  it.each([
    ['aliases', (n: number) => `{ ${repeated(n, (at) => `a${at}: name`)} }`, 15],
    ['levels', deep, 12],
    ['directives', (n: number) => `{ name ${'@mark '.repeat(n)} }`, 20],
    [
      'levels behind a fragment',
      (n: number) => `{ item { ...Deep } } fragment Deep on Item ${deep(n).replace('{ item', '').slice(0, -1)}`,
      12,
    ],
    ['characters', (n: number) => '{ name }'.padEnd(n, ' '), limits.documentLength],
    ['characters of a comment', (n: number) => `{ name } #${'x'.repeat(n - 10)}`, limits.documentLength],
  ])('may have so many %s and not one more', (_what, query, most) => {
    expect(refusals(query(most))).toEqual([]);
    expect(refusals(query(most + 1)).length).toBeGreaterThan(0);
  });

  it('is read up to so many tokens', () => {
    const numbers = (count: number) => `{ list(of: [${'1 '.repeat(count)}]) }`;
    expect(refusals(numbers(parseOptions.maxTokens - 20))).toEqual([]);
    expect(refusals(numbers(parseOptions.maxTokens + 1))[0]).toContain('tokens');
  });

  it('repeats __typename under as many names as it likes', () => {
    expect(refusals(`{ ${repeated(30, (at) => `t${at}: __typename`)} }`)).toEqual([]);
  });

  it('is refused when it is none, cannot be read, or asks for what is not there', () => {
    expect(refusals(undefined)).toEqual(['A query is needed.']);
    expect(refusals({ query: '{ name }' })).toEqual(['A query is needed.']);
    expect(refusals('{ name')[0]).toContain('Syntax Error');
    expect(refusals('{ nobody }')[0]).toContain('Cannot query field');
  });
});
