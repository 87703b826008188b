import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, testSecret } from '@sic/testing';
import { Pool } from 'pg';
import { type Inbox, readInbox, startMailServer } from './inbox.js';
import { runScript } from './script.js';
import { freePort, type PlatformProcess, startProcess } from './process.js';

export type Part = 'api' | 'worker' | 'web';

/** Where a running platform is: all that another process needs to use it. */
export interface PlatformAddress {
  /** What people type: the site's address when `web` runs, else the api's. */
  url: string;
  apiUrl: string;
  workerUrl: string;
  databaseUrl: string;
  /** The folder of the mails that it sends. */
  inboxFolder: string;
}

/** The platform as it runs, as tests look at it. */
export interface Platform extends PlatformAddress {
  inbox: Inbox;
  pool: Pool;
  close(): Promise<void>;
}

/** A platform whose processes the test may stop and start. */
export interface OwnPlatform extends Platform {
  stop(part: Part, signal: NodeJS.Signals): Promise<number | null>;
  start(part: Part): Promise<void>;
}

export interface PlatformOptions {
  /** Jobs, live updates and rate limits on this Redis; without it on PostgreSQL. */
  redisUrl?: string;
  withWeb?: boolean;
  /** Seeds the demo community first. */
  withDemo?: boolean;
}

const SCRIPTS: Record<Part, string> = {
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  web: 'dist/apps/web/server/main.js',
};

async function seedDemo(env: Record<string, string>): Promise<void> {
  const { code, output } = await runScript('dist/apps/api/src/demo/main.js', [], env['DATABASE_URL'] ?? '', env);
  if (code !== 0) throw new Error(`The demo was not seeded:\n${output}`);
}

/** Connects to a platform that another process has started and will stop. */
export function connectTo(address: PlatformAddress): Platform {
  const pool = new Pool({ connectionString: address.databaseUrl, max: 4 });
  pool.on('error', () => undefined);
  return { ...address, pool, inbox: readInbox(address.inboxFolder), close: () => pool.end() };
}

/**
 * Starts api and worker, and the site when asked, each in a process of its own, on a database, an inbox and ports of
 * their own, and waits until all are healthy.
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<OwnPlatform> {
  const { redisUrl, withWeb = false, withDemo = false } = options;
  const [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'sic-platform-'))]);
  const [storage, inboxFolder] = [join(folder, 'storage'), join(folder, 'inbox')];
  await Promise.all([mkdir(storage), mkdir(inboxFolder)]);
  const mailServer = await startMailServer(inboxFolder);
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
    SMTP_URL: mailServer.url,
    ANNOUNCEMENT_DELAY_MINUTES: '0',
    AUTH_SECRET: testSecret,
    // A test waits for no mail longer than it has to; waiting has tests of its own.
    MAIL_GROUPING_SECONDS: '0',
    STORAGE_DIR: storage,
    LOG_LEVEL: 'warn',
  };
  const running = new Map<Part, PlatformProcess>();
  const start = async (part: Part): Promise<void> => {
    running.set(part, await startProcess(SCRIPTS[part], env, `${urlOf(part)}/health/ready`));
  };
  const stop = async (part: Part, signal: NodeJS.Signals): Promise<number | null> => {
    const process = running.get(part);
    running.delete(part);
    return process ? process.stop(signal) : null;
  };
  const connected = connectTo({
    url,
    apiUrl: urlOf('api'),
    workerUrl: urlOf('worker'),
    databaseUrl: database.url,
    inboxFolder,
  });
  const close = async (): Promise<void> => {
    await stop('web', 'SIGTERM');
    await Promise.all([stop('api', 'SIGTERM'), stop('worker', 'SIGTERM')]);
    await connected.close();
    await Promise.all([mailServer.close(), database.drop(), rm(folder, { recursive: true, force: true })]);
  };
  try {
    if (withDemo) await seedDemo(env);
    await Promise.all([start('api'), start('worker'), ...(withWeb ? [start('web')] : [])]);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...connected, start, stop, close };
}
