import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, type Person } from '../support/person.js';
import { aDeclaration, type StagedDeclaration } from './a-declaration.js';
import { open, scriptsRun } from './browser.js';
import { useSite } from './use-site.js';

describe('what was typed', () => {
  const { platform, pageFor } = useSite();
  let declaration: StagedDeclaration;
  let member: Person;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
    member = await aPerson(platform.pool, { name: 'Amina Haddad', isAdministrator: true });
  });
  const lost = 'There is no connection, so nothing was sent';

  it('stays on a page without the framework whose form is sent without a connection, and is sent later', async () => {
    const page = await pageFor(null);
    await open(page, '/sign-in');
    await page.getByLabel('E-mail address').fill('nobody@offline.example');
    await page.getByLabel('Password').fill('calm water runs deep');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText(lost).waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@offline.example');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('don’t belong together').waitFor();
    expect(await page.getByText(lost).isVisible()).toBe(false);
  });

  it('stays on a page with it, and is sent later', async () => {
    const page = await pageFor(member);
    await open(page, `/declaration/${declaration.slug}`);
    await page.getByRole('link', { name: /Propose a change to clause 3/ }).click();
    await page.getByLabel('The wording as it should be').fill('Solutions are local, and travel.');
    await page.getByLabel(/Why/).first().fill('It is what we saw.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Submit' }).first().click();
    await page.getByRole('alert').getByText(lost).waitFor();
    expect(await page.getByLabel('The wording as it should be').inputValue()).toBe('Solutions are local, and travel.');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Submit' }).first().click();
    await page.waitForURL('**/amendments/**');
  });

  it('stays when the scripts of the page come late', async () => {
    const page = await pageFor(member);
    let runScripts = (): void => undefined;
    const isTime = new Promise<void>((done) => (runScripts = done));
    await page.route('**/assets/*.js', async (route) => {
      await isTime;
      await route.continue();
    });
    const { id } = await declaration.clause('Solutions');
    await page.goto(`/declaration/${declaration.slug}/clauses/${id}/propose`, { waitUntil: 'commit' });
    const wording = page.getByLabel('The wording as it should be');
    const reason = page.getByLabel(/Why/).first();
    await wording.fill('Care begins where people live.');
    await reason.fill('It is what we saw.');
    // Every few milliseconds: a reader who goes on typing must not type into the first text for a moment either.
    await page.evaluate(`window.seen = new Set(); setInterval(() => {
      window.seen.add(document.querySelector('[name=wording]').value);
    }, 1)`);
    runScripts();
    await scriptsRun(page);
    expect(await page.evaluate('[...window.seen]')).toEqual(['Care begins where people live.']);
    expect(await wording.inputValue()).toBe('Care begins where people live.');
    expect(await reason.inputValue()).toBe('It is what we saw.');
    // The page knows it too: it shows what the change would be.
    await page.locator('ins').getByText('begins').first().waitFor();
  });

  it('of a new gathering is there again after the page was loaded again', async () => {
    const page = await pageFor(member);
    // The browser asks before it leaves what is half typed.
    page.on('dialog', (dialog) => void dialog.accept());
    await open(page, '/gatherings/new');
    await page.getByLabel('Title').fill('A roundtable on care');
    await page.getByLabel('Country').selectOption('PL');
    await open(page, '/gatherings/new');
    expect(await page.getByLabel('Title').inputValue()).toBe('A roundtable on care');
    expect(await page.getByLabel('Country').inputValue()).toBe('PL');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('');
  });
});
