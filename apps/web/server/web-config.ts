import { z } from 'zod';

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('address of the site as people type it, such as https://community.example.eu'),
  WEB_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('address that the site listens on, such as 0.0.0.0 in a container'),
  WEB_PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('port of the site, such as 3000'),
  API_URL: z.url().default('http://127.0.0.1:3001').describe('address of the api, such as http://127.0.0.1:3001'),
  INBOX_URL: z.url().optional().describe('page of the demo inbox, such as http://127.0.0.1:3003'),
  PAGE_CACHE_MB: z.coerce
    .number()
    .min(0)
    .max(4_096)
    .default(64)
    .describe('memory for finished public pages, in megabytes, such as 64'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('such as info'),
});

/** What the web server takes from its environment. URLs come without a slash at the end. */
export interface WebConfig {
  readonly isProduction: boolean;
  readonly publicUrl: string;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string;
  readonly inboxUrl: string | undefined;
  readonly pageCacheBytes: number;
  readonly logLevel: string;
}

/**
 * Reads and validates the environment.
 * @throws Error that names every variable that breaks its rule, with an example of a good one
 */
export function readWebConfig(env: Record<string, string | undefined>): WebConfig {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const rule = environment.shape[name as keyof typeof environment.shape];
      return `  ${name}: ${issue.message}. Expected: ${rule?.description ?? 'see .env.example'}.`;
    });
    throw new Error(`The configuration can't be used:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    isProduction: data.NODE_ENV === 'production',
    publicUrl: data.PUBLIC_URL.replace(/\/$/, ''),
    host: data.WEB_HOST,
    port: data.WEB_PORT,
    apiUrl: data.API_URL.replace(/\/$/, ''),
    inboxUrl: data.INBOX_URL?.replace(/\/$/, ''),
    pageCacheBytes: data.PAGE_CACHE_MB * 1_000_000,
    logLevel: data.LOG_LEVEL,
  };
}
