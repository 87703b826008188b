import type { z } from 'zod';
import { readSettings, serverSettings } from './settings.js';

/** The validated settings that the processes read from their environment. */
export class Config {
  readonly isProduction: boolean;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly redisUrl: string | undefined;
  readonly apiHost: string;
  readonly apiPort: number;
  readonly workerPort: number;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Who reads the answers to mails that invite one; without it none does. */
  readonly mailReplyTo: string | undefined;
  /** How long a mail that can wait is held for others to the same person. */
  readonly mailGroupingSeconds: number;
  /** How long what can still be corrected waits before people are told of it. */
  readonly announcementDelayMinutes: number;
  readonly authSecret: string;
  readonly storageDir: string;
  readonly logLevel: string;

  constructor(env: z.infer<typeof serverSettings>) {
    this.isProduction = env.NODE_ENV === 'production';
    this.publicUrl = env.PUBLIC_URL.replace(/\/$/, '');
    this.databaseUrl = env.DATABASE_URL;
    this.databasePool = env.DATABASE_POOL;
    this.redisUrl = env.REDIS_URL;
    this.apiHost = env.API_HOST;
    this.apiPort = env.API_PORT;
    this.workerPort = env.WORKER_PORT;
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM;
    this.mailReplyTo = env.MAIL_REPLY_TO;
    this.mailGroupingSeconds = env.MAIL_GROUPING_SECONDS;
    this.announcementDelayMinutes = env.ANNOUNCEMENT_DELAY_MINUTES;
    this.authSecret = env.AUTH_SECRET;
    this.storageDir = env.STORAGE_DIR;
    this.logLevel = env.LOG_LEVEL;
  }
}

/**
 * Reads and validates the environment of api and worker.
 * @throws InvalidConfiguration naming every variable that breaks its rule, with an example of a good one
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return new Config(readSettings(serverSettings, env));
}
