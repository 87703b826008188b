import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testSecret } from '@sic/testing';
import { Client } from 'pg';
import ts from 'typescript';
import { freePort, type PlatformProcess, startProcess } from '../support/process.js';
import { runScript } from '../support/script.js';

const ROOT = resolve(import.meta.dirname, '../..');
const COMPILED = ['dist/apps/api', 'dist/apps/worker', 'dist/apps/web/server', 'dist/libs', 'dist/node_modules'];

interface LockedPackage {
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

/** Names of the packages that an image has: what `npm ci --omit=dev` installs, without those of the platform. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([, { dev, devOptional, link }]) => !dev && !devOptional && !link)
    .flatMap(([path]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? [])
    .filter((name) => existsSync(join(ROOT, 'node_modules', name)));
}

/** A folder like that of an image: compiled code, and beside it the packages that it needs. */
function copyLikeAnImage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sic-production-'));
  for (const part of COMPILED)
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
  for (const name of productionPackages()) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  return folder;
}

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** What a compiled file names that an image does not have. */
function missing(file: string, text: string, packages: ReadonlySet<string>): string[] {
  const inTypeScript = [...text.matchAll(/['"`](\.[^'"`\n]*\.tsx?)['"`]/g)].map(([, name = '']) => name);
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isThere = (name: string): boolean =>
    name.startsWith('.')
      ? existsSync(resolve(dirname(file), name))
      : isBuiltin(name) || name.startsWith('@sic/') || packages.has(packageOf(name));
  return [...inTypeScript, ...imported.filter((name) => !isThere(name))];
}

describe('what runs in production', () => {
  let folder: string;
  let databaseUrl: string;
  let env: Record<string, string>;
  let [apiUrl, workerUrl] = ['', ''];
  const running: PlatformProcess[] = [];
  const compiled = (script: string): string => join(folder, 'dist/apps', script);
  const onServer = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const start = async (script: string, url: string): Promise<void> => {
    running.push(await startProcess(compiled(script), env, `${url}/health/ready`));
  };

  beforeAll(async () => {
    folder = copyLikeAnImage();
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = `/sic_production_${process.pid}`;
    databaseUrl = url.href;
    await onServer(`create database ${url.pathname.slice(1)}`);
    const ports = { api: String(await freePort()), worker: String(await freePort()) };
    [apiUrl, workerUrl] = [`http://127.0.0.1:${ports.api}`, `http://127.0.0.1:${ports.worker}`];
    env = {
      NODE_ENV: 'production',
      PUBLIC_URL: apiUrl,
      API_PORT: ports.api,
      WORKER_PORT: ports.worker,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: testSecret,
      STORAGE_DIR: join(folder, 'storage'),
      LOG_LEVEL: 'warn',
      // Nobody takes mails there: those of a test must not reach a platform that runs beside it.
      SMTP_URL: `smtp://127.0.0.1:${String(await freePort())}`,
    };
  }, 120_000);
  afterAll(async () => {
    await Promise.all(running.map((one) => one.stop('SIGTERM')));
    await onServer(`drop database if exists ${new URL(databaseUrl).pathname.slice(1)} with (force)`);
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('has no sources, no compiler and no loader beside it', () => {
    expect(globSync('dist/**/*.{ts,tsx}', { cwd: folder })).toEqual([]);
    const find = (name: string): string => createRequire(join(folder, 'dist/apps/api/package.json')).resolve(name);
    expect(find('graphql')).toContain('graphql');
    for (const name of ['typescript', '@swc/core', '@swc-node/register', '@jest/globals', '@sic/testing'])
      expect(() => find(name)).toThrow('Cannot find module');
  });

  it('makes the tables of an empty database, starts with Node alone, and has the command for the first administrator', async () => {
    expect(await runScript(compiled('api/src/migrate.js'), [], databaseUrl, env)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Migrated:'),
    });
    await start('api/src/main.js', apiUrl);
    await start('worker/src/main.js', workerUrl);
    const email = 'first@member.example';
    const make = () => runScript(compiled('api/src/make-administrator.js'), [email], databaseUrl, env);
    expect(await make()).toMatchObject({ code: 1, output: expect.stringContaining('No account') });
    const { status } = await fetch(`${apiUrl}/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: apiUrl },
      body: JSON.stringify({ name: 'First', email, password: 'calm water runs deep' }),
    });
    expect(status).toBe(200);
    expect(await make()).toMatchObject({ code: 0, output: expect.stringContaining('is an administrator now') });
  }, 240_000);
});

describe('compiled files', () => {
  const packages = new Set(productionPackages());
  const files = globSync('dist/{apps/api,apps/worker,apps/web/server,libs}/**/*.js', { cwd: ROOT });

  it('name no TypeScript, no package for development and no file that is not there', () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) =>
      missing(join(ROOT, file), readFileSync(join(ROOT, file), 'utf8'), packages).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["import './id.ts';", './id.ts'],
    ["new Worker(new URL('./parse.worker.ts', import.meta.url));", './parse.worker.ts'],
    ["import { transform } from '@swc/core';", '@swc/core'],
    ["export * from './gone.js';", './gone.js'],
  ])('would be found wrong: %s', (text, name) => {
    expect(missing(join(ROOT, 'dist/libs/kernel/src/index.js'), text, packages)).toContain(name);
  });
});
