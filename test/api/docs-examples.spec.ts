import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/person.js';
import { useOwnPlatform } from '../support/use-platform.js';

const PAGE = resolve(import.meta.dirname, '../../docs/api.md');

interface Example {
  name: string;
  as: string;
  query: string;
  variables: unknown;
  answer: unknown;
}

/** The requests of a page in their order, each with its variables, if any, and its answer. */
function examplesIn(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/```(graphql as=([\w-]+)|json variables|json answer)\n([\s\S]*?)```/g)];
  const examples: Example[] = [];
  for (const [, kind = '', as = '', content = ''] of blocks) {
    if (kind.startsWith('graphql')) {
      const name = /(?:query|mutation) (\w+)/.exec(content)?.[1] ?? '';
      examples.push({ name, as, query: content, variables: {}, answer: undefined });
    } else {
      const last = examples.at(-1)!;
      last[kind === 'json answer' ? 'answer' : 'variables'] = JSON.parse(content) as unknown;
    }
  }
  return examples;
}

const isUuid = (value: unknown) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value));
const ofAnotherPlatform = (key: string, value: unknown) =>
  isUuid(value) || /^(cursor|endCursor|startCursor)$/.test(key);

/**
 * The answer as the page has it: ids and cursors of this platform are replaced by those of the page, the same one by the
 * same one. What the page leaves out of an error is left out.
 */
function asOnPage(expected: unknown, actual: unknown, names: Map<string, string>, key = ''): unknown {
  if (typeof expected === 'string' && typeof actual === 'string' && ofAnotherPlatform(key, expected)) {
    if (isUuid(expected) !== isUuid(actual)) return actual;
    if (!names.has(expected)) names.set(expected, actual);
    return names.get(expected) === actual ? expected : actual;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item, index) => asOnPage(expected[index], item, names, key));
  }
  if (isObject(expected) && isObject(actual)) {
    const isInError = key === 'errors' || key === 'extensions' || key === 'fields';
    const entries = Object.entries(actual).filter(([name]) => !isInError || name in expected);
    return Object.fromEntries(entries.map(([name, value]) => [name, asOnPage(expected[name], value, names, name)]));
  }
  return actual;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Variables with the ids and cursors of this platform. */
function ofThisPlatform(value: unknown, names: Map<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ofThisPlatform(inner, names)]));
}

describe('the examples of docs/api.md', () => {
  const platform = useOwnPlatform();
  const examples = examplesIn(readFileSync(PAGE, 'utf8'));
  const names = new Map<string, string>();
  const cookies: Record<string, string> = {};
  beforeAll(async () => {
    cookies['member'] = (await aPerson(platform.pool, { name: 'Agnieszka Nowak' })).cookie;
    cookies['another-member'] = (await aPerson(platform.pool, { name: 'Luc Peeters' })).cookie;
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ answer }) => answer === undefined)).toEqual([]);
  });

  // They build on each other, in the order of the page.
  it('are answered as the page says', async () => {
    for (const { name, as, query, variables, answer } of examples) {
      const cookie = cookies[as];
      const response = await fetch(`${platform.apiUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
        body: JSON.stringify({ query, variables: ofThisPlatform(variables, names) }),
      });
      expect([name, asOnPage(answer, await response.json(), names)]).toEqual([name, answer]);
    }
  }, 30_000);

  it('would be found wrong: another word, another id, a field that is missing', () => {
    const [one, other] = ['019a2f4e-8c11-7d3a-9b52-0f6c1e2d3a41', '019a2f4e-8c11-7d3a-9b52-0f6c1e2d3a42'];
    const seen = new Map([[one, other]]);
    expect(asOnPage({ id: one }, { id: other }, seen)).toEqual({ id: one });
    expect(asOnPage({ id: one }, { id: one }, new Map([[one, other]]))).toEqual({ id: one });
    expect(asOnPage({ name: 'Gdynia' }, { name: 'Gdansk' }, seen)).not.toEqual({ name: 'Gdynia' });
    expect(asOnPage({ id: one }, { id: 'none' }, seen)).not.toEqual({ id: one });
    expect(asOnPage({ name: 'Gdynia' }, {}, seen)).not.toEqual({ name: 'Gdynia' });
    expect(asOnPage({}, { name: 'Gdynia' }, seen)).not.toEqual({});
  });
});
