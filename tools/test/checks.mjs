import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeBinary, root } from '../start/paths.mjs';
import { track } from '../start/tasks.mjs';

const bin = (...parts) => path.join('node_modules', ...parts);
const folders = ['tools', 'test', 'bench'].filter((folder) => existsSync(path.join(root, folder)));

/**
 * Each is one check: it passes or fails as a whole. The two lists take about as long as each other and run side by
 * side, one core each.
 */
export const checks = {
  lint: [
    {
      name: 'lint',
      args: [bin('nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'lint', '--parallel=1', '--outputStyle=static'],
    },
    {
      name: 'lint of tools, tests and benchmarks',
      args: [bin('eslint', 'bin', 'eslint.js'), ...folders, '--no-error-on-unmatched-pattern'],
    },
  ],
  types: [
    { name: 'types', args: [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'] },
    { name: 'types of the routes', args: [bin('@react-router', 'dev', 'bin.cjs'), 'typegen', 'apps/web'] },
    { name: 'types of the site', args: [bin('typescript', 'bin', 'tsc'), '-p', 'apps/web'] },
  ],
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
