import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, type Person } from '../support/person.js';
import { aDeclaration, type StagedDeclaration } from './a-declaration.js';
import { open, widths } from './browser.js';
import { useSite } from './use-site.js';

/** Most script that a page may load that is not hydrated, compressed. */
const MOST_SCRIPT = 15_000;

describe('a page that is not hydrated', () => {
  const site = useSite();
  const { platform, pageFor } = site;
  let declaration: StagedDeclaration;
  let member: Person;
  let path: string;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
    member = await aPerson(platform.pool, { name: 'Amina Haddad' });
    path = `/declaration/${declaration.slug}`;
  });

  it.each([
    ['a visitor', 'declaration'],
    ['a member', 'declaration'],
    ['a member', '/me/notifications'],
    ['a moderator', '/moderation'],
  ])('loads one small module of ours and no framework for %s: %s', async (who, where) => {
    const moderator = await aPerson(platform.pool, { isModerator: true });
    const page = await pageFor(who === 'a visitor' ? null : who === 'a member' ? member : moderator);
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      loaded.push(response.body().then((body) => gzipSync(body).length));
    });
    await open(page, where === 'declaration' ? path : where);
    const sizes = await Promise.all(loaded);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
    expect(await page.locator('script').allTextContents()).toEqual(['']);
    expect(await page.locator('link[rel="modulepreload"]').count()).toBe(0);
  });

  it('says that something has changed, and shows it when the reader wants', async () => {
    const page = await pageFor(null);
    const connected = new Promise((resolve) => page.on('websocket', (socket) => socket.on('framereceived', resolve)));
    await open(page, path);
    await connected;
    await declaration.propose(member, 'Solutions are local', 'Solutions are always local.');
    await page.getByText('1 new change').waitFor();
    expect(await page.getByRole('link', { name: /^1 open amendment/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page
      .getByRole('link', { name: /^1 open amendment/ })
      .first()
      .waitFor();
    expect(await page.getByText('1 new change').isVisible()).toBe(false);
  });

  it('changes the colours without loading the page again, and keeps them', async () => {
    const page = await pageFor(null);
    await open(page, path);
    await page.evaluate('window.isSame = true');
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate('window.isSame')).toBe(true);
    await open(page, '/about');
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });

  it('changes the colours without scripts, too', async () => {
    const page = await pageFor(null, { hasScript: false });
    await page.goto(path);
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.waitForURL(`**${path}`);
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });

  it('folds its menu up on Escape, and puts the focus back on it', async () => {
    const page = await pageFor(member, { width: 'narrow' });
    await open(page, path);
    const menu = page.locator('.site-nav-narrow > summary');
    await menu.click();
    await page.locator('.site-nav-narrow').getByRole('link', { name: 'Gatherings' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('.site-nav-narrow').getAttribute('open')).toBeNull();
    expect(await menu.and(page.locator(':focus')).count()).toBe(1);
  });

  it('carries the words that the reader has marked to the form', async () => {
    const page = await pageFor(member);
    await open(page, path);
    const clause = page.locator('.clause-words', { hasText: 'Solutions are local' });
    // A double click marks the word under it, which is the first.
    await clause.dblclick({ position: { x: 20, y: 12 } });
    await page.getByRole('link', { name: 'Propose a change to clause 3' }).click();
    await page.waitForURL('**/propose?words=Solutions');
    const wording = page.getByLabel('The wording as it should be');
    await wording.and(page.locator(':focus')).waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe('Solutions');
  });

  it('shows a password that is typed, and hides it again', async () => {
    const page = await pageFor(null);
    await open(page, '/sign-in');
    const password = page.getByLabel('Password');
    await password.fill('calm water');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await password.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Hide' }).click();
    expect(await password.getAttribute('type')).toBe('password');
    expect(await password.inputValue()).toBe('calm water');
  });

  it.each(['wide', 'narrow'] as const)(
    'shows the first words of the declaration on the first screen: %s',
    async (width) => {
      for (const reader of [null, member]) {
        const page = await pageFor(reader, { width });
        await page.setViewportSize({ width: widths[width], height: width === 'wide' ? 720 : 640 });
        await open(page, path);
        const words = await page.locator('.clause-words').first().boundingBox();
        expect(words!.y + 28).toBeLessThan(width === 'wide' ? 720 : 640);
      }
    },
  );

  it("writes moments in the reader's own zone", async () => {
    const context = await site.browser.newContext({
      baseURL: platform.url,
      locale: 'en-GB',
      timezoneId: 'Asia/Tokyo',
    });
    const page = await context.newPage();
    await open(page, path);
    expect(await page.locator('.standing').innerText()).toMatch(/GMT\+9/);
  });
});
