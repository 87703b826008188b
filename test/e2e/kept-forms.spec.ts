import { beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from 'better-auth/crypto';
import type { Page } from 'playwright-core';
import { aGathering } from '../support/gathering.js';
import { aPerson, type Person } from '../support/person.js';
import { aDeclaration, type StagedDeclaration } from './a-declaration.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

const PASSWORD = 'calm water runs deep';
const TEXT = 'Żółta łódź\n\n“Quoted” & <b>not bold</b>: Ελληνικά, العربية.';

/** A form in which people write more than a line: where it stands, the field of its text, and its button. */
interface LongForm {
  readonly path: (writer: Person) => Promise<string> | string;
  readonly field: string;
  readonly button: string | RegExp;
  /** What the page says of it, where it is refused for something else first. */
  readonly says?: RegExp;
  /** What has to be chosen before. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

describe('what was written in a form', () => {
  const { platform, pageFor } = useSite();
  let declaration: StagedDeclaration;
  let gathering: string;
  let hash: string;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
    const { administrator } = declaration;
    gathering = (await aGathering(platform, administrator, { pools: [{ name: 'Seats', capacity: 9, kinds: [] }] }))
      .slug;
    hash = await hashPassword(PASSWORD);
  });

  /** Somebody of their own for each test, since attempts to sign in are counted. */
  const aWriter = async (): Promise<Person> => {
    const writer = await aPerson(platform.pool, { isAdministrator: true });
    await platform.pool.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       values (gen_random_uuid(), ($1::uuid)::text, 'credential', $1::uuid, $2, now(), now())`,
      [writer.id, hash],
    );
    return writer;
  };
  const clausePath = async () =>
    `/declaration/${declaration.slug}/clauses/${(await declaration.clause('Solutions')).id}`;
  const amendmentPath = async (writer: Person) => {
    const { id } = await declaration.propose(
      writer,
      'Solutions',
      'Solutions are local. What worked in one place is a story to learn from.',
    );
    return `/amendments/${id}`;
  };

  /** Every long form of the site; one that is added stands here, too. */
  const forms: Readonly<Record<string, LongForm>> = {
    'the import of a declaration': { path: () => '/declaration/import', field: 'markdown', button: 'Look at it first' },
    'a proposal': { path: async () => `${await clausePath()}/propose`, field: 'rationale', button: /^Submit/ },
    'an edit of an amendment': {
      path: async (writer) => `${await amendmentPath(writer)}/edit`,
      field: 'wording',
      button: /^Save/,
    },
    'a comment': { path: amendmentPath, field: 'body', button: 'Post' },
    'the reason of a position': {
      path: clausePath,
      field: 'positionReason',
      button: 'Save my position',
      prepare: (page) => page.locator('input[name=position][value=CONCERN]').check(),
    },
    'the plan of a process': {
      path: () => `/declaration/${declaration.slug}/plan`,
      field: 'summary',
      button: /^Save/,
    },
    'a message of organisers': {
      path: () => `/gatherings/${gathering}/manage/message`,
      field: 'body',
      button: 'Preview',
      says: /Subject/,
    },
    'the details of a gathering': {
      path: () => `/gatherings/${gathering}/edit`,
      field: 'details.description',
      button: /^Save/,
    },
  };

  const endSessions = (writer: Person) =>
    platform.pool.query('delete from auth.session where "userId"::uuid = $1', [writer.id]);
  const signIn = async (page: Page, writer: Person) => {
    await page.getByLabel('E-mail address').fill(writer.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  /** Presses the button of the form that holds the field. */
  const send = async (page: Page, { field, button }: LongForm) =>
    page
      .locator('form', { has: page.locator(`[name="${field}"]`) })
      .first()
      .getByRole('button', { name: button })
      .first()
      .click();

  const cases = Object.keys(forms).flatMap((name) => [[name, true] as const, [name, false] as const]);
  it.each(cases)(
    'in %s stands in it again after the session ended (scripts: %s)',
    async (name, hasScript) => {
      const form = forms[name]!;
      const writer = await aWriter();
      const page = await pageFor(writer, { hasScript });
      const path = await form.path(writer);
      await (hasScript ? open(page, path) : page.goto(path));
      const field = page.locator(`[name="${form.field}"]`).first();
      await form.prepare?.(page);
      await field.fill(TEXT);
      await endSessions(writer);
      await send(page, form);
      await page.getByText('Your session has ended').waitFor();
      // A wrong password loses nothing either.
      await page.getByLabel('Password').fill('not this one');
      await page.getByLabel('E-mail address').fill(writer.email);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
      await signIn(page, writer);
      if (!hasScript) await page.getByRole('button', { name: 'Go on to what I wrote' }).click();
      await page.waitForURL(({ pathname }) => pathname === path);
      await page.locator('[data-refusal]', { hasText: form.says ?? 'This was not sent yet.' }).waitFor();
      expect(await field.inputValue()).toBe(TEXT);
      await page.context().close();
    },
    60_000,
  );
});
