import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import net from 'node:net';
import path from 'node:path';
import { Child } from '../start/children.mjs';
import { Log } from '../start/log.mjs';
import { dataDir } from '../start/paths.mjs';
import { anyPort } from '../start/ports.mjs';
import { canConnect, connect, preparePostgres, runningOn } from '../start/postgres.mjs';

const logDir = path.join(dataDir, 'logs');

/** @typedef {{ url: string, stop: () => Promise<void> }} Server */

/**
 * A PostgreSQL for tests: the one of TEST_DATABASE_URL, or one of our own that nothing else uses. Its folder is kept,
 * so that the migrated template of the last run is there; a second run at the same time gets a folder of its own.
 * @returns {Promise<Server>} url names the maintenance database of a user who may create databases
 */
export async function startTestPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const kept = path.join(dataDir, 'test-postgres');
  const isTemporary = existsSync(kept) && runningOn(kept) !== undefined;
  const folder = isTemporary ? path.join(mkdtempSync(path.join(tmpdir(), 'sic-test-')), 'postgres') : kept;
  const log = new Log('test-postgres', logDir, () => {});
  const server = await preparePostgres({ folder, password: 'test', isForTests: true });
  const port = await anyPort();
  const url = server.url(port, 'postgres');
  const child = new Child({
    name: 'PostgreSQL for tests',
    log,
    warn: console.error,
    launch: () => server.launch(port),
    isReady: () => canConnect(url),
    stopSignal: isTemporary ? 'SIGQUIT' : 'SIGINT',
  });
  await child.start(60);
  await dropLeftovers(url);
  return {
    url,
    stop: async () => {
      await child.stop();
      if (!isTemporary) return;
      // The server may keep its data elsewhere, beside those of others: only what is its own goes.
      for (const own of [server.folder, path.dirname(folder)]) rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Databases of suites that were interrupted. Templates stay: making one takes longer than a suite. */
async function dropLeftovers(url) {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' AND datname NOT LIKE '%template%'",
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

/**
 * A Redis for tests: the one of TEST_REDIS_URL or REDIS_URL, or one of our own when `redis-server` is installed.
 * @returns {Promise<Server | undefined>}
 */
export async function startTestRedis() {
  const given = process.env.TEST_REDIS_URL || process.env.REDIS_URL;
  if (given) return { url: given, stop: async () => {} };
  const binary = inPath('redis-server');
  if (!binary) return undefined;
  const port = await anyPort();
  const folder = mkdtempSync(path.join(tmpdir(), 'sic-test-redis-'));
  const settings = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const child = new Child({
    name: 'Redis for tests',
    log: new Log('test-redis', logDir, () => {}),
    warn: console.error,
    launch: () =>
      spawn(binary, [...settings, '--appendfsync', 'no', '--maxmemory-policy', 'noeviction'], {
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    isReady: () => accepts(port),
  });
  await child.start(20);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await child.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An installed Chromium, if any; without one the browser tests use the one from npm. */
export function installedChromium() {
  return (
    process.env.TEST_CHROMIUM ||
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(inPath).find(Boolean)
  );
}

/** A Java in the path, for the checker of HTML. */
export function installedJava() {
  return process.env.TEST_JAVA || inPath('java');
}

function inPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.end() && resolve(true));
    socket.once('error', () => resolve(false));
  });
}
