import { createHash } from 'node:crypto';
import type { RateLimits, RateLimit } from '@sic/rate-limits';

/**
 * Attempts to sign in to one account from one network address. Both together are the key, so that guesses from elsewhere
 * do not lock the owner out; better-auth also limits each network address.
 */
const SIGN_IN_RATE_LIMIT: RateLimit = { name: 'identity.sign-in', points: 10, perSeconds: 15 * 60 };

/** @throws Rejection RATE_LIMITED */
export async function limitSignIn(rateLimits: RateLimits, address: string, body: unknown): Promise<void> {
  await rateLimits.consume(
    SIGN_IN_RATE_LIMIT,
    createHash('sha256')
      .update(`${emailIn(body)}\n${address}`)
      .digest('base64url'),
  );
}

/** The account that a request is about; the counter keeps only a hash of it. */
function emailIn(body: unknown): string {
  try {
    const { email } = JSON.parse(String(body)) as { email?: unknown };
    return typeof email === 'string' ? email.trim().toLowerCase() : '';
  } catch {
    return '';
  }
}
