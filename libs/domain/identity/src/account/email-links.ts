import { createHash, randomBytes } from 'node:crypto';

/** Hours in which the new address has to confirm a change. */
export const CONFIRM_HOURS = 24;
/** Days in which the old address can take a change back. */
export const STOP_DAYS = 7;

/** A secret for a mailed link, and the hash that is kept of it. */
export function newSecret(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
