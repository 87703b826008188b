/**
 * `npm run bench -- NAME …`: runs bench/NAME.ts over a fresh database on an embedded PostgreSQL of its own (or the
 * server of BENCH_DATABASE_URL). The benchmark prints its ratio last and writes JSON under bench/results/.
 */
import './start/require-node.mjs';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runInForeground, startDatabase } from './start/commands.mjs';
import { ensureInstalled } from './start/install.mjs';
import { Log } from './start/log.mjs';
import { dataDir, entries, root, runCompiled, runTypeScript } from './start/paths.mjs';
import { Reporter, StartFailure } from './start/reporter.mjs';
import { localSecrets } from './start/secrets.mjs';
import { buildServer } from './start/server-build.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks } from './start/tasks.mjs';
import { buildWeb } from './start/web-build.mjs';

const [name = '', ...args] = process.argv.slice(2);

/** Benchmarks that need no database around them: one brings up the platform through `npm start`, one merges texts. */
const standsAlone = new Set(['start', 'text-merge']);

function known() {
  const files = existsSync(path.join(root, 'bench')) ? readdirSync(path.join(root, 'bench')) : [];
  return files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.slice(0, -'.ts'.length));
}

async function run() {
  if (!known().includes(name)) throw new StartFailure(`No benchmark "${name}". There are: ${known().join(', ')}.`);
  const reporter = new Reporter();
  await ensureInstalled(reporter);
  await buildServer();
  mkdirSync(path.join(root, 'bench', 'results'), { recursive: true });
  const file = path.join('bench', `${name}.ts`);
  if (standsAlone.has(name)) return runInForeground([...runTypeScript, file, ...args], process.env);
  await buildWeb(new Log('web-build', path.join(dataDir, 'logs'), () => {}));
  const folder = path.join(dataDir, 'bench-postgres');
  const given = process.env.BENCH_DATABASE_URL;
  if (!given) rmSync(folder, { recursive: true, force: true });
  const database = given
    ? { url: given, stop: async () => {} }
    : await startDatabase({ folder, password: 'bench', preferredPort: 54_429, settings: { max_connections: '200' } });
  try {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      AUTH_SECRET: localSecrets(dataDir).authSecret,
      STORAGE_DIR: path.join(dataDir, 'bench-storage'),
      DATABASE_URL: database.url,
    };
    const migrated = await runInForeground([...runCompiled, entries.migrate], env);
    return migrated || (await runInForeground([...runTypeScript, file, ...args], env));
  } finally {
    await database.stop();
  }
}

onStopSignals({ stop: () => stopTasks(), force: () => stopTasks('SIGKILL') });

run().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof StartFailure ? error.message : error.stack);
    process.exit(1);
  },
);
