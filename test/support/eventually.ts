import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until `look` gives something; for what another process does in its own time.
 * @param what completes "never saw …" when it does not happen within the time
 * @param everyMs the pause between two looks; a longer one where each look costs what is waited for
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  withinMs = 20_000,
  everyMs = 25,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`Never saw ${what}.`);
    await pause(everyMs);
  }
}
