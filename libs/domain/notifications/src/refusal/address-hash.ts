import { createHash } from 'node:crypto';

/**
 * What is kept of an address that nobody gave us for an account: enough to know it again, not to write to it. It needs no
 * secret of the installation, so that a refusal outlives a new AUTH_SECRET.
 */
export function addressHash(email: string): string {
  return createHash('sha256').update(`mail-address:${email.trim().toLowerCase()}`).digest('base64url');
}
