import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@sic/testing';
import { Client } from 'pg';
import { runScript } from '../support/script.js';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  const check = () => runScript('apps/api/src/generate-migration.ts', ['--check'], database.url);

  it('make everything that the entities describe', async () => {
    expect(await check()).toMatchObject({ code: 0 });
  }, 60_000);

  it('are missed by the check when something is not there', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('alter table account drop column suspended_at');
    await client.end();
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toContain('suspended_at');
  }, 60_000);
});
