import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { linkIn } from '../support/inbox.js';
import type { ReaderOptions } from './browser.js';
import { useSite } from './use-site.js';

const AMINA = 'amina@accounts.example';

describe('an account', () => {
  const { platform, pageFor } = useSite();
  let page: Page;
  afterEach(() => page.context().close());

  const reader = async (options: ReaderOptions = {}) => {
    page = await pageFor(null, options);
  };
  const signIn = async (email: string, password: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  it.each([
    { hasScript: true, email: AMINA },
    { hasScript: false, email: 'jonas@accounts.example' },
  ])(
    'is made, confirmed by mail, left and found again (scripts: $hasScript)',
    async ({ hasScript, email }) => {
      await reader({ hasScript });
      await page.goto('/sign-up');
      await page.getByLabel('Your name').fill('Amina Haddad');
      await page.getByLabel('E-mail address').fill('amina at member');
      await page.getByLabel('Password').fill('short');
      await page.getByRole('button', { name: 'Create my account' }).click();

      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('There are 2 problems');
      expect(await alert.getByRole('link').allTextContents()).toEqual([
        'Enter an e-mail address such as name@example.eu.',
        'Choose a password of at least 10 characters.',
      ]);
      expect(await page.getByLabel('Your name').inputValue()).toBe('Amina Haddad');
      expect(await page.getByLabel('E-mail address').inputValue()).toBe('amina at member');
      expect(await page.getByLabel('E-mail address').getAttribute('aria-invalid')).toBe('true');
      if (!hasScript) expect(await page.content()).not.toContain('short"');

      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password').fill('calm water runs deep');
      await page.getByRole('button', { name: 'Create my account' }).click();
      await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();

      const mail = await platform.inbox.mailTo(email, /confirm/i);
      await page.goto(linkIn(mail, /verify-email/));
      await page.getByText('your address is confirmed').waitFor();
      expect(await page.content()).toContain('Amina Haddad');

      await page.locator('summary', { hasText: 'Amina Haddad' }).first().click();
      await page.getByRole('button', { name: 'Sign out' }).first().click();
      await page.getByRole('link', { name: 'Sign in' }).first().waitFor();

      await signIn(email, 'calm water runs deep');
      await page.locator('summary', { hasText: 'Amina Haddad' }).first().waitFor();
    },
    60_000,
  );

  it('gets a new password by mail, and the old one no longer opens it', async () => {
    await reader({ width: 'narrow' });
    await page.goto('/reset-password');
    await page.getByLabel('E-mail address').fill(AMINA);
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByRole('status').getByText('If there is an account').waitFor();
    const mail = await platform.inbox.mailTo(AMINA, /password/i);
    await page.goto(linkIn(mail, /reset-password/));
    await page.locator('input[name="password"]').fill('another calm sentence');
    await page.getByRole('button', { name: 'Keep the new password' }).click();
    await page.getByText('Your password is changed').waitFor();
    await signIn(AMINA, 'calm water runs deep');
    await page.getByText('don’t belong together').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(AMINA);
    await signIn(AMINA, 'another calm sentence');
    const name = page.locator('.site-nav-narrow summary', { hasText: 'Amina Haddad' });
    await name.waitFor({ state: 'attached' });
    await page.locator('.site-nav-narrow > summary').click();
    await name.waitFor();
  }, 60_000);

  it('says the same to a person who has none', async () => {
    await reader();
    await page.goto('/reset-password');
    await page.getByLabel('E-mail address').fill('nobody@accounts.example');
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByRole('status').getByText('If there is an account').waitFor();
    await signIn('nobody@accounts.example', 'calm water runs deep');
    await page.getByText('don’t belong together').waitFor();
  }, 60_000);

  it('leads back to where a visitor wanted to go, and never to another site', async () => {
    await reader();
    await page.goto('/sign-in?next=https%3A%2F%2Fevil.example%2F');
    await page.getByLabel('E-mail address').fill(AMINA);
    await page.getByLabel('Password').fill('another calm sentence');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('summary', { hasText: 'Amina Haddad' }).first().waitFor();
    expect(new URL(page.url()).origin).toBe(platform.url);
    await page.goto('/sign-in?next=%2Fabout');
    expect(new URL(page.url()).pathname).toBe('/about');
  }, 60_000);

  it('is never seen by others: what a member saw is not what a visitor gets', async () => {
    await reader();
    await signIn(AMINA, 'another calm sentence');
    await page.locator('summary', { hasText: 'Amina Haddad' }).first().waitFor();
    await page.goto('/about');
    expect(await page.content()).toContain('Amina Haddad');
    const seen = await (await fetch(`${platform.url}/about`)).text();
    expect(seen).not.toContain('Amina Haddad');
  }, 60_000);
});
