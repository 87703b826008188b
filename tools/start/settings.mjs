import path from 'node:path';
import { freePort, isFree } from './ports.mjs';
import { dataDir } from './paths.mjs';

/** The ports that people know. Each can be set by the environment variable of its name. */
const usualPorts = {
  WEB_PORT: [3000, 'the site'],
  API_PORT: [3001, 'the api'],
  WORKER_PORT: [3002, 'the worker'],
};
const inboxPorts = {
  INBOX_PORT: [3003, 'the mail inbox'],
  INBOX_SMTP_PORT: [3025, 'incoming mail of the inbox'],
};
const postgresPort = { POSTGRES_PORT: [54_329, 'PostgreSQL'] };

/**
 * The complete environment of the processes: what is set stays, what is missing is filled in for one machine.
 * A port that is taken is replaced by the next free one, and said so.
 * @param {NodeJS.ProcessEnv} given
 * @param {{ authSecret: string }} secrets
 * @param {(line: string) => void} say
 */
export async function completeSettings(given, secrets, say) {
  const wanted = {
    ...usualPorts,
    ...(given.SMTP_URL ? {} : inboxPorts),
    ...(given.DATABASE_URL ? {} : postgresPort),
  };
  const ports = await choosePorts(wanted, given, say);
  return {
    NODE_ENV: 'production',
    PUBLIC_URL: `http://localhost:${ports.WEB_PORT}`,
    API_HOST: '127.0.0.1',
    MAIL_FROM: 'Social Innovation Community <no-reply@sic.example>',
    AUTH_SECRET: secrets.authSecret,
    STORAGE_DIR: path.join(dataDir, 'storage'),
    LOG_LEVEL: 'info',
    ...(given.SMTP_URL
      ? {}
      : {
          SMTP_URL: `smtp://127.0.0.1:${ports.INBOX_SMTP_PORT}`,
          INBOX_URL: `http://127.0.0.1:${ports.INBOX_PORT}`,
          INBOX_FOLDER: path.join(dataDir, 'inbox'),
          // These mails reach nobody, so they wait just long enough to see that they do.
          ANNOUNCEMENT_DELAY_MINUTES: '1',
          MAIL_GROUPING_SECONDS: '20',
        }),
    ...withoutEmpty(given),
    ...ports,
    API_URL: `http://127.0.0.1:${ports.API_PORT}`,
  };
}

/** Who finds its port taken gets one that nobody else wants. */
async function choosePorts(wanted, given, say) {
  const entries = Object.entries(wanted).map(([name, [usual, what]]) => ({
    name,
    what,
    preferred: Number(given[name]) || usual,
  }));
  const reserved = new Set(entries.map(({ preferred }) => preferred));
  const ports = {};
  const seen = new Set();
  for (const { name, what, preferred } of entries) {
    const isOurs = !seen.has(preferred) && (await isFree(preferred));
    seen.add(preferred);
    const port = isOurs ? preferred : await freePort(preferred + 1, reserved);
    if (!isOurs) say(`  Port ${preferred} is taken: ${what} uses ${port} instead.`);
    ports[name] = String(port);
  }
  return ports;
}

/** An empty variable counts as not set. */
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
