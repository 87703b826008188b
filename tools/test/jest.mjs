import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dataDir, nodeBinary, root, withLocalBinaries } from '../start/paths.mjs';
import { track } from '../start/tasks.mjs';

/**
 * What a run of tests came to.
 * @typedef {{ passed: number, failed: number, skipped: number, skippedSuites: string[] }} Tally
 */

/** Arguments of Node for Jest over ESM. */
export const jestCommand = [
  '--experimental-vm-modules',
  '--no-warnings',
  path.join('node_modules', 'jest', 'bin', 'jest.js'),
];

/**
 * The environment of tests: which servers they may use, and nothing of a developer's own settings.
 * @param {{ postgres: string, redis: string | undefined, chromium: string | undefined, java: string | undefined }} servers
 */
export function testEnvironment({ postgres, redis, chromium, java }) {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _mail, PUBLIC_URL: _url, ...kept } = process.env;
  return {
    ...withLocalBinaries(kept),
    NODE_ENV: 'test',
    TZ: 'UTC',
    TEST_DATABASE_URL: postgres,
    ...(redis ? { TEST_REDIS_URL: redis } : {}),
    ...(chromium ? { TEST_CHROMIUM: chromium } : {}),
    ...(java ? { TEST_JAVA: java } : {}),
  };
}

/**
 * Runs Jest to its end, its output on the screen.
 * @param {object} run
 * @param {string} run.name
 * @param {string[]} run.args paths and options
 * @param {NodeJS.ProcessEnv} run.env
 * @param {number} [run.minutes] ends a run that hangs
 * @returns {Promise<Tally>}
 */
export async function runJest({ name, args, env, minutes = 24 }) {
  const folder = path.join(dataDir, 'test-results');
  mkdirSync(folder, { recursive: true });
  const output = path.join(folder, `${name}.json`);
  rmSync(output, { force: true });
  const code = await runNode([...jestCommand, '--json', `--outputFile=${output}`, ...args], env, minutes);
  return tally(output, code);
}

/** @returns {Promise<number>} the exit code; 1 when it had to be ended */
export async function runNode(args, env, minutes = 24) {
  const child = track(spawn(nodeBinary, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }));
  const limit = setTimeout(() => {
    console.error(`Not finished after ${minutes} minutes: ended.`);
    child.kill('SIGKILL');
  }, minutes * 60_000);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  clearTimeout(limit);
  return code;
}

/** A suite that could not run at all counts as one failure, and so does a run that ended badly without saying why. */
function tally(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, skippedSuites: [] };
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedSuites: report.testResults
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'pending'))
      .map(({ name }) => path.relative(root, name)),
  };
}
