import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const ROOT = resolve(import.meta.dirname, '../../../..');
const MIGRATIONS = join(ROOT, 'apps/api/migrations');
const LOCK = 7_410_001;

export interface TestDatabase {
  /** Address of a database of one's own, migrated and empty. */
  url: string;
  /** Deletes it; open connections are ended. */
  drop(): Promise<void>;
}

/** The server that `npm test` started, or the one that TEST_DATABASE_URL names. */
function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('TEST_DATABASE_URL is not set. Run tests with `npm test` or `npm run jest -- PATH`.');
  return url;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(MIGRATIONS)).sort())
    hash.update(file).update(await readFile(join(MIGRATIONS, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Runs a script of the api as the platform does, with its environment; rejects with what it printed when it fails. */
function runScript(script: string, env: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@sic/source', '--import', '@swc-node/register/esm-register', join(ROOT, script)],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${script} ended with ${String(code)}:\n${output}`)),
    );
  });
}

/** The name of a migrated template for the migrations as they are; made once, by the first that asks. */
async function template(client: Client): Promise<string> {
  const name = `sic_template_${await migrationsHash()}`;
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return name;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    await runScript('apps/api/src/migrate.ts', {
      DATABASE_URL: withDatabase(serverUrl(), draft),
      AUTH_SECRET: testSecret,
    });
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** What signs cookies in tests. */
export const testSecret = 'a secret that is used in tests only, never elsewhere';

/** A fresh copy of the migrated database: real SQL in a few milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `sic_test_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    const from = await template(client);
    // Copying needs the template for itself; two suites that start together take turns.
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create database ${name} template ${from} strategy file_copy`);
  });
  return {
    url: withDatabase(serverUrl(), name),
    drop: () => onServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
