import { RateLimited, Rejection } from '@sic/kernel';
import type { RateLimits } from '@sic/rate-limits';

/** The limit that an act counts against, and whose count it is. The act is refused there, and fails when it goes on. */
export async function limitOf(
  limits: RateLimits,
  act: () => Promise<unknown>,
): Promise<{ name: string; key: string } | undefined> {
  let found: { name: string; key: string } | undefined;
  const refusal = new Rejection(new RateLimited(1));
  const { consume } = limits;
  limits.consume = async ({ name }, key) => {
    found = { name, key };
    throw refusal;
  };
  try {
    await act();
  } catch (error) {
    if (error === refusal) return found;
    throw error;
  } finally {
    limits.consume = consume;
  }
  throw new Error(`The act went on after ${found?.name ?? 'no limit'}.`);
}
