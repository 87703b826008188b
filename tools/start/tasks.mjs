import { spawn } from 'node:child_process';
import { nodeBinary, root } from './paths.mjs';
import { StartFailure } from './reporter.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let areStopped = false;

/** A step was interrupted because the platform is being stopped: nothing to report. */
export class Interrupted extends Error {
  name = 'Interrupted';
}

/** @template {import('node:child_process').ChildProcess} T @param {T} child @returns {T} */
export function track(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
  if (areStopped) child.kill('SIGTERM');
  return child;
}

/** Ends the steps that are under way (installing, migrating, building) and lets no other begin. */
export function stopTasks(signal = 'SIGTERM') {
  areStopped = true;
  for (const child of running) child.kill(signal);
}

/**
 * Runs one step to its end, with Node 24.
 * @param {object} step
 * @param {string} step.name
 * @param {string[]} step.args
 * @param {NodeJS.ProcessEnv} step.env
 * @param {import('./log.mjs').Log} step.log
 * @throws {StartFailure} with its last lines when it fails
 */
export async function runTask({ name, args, env, log }) {
  if (areStopped) throw new Interrupted();
  const child = track(spawn(nodeBinary, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }));
  log.follow(child);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit, signal) => resolve(exit ?? signal));
  });
  if (areStopped) throw new Interrupted();
  if (code === 0) return;
  const lines = log.last.map((line) => `    ${line.slice(0, 500)}`).join('\n');
  throw new StartFailure(`${name} failed (${code}). Its last lines (all of them: ${log.path}):\n${lines}`);
}
