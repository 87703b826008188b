import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secrets of an installation that runs on one machine: made once, readable by their owner only.
 * @param {string} dataDir
 * @returns {{ authSecret: string, postgresPassword: string, isNew: boolean }}
 */
export function localSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  if (existsSync(file)) return { ...JSON.parse(readFileSync(file, 'utf8')), isNew: false };
  const secrets = { authSecret: randomBytes(32).toString('hex'), postgresPassword: randomBytes(24).toString('hex') };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return { ...secrets, isNew: true };
}
