/**
 * `npm run jest -- PATH …`: Jest alone, with a PostgreSQL for tests (and a Redis, where there is one) around it.
 * For work in progress: starts in about a second, no lint, no types, no site.
 * `npm run test:quick` runs `nx affected` the same way: lint, types and tests of the projects that changed.
 */
import './start/require-node.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './start/install.mjs';
import { nodeBinary, root } from './start/paths.mjs';
import { Reporter } from './start/reporter.mjs';
import { buildServer } from './start/server-build.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks, track } from './start/tasks.mjs';
import { jestCommand, testEnvironment } from './test/jest.mjs';
import { installedChromium, installedJava, startTestPostgres, startTestRedis } from './test/servers.mjs';

const isQuick = process.argv[2] === '--affected';
const nx = path.join('node_modules', 'nx', 'dist', 'bin', 'nx.js');
const args = isQuick
  ? [
      nx,
      'affected',
      '-t',
      'lint',
      'typecheck',
      'test',
      '--parallel=2',
      '--outputStyle=static',
      ...process.argv.slice(3),
    ]
  : [...jestCommand, '--maxWorkers=2', ...process.argv.slice(2)];

await ensureInstalled(new Reporter());
await buildServer();
const postgres = await startTestPostgres();
const redis = await startTestRedis();
const env = testEnvironment({
  postgres: postgres.url,
  redis: redis?.url,
  chromium: installedChromium(),
  java: installedJava(),
});
onStopSignals({ stop: () => stopTasks(), force: () => stopTasks('SIGKILL') });

const child = track(spawn(nodeBinary, args, { cwd: root, env, stdio: 'inherit' }));
const code = await new Promise((resolve) => child.once('close', (exit) => resolve(exit ?? 1)));
await redis?.stop();
await postgres.stop();
process.exit(code);
