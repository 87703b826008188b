import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('address of the site as people type it, such as https://community.example.eu'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .describe('PostgreSQL address, such as postgres://sic:secret@127.0.0.1:5432/sic'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//)
    .optional()
    .describe('Redis address, such as redis://127.0.0.1:6379; without it jobs and live updates run on PostgreSQL'),
  API_HOST: z.string().default('127.0.0.1').describe('address that the api listens on, such as 127.0.0.1'),
  API_PORT: port.default(3001).describe('port of the api, such as 3001'),
  WORKER_PORT: port.default(3002).describe('port of the health and metrics pages of the worker, such as 3002'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .default('smtp://127.0.0.1:3025')
    .describe('mail server, such as smtp://user:secret@mail.example.eu:587'),
  MAIL_FROM: z
    .string()
    .min(3)
    .default('Social Innovation Community <no-reply@sic.example>')
    .describe('sender, such as "Community <no-reply@example.eu>"'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .describe('at least 32 random characters, such as the output of: openssl rand -hex 32'),
  STORAGE_DIR: z.string().min(1).default('.data/storage').describe('folder for pictures, such as /var/lib/sic/storage'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('such as info'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(20)
    .describe('connections to PostgreSQL per process, such as 20'),
});

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
  readonly authSecret: string;
  readonly storageDir: string;
  readonly logLevel: string;

  constructor(env: z.infer<typeof environment>) {
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
    this.authSecret = env.AUTH_SECRET;
    this.storageDir = env.STORAGE_DIR;
    this.logLevel = env.LOG_LEVEL;
  }
}

/** A setting that is missing or malformed; the message names each variable, the rule and an example. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

/**
 * Reads and validates the environment.
 * @throws InvalidConfiguration naming every variable that breaks its rule, with an example of a good one
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (parsed.success) return new Config(parsed.data);
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const schema = environment.shape[name as keyof typeof environment.shape];
    const rule = env[name] === undefined ? 'is not set' : issue.message;
    return `  ${name}: ${rule}. Expected: ${schema?.description ?? 'see .env.example'}.`;
  });
  throw new InvalidConfiguration(`The configuration can't be used:\n${lines.join('\n')}`);
}
