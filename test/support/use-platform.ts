import { afterAll, beforeAll } from '@jest/globals';
import { connectTo, type OwnPlatform, type Platform, type PlatformOptions, startPlatform } from './platform.js';

/**
 * The platform that all files of a run share, with the site and the demo community; a file that runs by itself
 * (`npm run jest -- PATH`) starts one. Others write to the same database at the same time: a test looks only for what
 * it made itself.
 */
export function usePlatform(): Platform {
  const shared = process.env['TEST_PLATFORM'];
  return during(() =>
    shared === undefined
      ? startPlatform({ withWeb: true, withDemo: true })
      : Promise.resolve(connectTo(JSON.parse(shared))),
  );
}

/** A platform for one block of tests alone: for those that stop its processes, or fill it with what nobody else wants. */
export function useOwnPlatform(options: PlatformOptions = {}): OwnPlatform {
  return during(() => startPlatform(options));
}

/** The platform is there from the first test of the block to the last; before and after, the object is empty. */
function during<T extends Platform>(begin: () => Promise<T>): T {
  const platform = {} as T;
  beforeAll(async () => void Object.assign(platform, await begin()), 240_000);
  afterAll(() => platform.close(), 60_000);
  return platform;
}
