import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { domains } from '@sic/manifests';
import { aPerson } from '../../support/person.js';
import { Stage } from '../../support/stage.js';
import { api } from './api.js';

const DOMAINS = resolve(import.meta.dirname, '../../../libs/domain');
const moments = domains.flatMap(({ publicMoments = [] }) => publicMoments);

/** Columns that reads compare with the clock and no public page shows, each with its reason. */
const PRIVATE: Record<string, string> = {
  created_at: 'The change of an address that waits, for its owner.',
};

/** What the web server is told, without the part that changes every minute. */
async function version(): Promise<string> {
  const response = await fetch(`${api.apiUrl}/public-version`);
  expect(response.status).toBe(200);
  return (await response.text()).replace(/\.\d+$/, '');
}

describe('the version of the public pages', () => {
  beforeAll(async () => {
    api.limitTo(1_000_000);
    const moderator = await aPerson(api.pool, { name: 'Mirko', isModerator: true, isAdministrator: true });
    const stage = new Stage(api, moderator, moderator);
    await stage.declaration();
    await stage.gathering();
    await api.pool.query(`update phase set opens_at = opens_at + interval '10 years' where opens_at > now()`);
    await api.pool.query(
      `insert into phase (process_id, kind, opens_at)
       select id, 'closed', now() + interval '20 years' from process on conflict do nothing`,
    );
    await api.pool.query(
      `update gathering set registration_opens_at = now() + interval '1 year', registration_closes_at = now() + interval '2 years',
              starts_at = now() + interval '2 years', ends_at = now() + interval '3 years'`,
    );
  });

  // The moments of a gathering pass in their order, for one and the same.
  it.each(moments)('is another one once %s is past', async (moment) => {
    const [table = '', column = ''] = moment.split('.');
    const before = await version();
    expect(await version()).toBe(before);
    const { rowCount } = await api.pool.query(
      `update ${table} set ${column} = clock_timestamp()
        where ctid = (select ctid from ${table} where ${column} > clock_timestamp()
                       order by ${table === 'gathering' ? 'id' : column} desc limit 1)`,
    );
    expect(rowCount).toBe(1);
    expect(await version()).not.toBe(before);
  });

  it('stays while nothing of that happens', async () => {
    const before = await version();
    await api.pool.query(`update gathering set created_at = clock_timestamp()`);
    expect(await version()).toBe(before);
  });

  it('knows every column that reads compare with the clock', () => {
    const reads = readdirSync(DOMAINS, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\/src\/.*\.(queries|facts)\.ts$/.test(file),
    );
    const compared = reads.flatMap((file) => {
      const text = readFileSync(join(DOMAINS, file), 'utf8');
      return [
        ...text.matchAll(/([a-z_]+) (?:<|>|<=|>=) clock_timestamp\(\)/g),
        ...text.matchAll(/clock_timestamp\(\) (?:<|>|<=|>=) (?:least\()?(?:\w+\.)?([a-z_]+)/g),
      ].map(([, column = '']) => column);
    });
    expect(compared.length).toBeGreaterThan(4);
    const named = moments.map((moment) => moment.split('.')[1]);
    expect([...new Set(compared)].filter((column) => !named.includes(column) && !(column in PRIVATE))).toEqual([]);
  });
});
