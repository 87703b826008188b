import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimCurrentBuild } from '../../apps/web/server/site-build.js';

interface Folders {
  buildInto(folder: string, name: string, build: (target: string) => Promise<void>): Promise<void>;
  currentBuild(folder: string): string | undefined;
}

// The start needs no compiler, so its files are JavaScript without types.
const url = new URL('../../tools/start/web-build-folders.mjs', import.meta.url).href;
const { buildInto, currentBuild } = (await import(url)) as Folders;

describe('builds of the site', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  const withScript = (name: string) => (target: string) => {
    mkdirSync(path.join(target, 'client'));
    writeFileSync(path.join(target, 'client', `${name}.js`), '');
    return Promise.resolve();
  };
  const build = (name: string) => buildInto(folder, name, withScript(name));
  /** What a site that serves the build does, in a process of its own. */
  const serve = (name: string): ChildProcess => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    children.push(child);
    mkdirSync(path.join(folder, name, 'users'), { recursive: true });
    writeFileSync(path.join(folder, name, 'users', String(child.pid)), '');
    return child;
  };
  const builds = (): string[] =>
    readdirSync(folder)
      .filter((entry) => entry !== 'current')
      .sort();

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'web-build-'));
  });

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('leave a running site its files, and go once nobody serves them', async () => {
    await build('first');
    const site = serve('first');
    await build('second');
    expect(existsSync(path.join(folder, 'first', 'client', 'first.js'))).toBe(true);
    expect(currentBuild(folder)).toBe('second');

    const gone = once(site, 'exit');
    site.kill('SIGKILL');
    await gone;
    await build('third');
    expect(builds()).toEqual(['third']);
  });

  it('are found by a site, which then counts as their user', async () => {
    expect(claimCurrentBuild(folder)).toBeUndefined();
    await build('first');
    expect(claimCurrentBuild(folder)).toBe(path.join(folder, 'first'));
    await build('second');
    expect(builds()).toEqual(['first', 'second']);
    expect(claimCurrentBuild(folder)).toBe(path.join(folder, 'second'));
  });

  it('of sources that were built before are used again', async () => {
    await build('first');
    serve('first');
    await build('second');
    await buildInto(folder, 'first', () => Promise.reject(new Error('built twice')));
    expect(currentBuild(folder)).toBe('first');
    expect(builds()).toEqual(['first']);
  });

  it('that fail change nothing', async () => {
    await build('first');
    const failed = buildInto(folder, 'second', (target) => {
      writeFileSync(path.join(target, 'half.js'), '');
      return Promise.reject(new Error('a wrong import'));
    });
    await expect(failed).rejects.toThrow('a wrong import');
    expect(currentBuild(folder)).toBe('first');
    expect(builds()).toEqual(['first']);
  });

  it('that were broken off are removed, those under way are not', async () => {
    const running = `unfinished-${process.pid}-abc`;
    mkdirSync(path.join(folder, running));
    mkdirSync(path.join(folder, 'unfinished-99999999-def'));
    await build('first');
    expect(builds()).toEqual(['first', running]);
  });

  it('whose folder somebody removed are built again', async () => {
    await build('first');
    rmSync(path.join(folder, 'first'), { recursive: true });
    expect(currentBuild(folder)).toBeUndefined();
    expect(claimCurrentBuild(folder)).toBeUndefined();
    await build('first');
    expect(claimCurrentBuild(folder)).toBe(path.join(folder, 'first'));
  });
});
