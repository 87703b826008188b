import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, testSecret } from '@sic/testing';
import { Pool } from 'pg';
import { type Inbox, openInbox } from './inbox.js';
import { runScript } from './script.js';
import { freePort, type PlatformProcess, startProcess } from './process.js';

export type Part = 'api' | 'worker' | 'web';

/** The platform as it runs, on a database, an inbox and ports of its own. */
export interface Platform {
  /** What people type: the site's address when `web` runs, else the api's. */
  url: string;
  apiUrl: string;
  workerUrl: string;
  inbox: Inbox;
  pool: Pool;
  stop(part: Part, signal: NodeJS.Signals): Promise<number | null>;
  start(part: Part): Promise<void>;
  output(part: Part): string;
  close(): Promise<void>;
}

interface Options {
  /** Jobs, live updates and rate limits on this Redis; without it on PostgreSQL. */
  redisUrl?: string;
  withWeb?: boolean;
  /** Seeds the demo community first. */
  withDemo?: boolean;
}

const SCRIPTS: Record<Part, string> = {
  api: 'apps/api/src/main.ts',
  worker: 'apps/worker/src/main.ts',
  web: 'apps/web/server/main.ts',
};

async function seedDemo(env: Record<string, string>): Promise<void> {
  const { code, output } = await runScript('apps/api/src/demo/main.ts', [], env['DATABASE_URL'] ?? '', env);
  if (code !== 0) throw new Error(`The demo was not seeded:\n${output}`);
}

/** Starts api and worker, and the site when asked, each in a process of its own, and waits until all are healthy. */
export async function startPlatform({ redisUrl, withWeb = false, withDemo = false }: Options = {}): Promise<Platform> {
  const [database, inbox, storage] = await Promise.all([
    createTestDatabase(),
    openInbox(),
    mkdtemp(join(tmpdir(), 'sic-storage-')),
  ]);
  const ports = { api: await freePort(), worker: await freePort(), web: await freePort() };
  const urlOf = (part: Part): string => `http://127.0.0.1:${ports[part]}`;
  const url = withWeb ? `http://localhost:${ports.web}` : urlOf('api');
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    PUBLIC_URL: url,
    API_URL: urlOf('api'),
    API_PORT: String(ports.api),
    WORKER_PORT: String(ports.worker),
    WEB_PORT: String(ports.web),
    SMTP_URL: inbox.url,
    AUTH_SECRET: testSecret,
    STORAGE_DIR: storage,
    LOG_LEVEL: 'warn',
  };
  const pool = new Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);

  const running = new Map<Part, PlatformProcess>();
  const start = async (part: Part): Promise<void> => {
    running.set(part, await startProcess(SCRIPTS[part], env, `${urlOf(part)}/health/ready`));
  };
  const stop = async (part: Part, signal: NodeJS.Signals): Promise<number | null> => {
    const process = running.get(part);
    running.delete(part);
    return process ? process.stop(signal) : null;
  };
  const close = async (): Promise<void> => {
    await stop('web', 'SIGTERM');
    await Promise.all([stop('api', 'SIGTERM'), stop('worker', 'SIGTERM')]);
    await pool.end();
    await Promise.all([inbox.close(), database.drop(), rm(storage, { recursive: true, force: true })]);
  };
  try {
    if (withDemo) await seedDemo(env);
    await Promise.all([start('api'), start('worker')]);
    if (withWeb) await start('web');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    apiUrl: urlOf('api'),
    workerUrl: urlOf('worker'),
    inbox,
    pool,
    start,
    stop,
    output: (part) => running.get(part)?.output() ?? '',
    close,
  };
}
