/**
 * `npm test`: everything, on a fresh clone too. Installs, starts a PostgreSQL (and a Redis, where there is one) of its
 * own, checks lint and types, builds the site and runs every suite; ends with one line that sums them up.
 * `npm test -- PATH …` runs the suites under these paths, without the checks.
 */
import './start/require-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './start/install.mjs';
import { Log } from './start/log.mjs';
import { dataDir, root, runTypeScript, withLocalBinaries } from './start/paths.mjs';
import { Reporter, StartFailure } from './start/reporter.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks } from './start/tasks.mjs';
import { buildWeb } from './start/web-build.mjs';
import { checks, runCheck } from './test/checks.mjs';
import { runJest, runNode, testEnvironment } from './test/jest.mjs';
import { installedChromium, startTestPostgres, startTestRedis } from './test/servers.mjs';

const paths = process.argv.slice(2);
const reporter = new Reporter();
const total = { passed: 0, failed: 0, skipped: 0, skippedSuites: [] };
/** @type {import('./test/servers.mjs').Server[]} */
const servers = [];
let isStopping = false;

function add({ passed = 0, failed = 0, skipped = 0, skippedSuites = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.skippedSuites.push(...skippedSuites);
}

async function startServers() {
  const postgres = await startTestPostgres();
  servers.push(postgres);
  const redis = await startTestRedis();
  if (redis) servers.push(redis);
  return testEnvironment({ postgres: postgres.url, redis: redis?.url, chromium: installedChromium() });
}

async function check(step) {
  const isPassed = await reporter.phase(step.name, () => runCheck(step, withLocalBinaries(process.env)));
  if (!isPassed) reporter.warn(`  ✗ ${step.name} failed`);
  add(isPassed ? { passed: 1 } : { failed: 1 });
}

async function buildSite() {
  const log = new Log('web-build', path.join(dataDir, 'logs'), () => {});
  try {
    await reporter.phase('building the site', () => buildWeb(log));
  } catch (error) {
    if (isStopping) return;
    reporter.warn(error.message);
    add({ failed: 1 });
  }
}

async function run() {
  await ensureInstalled(reporter);
  const env = await reporter.phase('servers for the tests', startServers);
  const isWhole = paths.length === 0;
  const needsSite = isWhole || paths.some((wanted) => /^(\.\/)?(test|apps)\b/.test(wanted));
  if (isWhole) for (const step of checks) await check(step);
  if (needsSite) await buildSite();
  if (isStopping) return;
  if (isWhole) {
    const make = [...runTypeScript, 'tools/test/make-template.ts'];
    await reporter.phase('a migrated database to copy', () => runNode(make, env));
    const nothingYet = '--passWithNoTests';
    add(
      await runJest({
        name: 'suites',
        args: ['--maxWorkers=2', nothingYet, '--testPathIgnorePatterns=/test/e2e/'],
        env,
      }),
    );
    if (existsSync(path.join(root, 'test', 'e2e'))) {
      add(await runJest({ name: 'journeys', args: ['--maxWorkers=1', nothingYet, 'test/e2e/'], env }));
    }
  } else {
    add(await runJest({ name: 'chosen', args: ['--maxWorkers=2', ...paths], env }));
  }
  if (total.skipped) {
    reporter.say(`\nSkipped: ${total.skippedSuites.join(', ')}`);
    if (!env.TEST_REDIS_URL) reporter.say('There is no redis-server and no REDIS_URL: what needs Redis was skipped.');
  }
}

async function stop() {
  isStopping = true;
  stopTasks();
  for (const server of servers.reverse()) await server.stop();
}

onStopSignals({ stop: () => void stop().then(() => process.exit(130)), force: () => process.exit(130) });

await run().catch((error) => {
  if (isStopping) return;
  reporter.warn(error instanceof StartFailure ? error.message : error.stack);
  add({ failed: 1 });
});
if (!isStopping) {
  await stop();
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  reporter.say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed || !total.passed ? 1 : 0;
}
