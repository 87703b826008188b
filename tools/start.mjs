/**
 * `npm start`: from a fresh clone to a platform that runs, with nothing but Node and npm on the machine.
 * Installs the packages when the lock file says so, starts a PostgreSQL of its own (unless DATABASE_URL is set),
 * compiles what changed, migrates, builds the site, seeds the demo, starts api, worker, web and mail inbox, waits until all are healthy
 * and prints where they are. Ctrl-C stops them in order. `--json` prints one line with the times of the steps.
 */
import './start/require-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Child } from './start/children.mjs';
import { ensureInstalled } from './start/install.mjs';
import { Log } from './start/log.mjs';
import { dataDir, root } from './start/paths.mjs';
import { Platform } from './start/platform.mjs';
import { canConnect, ensureDatabase, preparePostgres } from './start/postgres.mjs';
import { Reporter, StartFailure } from './start/reporter.mjs';
import { localSecrets } from './start/secrets.mjs';
import { completeSettings } from './start/settings.mjs';
import { onStopSignals } from './start/signals.mjs';
import { buildServer } from './start/server-build.mjs';
import { SingleStart } from './start/single-start.mjs';
import { Interrupted, stopTasks } from './start/tasks.mjs';
import { buildWeb, isWebBuilt } from './start/web-build.mjs';
import { welcome } from './start/welcome.mjs';

const asJson = process.argv.includes('--json');
const reporter = new Reporter({ quiet: asJson });
const logDir = path.join(dataDir, 'logs');
const single = new SingleStart(dataDir);
const warn = (line) => reporter.warn(line);
const hasDemo = (process.env.DEMO || 'on') !== 'off';

/** @type {Child | undefined} */
let postgres;
/** @type {Platform | undefined} */
let platform;
let isStopping = false;

/** Web, api, worker, inbox, then PostgreSQL: nothing loses what it stands on. */
async function stop(exitCode) {
  if (isStopping) return;
  isStopping = true;
  if (platform || postgres) reporter.say('\n  Stopping …');
  stopTasks();
  await platform?.stop();
  await postgres?.stop();
  single.release();
  if (platform || postgres) reporter.say('  Stopped.');
  process.exit(exitCode);
}

function stopByForce() {
  stopTasks('SIGKILL');
  platform?.kill();
  postgres?.kill('SIGKILL');
  single.release();
  process.exit(1);
}

function giveUp() {
  void stop(1);
}

function recordProcesses() {
  const children = [...(platform?.children.values() ?? [])].map(({ pid }) => pid).filter((pid) => pid !== undefined);
  single.record({ children, address: platform && publicUrl });
}

let publicUrl;

/** @param {import('./start/postgres.mjs').Postgres} server */
async function startPostgres(server, env) {
  const port = Number(env.POSTGRES_PORT);
  const url = server.url(port, 'postgres');
  postgres = new Child({
    name: 'PostgreSQL',
    log: new Log('postgres', logDir, () => {}),
    warn,
    launch: () => server.launch(port),
    isReady: () => canConnect(url),
    stopSignal: 'SIGINT',
    stopSeconds: 30,
    onGivenUp: giveUp,
  });
  await postgres.start(60);
  await ensureDatabase(url, 'sic');
  postgres.watch();
  env.DATABASE_URL = server.url(port, 'sic');
}

/** Before any port is chosen: a server that a killed start left behind gives its own back. */
async function prepareDatabase(secrets) {
  if (process.env.DATABASE_URL) return undefined;
  const server = await preparePostgres({
    folder: path.join(dataDir, 'postgres'),
    password: secrets.postgresPassword,
    isPasswordNew: secrets.isNew,
  });
  if (server.note) reporter.say(`  Note: ${server.note}`);
  return server;
}

async function run() {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  reporter.say('\n  Social Innovation Community\n');
  await single.claim((line) => reporter.say(line));
  await ensureInstalled(reporter);
  await reporter.phase('compiled code', buildServer);
  const secrets = localSecrets(dataDir);
  const server = await prepareDatabase(secrets);
  const env = await completeSettings(process.env, secrets, (line) => reporter.say(line));
  publicUrl = env.PUBLIC_URL;
  if (server) await reporter.phase('PostgreSQL', () => startPostgres(server, env));
  platform = new Platform({ env, logDir, warn, onGivenUp: giveUp, onStarted: recordProcesses });
  await Promise.all([prepareData(), prepareSite()]);
  await reporter.phase('api, worker, web and inbox', () => platform.start());
  platform.watch();
  if (asJson)
    process.stdout.write(
      `${JSON.stringify({ seconds: reporter.seconds, phases: reporter.phases, url: publicUrl, inbox: env.INBOX_URL })}\n`,
    );
  reporter.say(welcome(env, { hasDemo }));
}

async function prepareData() {
  await reporter.phase('database tables', () => platform.migrate());
  if (hasDemo) await reporter.phase('demo community', () => platform.seedDemo());
}

async function prepareSite() {
  if (isWebBuilt()) return;
  const log = new Log('web-build', logDir, () => {});
  await reporter.phase('building the site (half a minute when its sources changed)', () => buildWeb(log));
  await log.close();
}

onStopSignals({ stop: () => void stop(0), force: stopByForce });

run().catch(async (error) => {
  if (isStopping) return;
  if (!(error instanceof Interrupted))
    reporter.warn(`\n${error instanceof StartFailure ? error.message : error.stack}`);
  await stop(1);
});
