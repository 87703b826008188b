import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Platform } from '../support/platform.js';
import { usePlatform } from '../support/use-platform.js';
import { launchBrowser, newReader, type ReaderOptions } from './browser.js';

/** The running platform and a browser: what every journey through the site needs. */
export interface Site {
  readonly platform: Platform;
  /** There from the first test on. */
  readonly browser: Browser;
  /** A page in a fresh context of its own, signed in with this session; of a visitor without one. */
  pageFor(person: { readonly cookie: string } | null, options?: ReaderOptions): Promise<Page>;
}

/** Sets up the tests of a block; contexts that a test leaves open are closed after the last. */
export function useSite(): Site {
  const platform = usePlatform();
  const site = {
    platform,
    browser: undefined as unknown as Browser,
    async pageFor(person: { readonly cookie: string } | null, options: ReaderOptions = {}): Promise<Page> {
      const context = await newReader(site.browser, platform.url, options);
      for (const pair of person?.cookie.split('; ') ?? []) {
        const [name = '', value = ''] = pair.split(/=(.*)/s);
        await context.addCookies([{ name, value, url: platform.url }]);
      }
      return context.newPage();
    },
  };
  beforeAll(async () => void (site.browser = await launchBrowser()), 60_000);
  afterAll(() => site.browser.close(), 60_000);
  return site;
}
