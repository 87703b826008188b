import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { eventually } from './eventually.js';

const ROOT = resolve(import.meta.dirname, '../..');
const LOADER = ['--conditions=@sic/source', '--import', '@swc-node/register/esm-register'];

/** What Node is called with: compiled JavaScript runs as it stands, TypeScript through the loader. */
export function nodeArguments(script: string): string[] {
  return [...(script.endsWith('.ts') ? LOADER : ['--enable-source-maps']), resolve(ROOT, script)];
}

/** One process of the platform, started as `npm start` starts it. */
export interface PlatformProcess {
  readonly pid: number;
  /** Ends it and waits until it is gone. Resolves with its exit code, or null after a signal that it could not handle. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** The last lines of what it printed. */
  output(): string;
}

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url)
    .then((response) => response.ok)
    .catch(() => false);
}

/** Starts a script of the platform and waits until `healthUrl` answers. */
export async function startProcess(
  script: string,
  env: Record<string, string>,
  healthUrl: string,
): Promise<PlatformProcess> {
  const child: ChildProcess = spawn(process.execPath, nodeArguments(script), {
    cwd: ROOT,
    // Jest's own options and test settings are not the platform's.
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const keep = (chunk: unknown): void => {
    lines.push(...String(chunk).split('\n').filter(Boolean));
    lines.splice(0, Math.max(0, lines.length - 200));
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const output = (): string => lines.slice(-40).join('\n');

  let hasExited = false;
  void exited.then(() => (hasExited = true));
  await eventually(
    `${script} answer on ${healthUrl}`,
    async () => {
      if (hasExited) throw new Error(`${script} ended before it was ready:\n${output()}`);
      return answers(healthUrl);
    },
    120_000,
    100,
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${output()}`);
  });

  return {
    pid: child.pid ?? 0,
    output,
    stop(signal) {
      if (!hasExited) child.kill(signal);
      return exited;
    },
  };
}
