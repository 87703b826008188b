import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { expectAccessible } from './accessibility.js';
import { open, widths } from './browser.js';
import { crawl, patternOf } from './crawl.js';
import { htmlErrors, java } from './html-checker.js';
import { useSite } from './use-site.js';

interface DemoAccounts {
  password: string;
  accounts: { role: string; name: string; email: string }[];
}

/** Pages of visitors that only a mail or a form leads to. */
const NOT_LINKED = ['/verify-email', '/reset-password', '/reset-password/new?token=abc'];

/** Set to a folder to keep a picture of every page there. */
const PICTURES = process.env['SIC_SCREENSHOTS'];

describe('every page of the demo', () => {
  const { platform, pageFor } = useSite();
  let demo: DemoAccounts;
  beforeAll(async () => {
    const file = resolve(import.meta.dirname, '../../apps/api/src/demo/accounts.json');
    demo = JSON.parse(await readFile(file, 'utf8')) as DemoAccounts;
    if (PICTURES !== undefined) await mkdir(PICTURES, { recursive: true });
  });

  const cookieOf = async (email: string): Promise<string> => {
    const response = await fetch(`${platform.apiUrl}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin },
      body: JSON.stringify({ email, password: demo.password }),
    });
    if (!response.ok) throw new Error(`${email} can not sign in: ${response.status} ${await response.text()}`);
    return response.headers
      .getSetCookie()
      .map((value) => value.split(';')[0])
      .join('; ');
  };

  /** Every kind of page as the server sent it, for the check of its HTML. */
  const html = new Map<string, string>();

  /** Pages that an earlier person's walk has looked at already. */
  const looked = new Set<string>();

  const look = async (paths: readonly string[], cookie: string | undefined, who: string): Promise<string[]> => {
    const complaints: string[] = [];
    const page = await pageFor(cookie === undefined ? null : { cookie });
    for (const path of paths) {
      try {
        await open(page, path);
        for (const [width, pixels] of Object.entries(widths)) {
          await page.setViewportSize({ width: pixels, height: 800 });
          const isNarrow = pixels < 500;
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            // The dark colours are the same at both widths, and more of them is on the screen at the larger one.
            if (colorScheme === 'light') await expectAccessible(page, isNarrow ? 'all' : 'axe');
            else if (!isNarrow) await expectAccessible(page, 'colours');
            if (PICTURES === undefined) continue;
            const file = `${who}${patternOf(path).replace(/[^a-z0-9]+/gi, '-')}-${width}-${colorScheme}.png`;
            await page.screenshot({ path: resolve(PICTURES, file), fullPage: true });
          }
        }
      } catch (error) {
        complaints.push(error instanceof Error ? error.message : String(error));
      }
    }
    await page.context().close();
    return complaints;
  };

  // Those with the most to do come first: what they have looked at as signed-in people need not be looked at again.
  const people: [string, string | undefined][] = [
    ['visitor', undefined],
    ['editor', 'editor'],
    ['organiser', 'organiser'],
    ['administrator', 'administrator'],
    ['moderator', 'moderator'],
    ['representative', 'representative'],
    ['member', 'member'],
  ];

  it.each(people)(
    'leads the %s on, and is accessible at both widths, light and dark',
    async (who, role) => {
      const account = demo.accounts.find((candidate) => role !== undefined && candidate.role.includes(role));
      expect(role === undefined || account !== undefined).toBe(true);
      const cookie = account ? await cookieOf(account.email) : undefined;
      const { patterns, html: sent, dead } = await crawl(platform.url, cookie, role === undefined ? NOT_LINKED : []);
      expect(dead).toEqual([]);
      const keyOf = (pattern: string): string => `${role === undefined ? 'visitor' : 'signed in'} ${pattern}`;
      const fresh = [...patterns].filter(([pattern]) => !looked.has(keyOf(pattern)));
      for (const [pattern] of fresh) {
        looked.add(keyOf(pattern));
        html.set(keyOf(pattern), sent.get(pattern) ?? '');
      }
      // Two browsers' worth of pages at a time: one waits for the page while the other checks.
      const halves = [0, 1].map((half) => fresh.filter((_page, at) => at % 2 === half).map(([, path]) => path));
      expect((await Promise.all(halves.map((paths) => look(paths, cookie, who)))).flat()).toEqual([]);
    },
    600_000,
  );

  (java === undefined ? it.skip : it)(
    'is HTML without errors',
    async () => {
      expect(html.size).toBeGreaterThan(people.length);
      for (const path of ['/no-such-page', '/stop-mails?token=abc']) {
        html.set(path, await (await fetch(platform.url + path)).text());
      }
      expect(await htmlErrors(html)).toEqual([]);
    },
    120_000,
  );

  it('can be walked with the keyboard alone: the focus is seen, and follows to the page that a link leads to', async () => {
    const page = await pageFor(null);
    await open(page, '/');
    const isFocused = async (target: Locator): Promise<boolean> =>
      (await target.and(page.locator(':focus')).count()) > 0;
    const tabTo = async (role: 'link' | 'textbox', name: string): Promise<void> => {
      const target = page.getByRole(role, { name }).first();
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if (!(await isFocused(target))) continue;
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
        return;
      }
      throw new Error(`Forty times Tab did not reach ${name}.`);
    };
    await tabTo('link', 'Skip to the content');
    await tabTo('link', 'Sign in');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in*');
    const heading = page.getByRole('heading', { level: 1 });
    await eventually('the heading has the focus', () => isFocused(heading));
    await tabTo('textbox', 'E-mail address');
  }, 60_000);

  it('leads a reader to the text, where there is only one', async () => {
    const page = await pageFor(null);
    await open(page, '/declaration');
    expect(new URL(page.url()).pathname).toMatch(/^\/declaration\/[a-z0-9-]+$/);
  });

  it('helps a person who follows a link to nowhere', async () => {
    const response = await fetch(`${platform.url}/no-such-page`);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1/);
  });
});
