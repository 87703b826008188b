import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { Child } from './children.mjs';
import { Log } from './log.mjs';
import { dataDir, nodeBinary, root, withLocalBinaries } from './paths.mjs';
import { freePort } from './ports.mjs';
import { canConnect, ensureDatabase, preparePostgres, runningOn } from './postgres.mjs';
import { localSecrets } from './secrets.mjs';
import { track } from './tasks.mjs';

/**
 * The database that `npm start` uses: the one of DATABASE_URL, the embedded one that runs now,
 * or the embedded one started for as long as it is needed here.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const folder = path.join(dataDir, 'postgres');
  const { postgresPassword } = localSecrets(dataDir);
  const port = runningPort(folder);
  if (port) return { url: `postgres://sic:${postgresPassword}@127.0.0.1:${port}/sic`, stop: async () => {} };
  return startDatabase({ folder, password: postgresPassword, preferredPort: 54_329 });
}

/**
 * Starts an embedded PostgreSQL with a database `sic`.
 * @param {{ folder: string, password: string, preferredPort: number, settings?: Record<string, string> }} options
 */
export async function startDatabase({ folder, password, preferredPort, settings }) {
  const port = await freePort(preferredPort, new Set());
  const server = await preparePostgres({ folder, password, settings });
  const child = new Child({
    name: 'PostgreSQL',
    log: new Log(path.basename(folder), path.join(dataDir, 'logs'), () => {}),
    warn: console.error,
    launch: () => server.launch(port),
    isReady: () => canConnect(server.url(port, 'postgres')),
    stopSignal: 'SIGINT',
  });
  await child.start(60);
  await ensureDatabase(server.url(port, 'postgres'), 'sic');
  return { url: server.url(port, 'sic'), stop: () => child.stop() };
}

/** The port in the file that a running server keeps, on its fourth line. */
function runningPort(folder) {
  if (!runningOn(folder)) return undefined;
  return Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

/**
 * Runs a program of Node 24 in the foreground.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(args, env) {
  const child = track(spawn(nodeBinary, args, { cwd: root, env: withLocalBinaries(env), stdio: 'inherit' }));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (exit) => resolve(exit ?? 1));
  });
}
