/**
 * `npm run mutation -- AREA …`: changes the code in small ways, one at a time, and counts the changes that the specs
 * beside it detect. Without an area all of tools/mutation/areas.mjs, one after the other. What was found is kept in
 * .data/mutation, so that the next run looks only at what changed since; reports are written there, too.
 *
 * MUTATION_CONCURRENCY: how many changes are tried at the same time (2).
 * MUTATION_QUICK: 1 does not start a spec with a database again for a change that it did not detect; then a few that it
 * would detect may count as not detected.
 * MUTATION_FILES: looks only at these files of the area, such as `libs/text/src/merge.ts,libs/text/src/gap.ts:1-9`.
 */
import './start/require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './start/install.mjs';
import { dataDir, nodeBinary, root } from './start/paths.mjs';
import { Reporter } from './start/reporter.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks, track } from './start/tasks.mjs';
import { areas } from './mutation/areas.mjs';
import { testEnvironment } from './test/jest.mjs';
import { startTestPostgres, startTestRedis } from './test/servers.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in areas));
if (unknown.length > 0) {
  console.error(`No area ${unknown.join(', ')}. There are: ${Object.keys(areas).join(', ')}.`);
  process.exit(1);
}
const chosen = wanted.length > 0 ? wanted : Object.keys(areas);
const folder = path.join(dataDir, 'mutation');

function configure(name) {
  const { mutate, specs, setupFiles, hasDatabase } = areas[name];
  const file = path.join(folder, `${name}.config.json`);
  const report = (ending) => path.join(folder, `${name}.${ending}`);
  const config = {
    mutate: process.env.MUTATION_FILES?.split(',') ?? mutate,
    testRunner: 'specs',
    plugins: ['spec-runner', 'statement-ignorer', 'survivor-reporter'].map((name) =>
      path.join(root, 'tools', 'mutation', `${name}.mjs`),
    ),
    ignorers: ['statements'],
    specRunner: { specs, setupFiles },
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings', '--conditions=@sic/source'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_CONCURRENCY) || 2,
    maxTestRunnerReuse: hasDatabase ? 100 : 0,
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 15,
    incremental: true,
    incrementalFile: report('incremental.json'),
    reporters: ['progress-append-only', 'survivors', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    jsonReporter: { fileName: report('report.json') },
    tempDirName: path.join('.data', 'mutation', 'sandbox'),
    ignorePatterns: ['.data', '.nx', 'build', 'dist', 'docs', 'bench', 'apps/web'],
    thresholds: { high: 90, low: 85, break: null },
    disableTypeChecks: false,
  };
  writeFileSync(file, JSON.stringify(config, null, 2));
  return file;
}

/** Killed or timed out, of all that compiled. */
function scoreOf(name) {
  const { files } = JSON.parse(readFileSync(path.join(folder, `${name}.report.json`), 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...kinds) => statuses.filter((status) => kinds.includes(status)).length;
  const detected = count('Killed', 'Timeout');
  return { detected, all: detected + count('Survived', 'NoCoverage') };
}

await ensureInstalled(new Reporter());
mkdirSync(folder, { recursive: true });
const postgres = await startTestPostgres();
const redis = await startTestRedis();
const env = {
  ...testEnvironment({ postgres: postgres.url, redis: redis?.url, chromium: undefined }),
  PROPERTY_RUNS: '40',
};
onStopSignals({ stop: () => stopTasks(), force: () => stopTasks('SIGKILL') });

let code = 0;
const lines = [];
for (const name of chosen) {
  const args = [path.join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', configure(name)];
  const child = track(spawn(nodeBinary, args, { cwd: root, env, stdio: 'inherit' }));
  const exit = await new Promise((resolve) => child.once('close', resolve));
  if (exit !== 0) {
    code = 1;
    lines.push(`${name}: not finished`);
    continue;
  }
  const { detected, all } = scoreOf(name);
  lines.push(`${name}: ${detected} of ${all} changes detected (${((100 * detected) / all).toFixed(1)} %)`);
}
await redis?.stop();
await postgres.stop();
console.log(`\n${lines.join('\n')}`);
process.exit(code);
