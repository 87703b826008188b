import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** What every process reads: one rule and one default for all. */
const shared = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').describe('such as production'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('address of the site as people type it, such as https://community.example.eu'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('such as info'),
};

/** The settings of api and worker. */
export const serverSettings = z.object({
  ...shared,
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
  MAIL_REPLY_TO: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
    .optional()
    .describe(
      'address of those who run the site, such as "Community team <team@example.eu>"; without it no mail invites an answer',
    ),
  MAIL_GROUPING_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400)
    .default(300)
    .describe('how long a mail that can wait is held for others, in seconds, such as 300; 0 sends each at once'),
  ANNOUNCEMENT_DELAY_MINUTES: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_440)
    .default(10)
    .describe('minutes in which an editor can take a decision back before people are told of it, such as 10'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .describe('at least 32 random characters, such as the output of: openssl rand -hex 32'),
  STORAGE_DIR: z.string().min(1).default('.data/storage').describe('folder for pictures, such as /var/lib/sic/storage'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(20)
    .describe('connections to PostgreSQL per process, such as 20'),
});

/** The settings of the site. */
export const webSettings = z.object({
  ...shared,
  WEB_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('address that the site listens on, such as 0.0.0.0 in a container'),
  WEB_PORT: port.default(3000).describe('port of the site, such as 3000'),
  API_URL: z.url().default('http://127.0.0.1:3001').describe('address of the api, such as http://127.0.0.1:3001'),
  INBOX_URL: z.url().optional().describe('page of the demo inbox, such as http://127.0.0.1:3003'),
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true behind a load balancer that overwrites X-Forwarded-For, otherwise false'),
  PAGE_CACHE_MB: z.coerce
    .number()
    .min(0)
    .max(4_096)
    .default(64)
    .describe('memory for finished public pages, in megabytes, such as 64'),
});

/** A setting that is missing or malformed; the message names each variable, the rule and an example. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

/**
 * Reads and validates the environment. An empty variable counts as not set.
 * @throws InvalidConfiguration naming every variable that breaks its rule, with an example of a good one
 */
export function readSettings<S extends z.ZodObject>(settings: S, env: Record<string, string | undefined>): z.infer<S> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(present);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const rule = present[name] === undefined ? 'is not set' : issue.message;
    return `  ${name}: ${rule}. Expected: ${(settings.shape[name] as z.ZodType).description}.`;
  });
  throw new InvalidConfiguration(`The configuration can't be used:\n${lines.join('\n')}`);
}
