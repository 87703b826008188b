import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeBinary, root } from '../start/paths.mjs';
import { track } from '../start/tasks.mjs';

const nx = (...args) => [path.join('node_modules', 'nx', 'dist', 'bin', 'nx.js'), ...args, '--outputStyle=static'];

/**
 * Each is one check: it passes or fails as a whole. They take about as long as each other and run side by side, one core
 * each.
 */
export const checks = {
  lint: { name: 'lint', args: nx('run-many', '-t', 'lint', '--parallel=1') },
  types: { name: 'types', args: nx('run-many', '-t', 'typecheck', '--parallel=1') },
};

/**
 * Runs a check; its output is printed only when it fails.
 * @param {{ name: string, args: string[] }} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck({ args }, env) {
  const child = track(spawn(nodeBinary, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code === 0;
}
