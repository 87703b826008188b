import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, rejectionOf, type TestDatabase } from '@sic/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { type Connection, Keyset, type KeysetOrder, PageArgs } from './connection.js';

interface Row {
  key: string;
  id: string;
}

const order = (isDescending: boolean): KeysetOrder => ({
  keys: [
    { sql: 'at', type: 'timestamptz' },
    { sql: 'id', type: 'uuid' },
  ],
  isDescending,
});
const args = (given: Partial<PageArgs>): PageArgs => Object.assign(new PageArgs(), given);
const idsOf = ({ edges }: Connection<string>): string[] => edges.map(({ node }) => node);

describe('a page of a connection', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    // Several rows share a moment, which differs from others by microseconds only.
    await client.query(`create table item as select gen_random_uuid() as id,
      timestamptz '2027-01-01 10:00Z' + (number / 3) * interval '1 microsecond' as at from generate_series(1, 23) number`);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function read(page: PageArgs, isDescending: boolean): Promise<Connection<string>> {
    const keyset = new Keyset(page, order(isDescending), 0);
    const { rows } = await client.query<Row>(
      `select id, at::text as key from item where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      keyset.values,
    );
    return keyset.connection(
      rows,
      23,
      (row) => [row.key, row.id],
      (row) => row.id,
    );
  }

  it.each([true, false])(
    'meets every item once, forward and backward, whatever the size (descending: %s)',
    async (way) => {
      const all = idsOf(await read(args({ first: 100 }), way));
      expect(new Set(all).size).toBe(23);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
          const forward: string[] = [];
          for (let after: string | null = null, more = true; more;) {
            const page: Connection<string> = await read(args({ first: size, after }), way);
            expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
            forward.push(...idsOf(page));
            ({ endCursor: after, hasNextPage: more } = page.pageInfo);
          }
          expect(forward).toEqual(all);
          const backward: string[] = [];
          for (let before: string | null = null, more = true; more;) {
            const page: Connection<string> = await read(args({ last: size, before }), way);
            expect(page.pageInfo.hasNextPage).toBe(before !== null);
            backward.unshift(...idsOf(page));
            ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
          }
          expect(backward).toEqual(all);
        }),
        { numRuns: 8 },
      );
    },
  );

  it('between two cursors is what stands between them', async () => {
    const all = await read(args({ first: 100 }), false);
    const [from, to] = [all.edges[3]!.cursor, all.edges[9]!.cursor];
    expect(idsOf(await read(args({ first: 100, after: from, before: to }), false))).toEqual(idsOf(all).slice(4, 9));
  });

  it('of an empty list has no cursors', () => {
    const { pageInfo } = new Keyset(args({}), order(true), 0).connection([], 0, () => [], String);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  const impossible = [
    '2026-02-31 00:00:00+00',
    '2026-01-01 25:00:00+00',
    '0000-01-01 00:00:00+00',
    '2026-01-01 00:00:00+99',
  ];
  const moments = impossible.map((at) =>
    Buffer.from(JSON.stringify([at, '01900000-0000-7000-8000-000000000001'])).toString('base64url'),
  );

  it.each(['bm90IGEgY3Vyc29y', 'W10', Buffer.from('["now","x"]').toString('base64url'), '%%%', ...moments])(
    'refuses %j as a cursor, naming the field',
    async (cursor) => {
      expect(await rejectionOf(read(args({ after: cursor }), true))).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'after', rule: 'cursor' }],
      });
      expect(await rejectionOf(read(args({ last: 2, before: cursor }), true))).toMatchObject({
        fields: [{ field: 'before' }],
      });
    },
  );
});
