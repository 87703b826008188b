import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { linkIn } from '../support/inbox.js';
import { refusalsOf, runMutation } from '../support/operations.js';
import { aPerson, type Person } from '../support/person.js';
import { aDeclaration, type StagedAmendment, type StagedDeclaration } from './a-declaration.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

const INSULT = 'Only a fool from the south could write this.';

describe('moderation', () => {
  const { platform, pageFor } = useSite();
  let declaration: StagedDeclaration;
  let amendment: StagedAmendment;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
    const proposer = await aPerson(platform.pool, { name: 'Tomasz Nowak' });
    amendment = await declaration.propose(
      proposer,
      'Solutions are local',
      'Solutions are local, and travel with care.',
    );
  });

  const comment = async (author: Person, words: string): Promise<string> => {
    const { postComment } = await declaration.send<{ postComment: { comment?: { id: string } } }>(
      author,
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on PostCommentSuccess { comment { id } } } }`,
      { input: { subject: { kind: 'AMENDMENT', id: amendment.id }, body: words } },
    );
    if (!postComment.comment) throw new Error('The comment was not posted.');
    return postComment.comment.id;
  };
  const report = async (person: Person, id: string, words: string): Promise<void> => {
    const page = await pageFor(person);
    await open(page, `/report?kind=comment&id=${id}`);
    await page.getByLabel('Argue about the matter').check();
    await page.getByLabel('What should the moderators know?').fill(words);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Your report has arrived').waitFor();
  };

  it('a comment is reported twice, hidden with a reason, appealed, and another moderator decides', async () => {
    const author = await aPerson(platform.pool, { name: 'Bruno Kraft' });
    const mirko = await aPerson(platform.pool, { name: 'Mirko Horvat', isModerator: true });
    const aino = await aPerson(platform.pool, { name: 'Aino Lehtonen', isModerator: true });
    const id = await comment(author, INSULT);
    await report(await aPerson(platform.pool, { name: 'Greta' }), id, 'It is about the person.');
    await report(await aPerson(platform.pool, { name: 'Mette' }), id, 'North against south is no argument.');

    // It stands in Mirko's queue with both reports and its words.
    const desk = await pageFor(mirko);
    await open(desk, '/moderation');
    const card = desk.locator('.case-list li', { hasText: INSULT });
    expect(await card.innerText()).toContain('2 reports');
    await card.getByRole('link').first().click();
    await desk.getByText('North against south is no argument.').waitFor();

    // Without a decision, a rule and a reason nothing is hidden, and all that is missing is said at once.
    const faults = desk.getByRole('alert').getByRole('link');
    const decideWith = async (missing: string[]): Promise<void> => {
      await desk.getByRole('button', { name: 'Decide the case' }).click();
      await faults.filter({ hasText: missing[0]! }).waitFor();
      const told = (await faults.allInnerTexts()).map(
        (text) => missing.find((label) => text.startsWith(label)) ?? text,
      );
      expect(told).toEqual(missing);
    };
    await decideWith(['What do you decide?', 'Reasons']);
    await desk.getByLabel('Hide it').check();
    await decideWith(['Rule that was broken', 'Reasons']);
    await faults.first().click();
    await desk.locator('select[name="rule"]:focus').waitFor();
    const visitor = await pageFor(null);
    await open(visitor, `/amendments/${amendment.id}`);
    expect(await visitor.getByText(INSULT).count()).toBe(1);

    await desk.getByLabel('Rule that was broken').selectOption({ index: 1 });
    await desk
      .getByRole('textbox', { name: 'Reasons' })
      .fill('You call the author a fool. Say what is wrong with the wording instead.');
    await desk.getByRole('button', { name: 'Decide the case' }).click();
    await desk.getByRole('status').getByText('The content is hidden.').waitFor();

    // Hidden for everybody, and its author reads why.
    const mail = await platform.inbox.mailTo(author.email, /hidden/i);
    expect(mail.text).toContain('Say what is wrong with the wording instead.');
    expect(mail.text).not.toContain('Mirko');
    await eventuallyGone(visitor, `/amendments/${amendment.id}`);
    const own = await pageFor(author);
    await open(own, linkIn(mail, /\/me\/decisions\//));
    await own.getByText('Say what is wrong with the wording instead.').waitFor();
    await own.getByLabel('Your appeal').fill('I meant the argument, not the person.');
    await own.getByRole('button', { name: 'Appeal', exact: true }).click();
    await own.getByText('You have appealed').waitFor();

    // Not the same moderator, another one decides.
    await open(desk, '/moderation/appeals');
    await desk.getByText('Somebody else has to decide this').waitFor();
    const second = await pageFor(aino);
    await open(second, '/moderation/appeals');
    await second.getByText('I meant the argument, not the person.').waitFor();
    await second.getByLabel('Overturn it').check();
    await second.getByRole('textbox', { name: 'Reasons' }).fill('It is rude, but about the argument. It may stand.');
    await second.getByRole('button', { name: 'Decide the appeal' }).click();
    await second.getByText('The decision is overturned').waitFor();
    const answer = await platform.inbox.mailTo(author.email, /appeal/i);
    expect(answer.text).toContain('It may stand.');
    await open(visitor, `/amendments/${amendment.id}?again`);
    await visitor.getByText(INSULT).waitFor();

    // The public log counts, without names.
    await open(visitor, '/moderation/public-log');
    const log = await visitor.locator('main').innerText();
    expect(log).toMatch(/Hidden/);
    expect(log).not.toMatch(/Bruno|Mirko|Aino/);
  }, 180_000);

  /** Cached pages are rendered again within a second of the change. */
  async function eventuallyGone(page: Page, path: string): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      await open(page, path);
      if ((await page.getByText(INSULT).count()) === 0) return;
      if (attempt === 20) throw new Error('The hidden comment still shows.');
    }
  }

  it('who is suspended appeals by the link in the mail, without signing in', async () => {
    const mirko = await aPerson(platform.pool, { name: 'Mirko Horvat', isModerator: true });
    const suspended = await aPerson(platform.pool, { name: 'Petra Novak' });
    const reasons = 'The same advertisement in forty comments.';
    const input = { accountId: suspended.id, isSuspended: true, rule: 'ARGUE_ABOUT_THE_MATTER', reasons };
    expect(refusalsOf(await runMutation(platform.apiUrl, 'suspendMember', input, mirko.cookie))).toEqual([]);
    const page = await pageFor(null, { hasScript: false, width: 'narrow' });
    await page.goto(linkIn(await platform.inbox.mailTo(suspended.email, /suspended/i), /\/appeal\?token=/));
    await page.getByText(reasons).waitFor();
    await page.getByLabel('Your appeal').fill('My account was used by somebody else.');
    await page.getByRole('button', { name: 'Appeal', exact: true }).click();
    await page.getByText('Your appeal is sent.').waitFor();
    expect(await page.getByLabel('Your appeal').count()).toBe(0);
  }, 60_000);

  it('keeps members out of the moderators’ rooms', async () => {
    const page = await pageFor(await aPerson(platform.pool, { name: 'Somebody' }));
    const response = await page.goto('/moderation');
    expect(response?.status()).toBe(403);
  }, 60_000);
});
