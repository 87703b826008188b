import { createHash } from 'node:crypto';
import type { RateLimits, RateLimit } from '@sic/rate-limits';

/**
 * Attempts to sign in to one account from one network address. Both together are the key, so that guesses from elsewhere
 * do not lock the owner out; better-auth also limits each network address.
 */
const SIGN_IN_RATE_LIMIT: RateLimit = { name: 'identity.sign-in', points: 10, perSeconds: 15 * 60 };

/**
 * The counter keeps only a hash of the address.
 * @throws Rejection RATE_LIMITED
 */
export async function limitSignIn(rateLimits: RateLimits, address: string, email: string): Promise<void> {
  await rateLimits.consume(
    SIGN_IN_RATE_LIMIT,
    createHash('sha256').update(`${email.toLowerCase()}\n${address}`).digest('base64url'),
  );
}
