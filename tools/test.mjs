/**
 * `npm test`: everything, on a fresh clone too. Installs, starts a PostgreSQL (and a Redis, where there is one) of its
 * own, checks lint and types, builds the site and runs every suite; ends with one line that sums them up.
 * `npm test -- PATH …` runs the suites under these paths, without the checks.
 */
import './start/require-node.mjs';
import path from 'node:path';
import { ensureInstalled } from './start/install.mjs';
import { Log } from './start/log.mjs';
import { dataDir, runTypeScript, withLocalBinaries } from './start/paths.mjs';
import { Reporter, StartFailure } from './start/reporter.mjs';
import { buildServer } from './start/server-build.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks } from './start/tasks.mjs';
import { buildWeb } from './start/web-build.mjs';
import { checks, runCheck } from './test/checks.mjs';
import { databaseSpecs, groups, groupSpecs } from './test/grouped-specs.mjs';
import { runJest, runNode, testEnvironment } from './test/jest.mjs';
import { installedChromium, installedJava, startTestPostgres, startTestRedis } from './test/servers.mjs';
import { startSharedPlatform } from './test/shared-platform.mjs';

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
  return testEnvironment({
    postgres: postgres.url,
    redis: redis?.url,
    chromium: installedChromium(),
    java: installedJava(),
  });
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

async function startPlatform(env) {
  const platform = await reporter.phase('one platform for all journeys', () => startSharedPlatform(env));
  servers.push(platform);
  return { ...env, TEST_PLATFORM: platform.address };
}

/** Journeys change what the platform shows, so the walk over its pages is done before any of them begins. */
const journeys = { api: '/test/api/', browser: '/test/e2e/(?!pages\\.)' };

async function run() {
  await ensureInstalled(reporter);
  await reporter.phase('compiled code', buildServer);
  let env = await reporter.phase('servers for the tests', startServers);
  const isWhole = paths.length === 0;
  const needsSite = isWhole || paths.some((wanted) => /^(\.\/)?(test|apps)\b/.test(wanted));
  const needsPlatform = isWhole || paths.some((wanted) => /^(\.\/)?test(\/?$|\/(api|e2e))/.test(wanted));
  const make = [...runTypeScript, 'tools/test/make-template.ts'];
  const makeTemplate = () => reporter.phase('a migrated database to copy', () => runNode(make, env));
  await Promise.all([
    isWhole ? check(checks.types).then(makeTemplate) : makeTemplate(),
    (isWhole ? check(checks.lint) : Promise.resolve()).then(() => (needsSite ? buildSite() : undefined)),
  ]);
  if (isStopping) return;
  if (needsPlatform) env = await startPlatform(env);
  if (isStopping) return;
  const common = ['--maxWorkers=2', '--passWithNoTests', '--testSequencer=./tools/test/longest-first.mjs', ...paths];
  if (isWhole) groupSpecs();
  const suites = ignoring(journeys.api, journeys.browser, isWhole ? databaseSpecs : groups);
  add(await runJest({ name: 'suites', args: [...common, ...suites], env }));
  if (needsPlatform && !isStopping) {
    const others = `^(?!.*(${journeys.api}|${journeys.browser}))`;
    add(await runJest({ name: 'journeys', args: [...common, ...ignoring(others)], env }));
  }
  if (total.skipped) {
    reporter.say(`\nSkipped: ${total.skippedSuites.join(', ')}`);
    if (!env.TEST_REDIS_URL) reporter.say('There is no redis-server and no REDIS_URL: what needs Redis was skipped.');
    if (!env.TEST_JAVA) reporter.say('There is no Java: the check of the HTML of the pages was skipped.');
  }
}

function ignoring(...patterns) {
  return patterns.map((pattern) => `--testPathIgnorePatterns=${pattern}`);
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
