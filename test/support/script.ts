import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { testSecret } from '@sic/testing';
import { nodeArguments } from './process.js';

const ROOT = resolve(import.meta.dirname, '../..');

export interface ScriptResult {
  code: number | null;
  output: string;
}

/** Runs a script of the api to its end, against a database. */
export function runScript(
  script: string,
  args: readonly string[],
  databaseUrl: string,
  more: Record<string, string> = {},
): Promise<ScriptResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...nodeArguments(script), ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'test',
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: testSecret,
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', fail);
    child.once('exit', (code) => done({ code, output }));
  });
}
