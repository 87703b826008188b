import { createHash, randomBytes } from 'node:crypto';

/** A secret for an address that opens something without signing in, and the hash that is kept of it. */
export function newSecret(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
