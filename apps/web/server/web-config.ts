import { readSettings, webSettings } from '@sic/config/settings';

/** What the web server takes from its environment. URLs come without a slash at the end. */
export interface WebConfig {
  readonly publicUrl: string;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string;
  /** The page of the demo inbox; only set where mails end there. */
  readonly inboxUrl: string | undefined;
  /** Whether a proxy in front says who the reader is. */
  readonly isBehindProxy: boolean;
  readonly pageCacheBytes: number;
  readonly logLevel: string;
}

/**
 * Reads and validates the environment.
 * @throws InvalidConfiguration naming every variable that breaks its rule, with an example of a good one
 */
export function readWebConfig(env: Record<string, string | undefined>): WebConfig {
  const settings = readSettings(webSettings, env);
  return {
    publicUrl: settings.PUBLIC_URL.replace(/\/$/, ''),
    host: settings.WEB_HOST,
    port: settings.WEB_PORT,
    apiUrl: settings.API_URL.replace(/\/$/, ''),
    inboxUrl: settings.INBOX_URL?.replace(/\/$/, ''),
    isBehindProxy: settings.TRUST_PROXY === 'true',
    pageCacheBytes: settings.PAGE_CACHE_MB * 1_000_000,
    logLevel: settings.LOG_LEVEL,
  };
}
