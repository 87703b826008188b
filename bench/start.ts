import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { report } from './support/report.js';

const ROOT = resolve(import.meta.dirname, '..');

interface Started {
  seconds: number;
  phases: Record<string, unknown> | unknown[];
  url: string;
}

/** Runs `npm start` until everything is healthy, then stops it in order. */
function startOnce(): Promise<Started & { stopSeconds: number }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(ROOT, 'tools/start.mjs'), '--json'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let started: Started | undefined;
    let stoppedAt = 0;
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const line = output.split('\n').find((candidate) => candidate.startsWith('{'));
      if (!line || started) return;
      started = JSON.parse(line) as Started;
      stoppedAt = performance.now();
      child.kill('SIGTERM');
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      if (!started) fail(new Error(`npm start ended with ${String(code)} before all was healthy.`));
      else done({ ...started, stopSeconds: (performance.now() - stoppedAt) / 1_000 });
    });
  });
}

/** How long this machine takes to run one small compiled file the same way: what no start can be faster than. */
function bareStart(): Promise<number> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--enable-source-maps', resolve(ROOT, 'dist/libs/kernel/src/index.js')], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done((performance.now() - began) / 1_000) : fail(new Error(`exit ${String(code)}`)),
    );
  });
}

const bare = await bareStart();
const first = await startOnce();
const second = await startOnce();
await report('start', {
  ratio: second.seconds / bare,
  of: 'seconds from npm start to all healthy on an installed tree, over one bare process',
  details: {
    bareSeconds: bare,
    firstSeconds: first.seconds,
    firstPhases: first.phases,
    secondSeconds: second.seconds,
    secondPhases: second.phases,
    stopSeconds: second.stopSeconds,
  },
});
