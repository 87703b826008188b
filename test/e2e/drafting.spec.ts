import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { limits } from '@sic/kernel';
import { eventually } from '../support/eventually.js';
import { linkIn } from '../support/inbox.js';
import { aPerson } from '../support/person.js';
import { aDeclaration, type StagedDeclaration } from './a-declaration.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

const PRINCIPLE = 'Social innovation begins';

describe('drafting', () => {
  const { platform, pageFor } = useSite();
  let declaration: StagedDeclaration;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
  });

  const proposePath = async (start: string): Promise<string> =>
    `/declaration/${declaration.slug}/clauses/${(await declaration.clause(start)).id}/propose`;
  const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

  it('Amina reads, joins, proposes; others take a stand; the editor accepts it with a change; her words stand as hers', async () => {
    const tomasz = await aPerson(platform.pool, { name: 'Tomasz Nowak' });
    const rival = await declaration.propose(
      tomasz,
      PRINCIPLE,
      'Social innovation begins with the people whose lives it changes. They help from the first question to the last evaluation.',
    );

    // She reads without an account.
    const amina = await pageFor(null);
    await open(amina, `/declaration/${declaration.slug}`);
    expect(await amina.locator('.standing').innerText()).toMatch(/Consultation[\s\S]*until[\s\S]*What you can do now/);
    await amina.getByRole('link', { name: 'Propose a change to clause 2' }).click();

    // To propose she joins; the link in the mail leads back to where she was.
    await amina.getByRole('link', { name: 'Join the community' }).click();
    await amina.getByLabel('Your name').fill('Amina Haddad');
    await amina.getByLabel('E-mail address').fill('amina@drafting.example');
    await amina.getByLabel('Password').fill('calm water runs deep');
    await amina.getByRole('button', { name: 'Create my account' }).click();
    const confirmation = await platform.inbox.mailTo('amina@drafting.example', /confirm/i);
    await open(amina, linkIn(confirmation, /verify-email/));
    await amina.getByRole('heading', { name: 'Propose a change to clause 2' }).waitFor();

    // The change shows as it is typed, and who else touches the same words.
    const wording = amina.getByLabel('The wording as it should be');
    const proposed =
      'Social innovation begins with the people whose lives it changes. They take part as equals from the first question to the last evaluation.';
    await wording.fill(proposed);
    await amina.locator('.live-diff ins', { hasText: 'as equals' }).waitFor();
    const warning = amina.locator('.message-box', { hasText: 'touches the same words' });
    await warning.waitFor();
    expect(await warning.innerText()).toContain(`Amendment ${rival.number}`);

    // Without a reason it is refused, and what she typed is still there; also after a reload.
    await amina.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await amina.getByRole('alert').waitFor();
    expect(await amina.getByLabel('Why?').getAttribute('aria-invalid')).toBe('true');
    expect(await wording.inputValue()).toBe(proposed);
    amina.once('dialog', (dialog) => void dialog.accept());
    await amina.reload();
    await amina.getByText('This is what you had typed before.').waitFor();
    expect(await wording.inputValue()).toBe(proposed);
    await amina.getByLabel('Why?').fill('Taking part is not enough when others set the agenda.');
    await amina.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await amina.getByText('Your amendment is there for everybody to read.').waitFor();
    const { pathname: amendmentPath } = new URL(amina.url());

    // Another member has a concern; without a reason it does not count.
    const sofia = await pageFor(await aPerson(platform.pool, { name: 'Sofía Ruiz' }));
    await open(sofia, amendmentPath);
    await sofia.getByLabel('Concern').check();
    await sofia.getByRole('button', { name: 'Save my position' }).click();
    await sofia.getByRole('alert').waitFor();
    await sofia.getByLabel('Your reason').fill('Equals in what?');
    await sofia.getByRole('button', { name: 'Save my position' }).click();
    await sofia.getByText('1 concern').waitFor();
    // What was done is said where the position stands, and has the focus.
    await sofia.locator('[data-news]:focus', { hasText: 'Your position is saved.' }).waitFor();
    const agreeing = await pageFor(tomasz);
    await open(agreeing, amendmentPath);
    await agreeing.getByLabel('Agree').check();
    await agreeing.getByRole('button', { name: 'Save my position' }).click();
    await agreeing.getByText('1 agrees · 1 concern').waitFor();

    // Her open page says so, and does not jump.
    await amina.getByText(/new changes?/).waitFor();
    await amina.getByRole('button', { name: 'Show', exact: true }).click();
    await amina.getByText('1 agrees · 1 concern').waitFor();

    // The editor accepts it with a change, and says why.
    const editor = await pageFor(declaration.editor);
    await open(editor, `/declaration/${declaration.slug}/workbench`);
    const card = editor.locator('.amendment-card', { hasText: 'as equals' });
    await card.getByRole('link', { name: /Read and decide/ }).click();
    await editor.getByLabel('Accept with changes').check();
    await editor
      .getByLabel('How the clause will read in the next version')
      .fill(proposed.replace('first', 'very first'));
    // Sofía's concern stands beside the choice, and what came of it becomes part of the decision.
    expect(await textOf(editor, '.open-objections')).toMatch(/Concern Sofía Ruiz\s+Equals in what\?/);
    await editor.getByLabel('What came of the talk?').fill('Equals in what is decided: Sofía is fine with that.');
    await editor.getByLabel('The reason').fill('It names what several of you asked for.');
    await editor.getByRole('button', { name: 'Decide …' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Accept it with changes' }).click();
    await editor.getByText('is decided. Its proposer is told by mail.').waitFor();

    // She is told, and the link leads to the reason.
    const decided = await platform.inbox.mailTo('amina@drafting.example', /accepted/i);
    await open(amina, linkIn(decided, /\/amendments\//));
    expect(await textOf(amina, '.decision')).toContain('It names what several of you asked for.');
    expect(await textOf(amina, '.decision')).toContain('Accepted with changes');
    expect(await textOf(amina, '.decision')).toContain('Sofía is fine with that.');

    // The next version is published with its fingerprint.
    await editor.getByLabel('What is new?').fill('Members are equals.');
    await editor.getByRole('button', { name: 'Publish version 2 …' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Publish version 2' }).click();
    await editor.getByText('Version 2 is published').waitFor();
    // The button is gone; the focus goes to what happened.
    await editor.locator('.message-box-good:focus').waitFor();
    const hash = await textOf(editor, '.message-box-good code');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);

    // Her words stand, and the page says that they are hers.
    const visitor = await pageFor(null, { width: 'narrow' });
    await open(visitor, `/declaration/${declaration.slug}`);
    expect(await textOf(visitor, '.declaration-text')).toContain('as equals from the very first question');
    expect(await textOf(visitor, '.version-list')).toContain(hash);
    const { id: clauseId } = await declaration.clause(PRINCIPLE);
    await open(visitor, `/declaration/${declaration.slug}/clauses/${clauseId}`);
    const sources = await textOf(visitor, '.provenance-sources');
    expect(sources).toMatch(
      /In version 2 .*as equals.* are the words of Amina Haddad, accepted with changes by Joana Ferreira/,
    );
    expect(sources).toMatch(/very.* are the words of Joana Ferreira/);
  }, 120_000);

  it('keeps what was typed when the phase closes or a newer version comes meanwhile', async () => {
    const lena = await aPerson(platform.pool, { name: 'Lena Vogel' });
    const page = await pageFor(lena);
    await open(page, await proposePath('Solutions are local'));
    const wording = page.getByLabel('The wording as it should be');
    const original = await wording.inputValue();
    await wording.fill(original.replace('not a recipe', 'never a recipe'));
    await page.getByLabel('Why?').fill('Stronger.');

    await declaration.accept(
      await declaration.propose(lena, 'Solutions are local', original.replace('are local', 'are always local')),
    );
    await declaration.publish();
    await page.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await page.getByText('was published while you were writing').first().waitFor();
    expect(await wording.inputValue()).toContain('never a recipe');
    await page.getByRole('button', { name: 'Rebase my change' }).click();
    await page.getByText('Your change now applies to version').waitFor();
    expect(await wording.inputValue()).toBe(
      original.replace('are local', 'are always local').replace('not a recipe', 'never a recipe'),
    );

    const setPhases = (shift: string) =>
      platform.pool.query('update phase set opens_at = opens_at + $1::interval where process_id = $2', [
        shift,
        declaration.processId,
      ]);
    await setPhases('-40 days');
    await page.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('resolution phase');
    expect(await wording.inputValue()).toContain('never a recipe');
    expect(await page.getByLabel('Why?').inputValue()).toBe('Stronger.');

    await setPhases('40 days');
    await page.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await page.getByText('Your amendment is there for everybody to read.').waitFor();
  }, 90_000);

  it('works without JavaScript: look at the change, submit, edit, withdraw, reply', async () => {
    const jonas = await aPerson(platform.pool, { name: 'Jonas Berg' });
    const page = await pageFor(jonas, { hasScript: false });
    await page.goto(await proposePath('Procurement'));
    const wording = page.getByLabel('The wording as it should be');
    await wording.fill('Public procurement asks for social value first.');
    await page.getByRole('button', { name: 'Show the change' }).click();
    expect(await textOf(page, '.live-diff ins')).toContain('Public');
    expect(await wording.inputValue()).toBe('Public procurement asks for social value first.');
    await page.getByLabel('Why?').fill('There is private procurement, too.');
    await page.getByRole('button', { name: 'Submit for everybody to read' }).click();
    await page.getByText('Your amendment is there for everybody to read.').waitFor();

    await page.getByLabel('Your comment').fill('Please say what you think.');
    await page.getByRole('button', { name: 'Post' }).last().click();
    await page.getByText('Please say what you think.').waitFor();

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('The wording as it should be').fill('All public procurement asks for social value first.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Your amendment is changed.').waitFor();

    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Your amendment is withdrawn.').waitFor();
    expect(await textOf(page, '.page-facts')).toContain('Withdrawn');
  }, 60_000);

  it('says what keeps a comment from being posted, then posts it once and empties its box', async () => {
    const member = await aPerson(platform.pool, { name: 'Marta Nowak' });
    const amendment = await declaration.propose(member, 'Every city', 'Every city reports once a year.');
    const page = await pageFor(await aPerson(platform.pool, { name: 'Luc Peeters' }));
    await open(page, `/amendments/${amendment.id}`);
    const box = page.getByRole('textbox', { name: 'Your comment' });
    const post = page.getByRole('button', { name: 'Post' }).last();
    await box.fill('x'.repeat(limits.comment + 1));
    await post.click();
    await page.getByRole('alert').waitFor();
    expect(await box.inputValue()).toHaveLength(limits.comment + 1);
    await box.fill('Once a year is enough.');
    await post.click();
    await page.getByText('Your comment is posted.').waitFor();
    expect(await page.locator('article.comment').allInnerTexts()).toEqual([
      expect.stringContaining('Once a year is enough.'),
    ]);
    await page.waitForFunction("document.querySelector('textarea[name=body]').value === ''");
    await box.fill('And a second thought.');
    await post.click();
    await page.locator('article.comment').nth(1).waitFor();
    expect(await page.locator('article.comment').count()).toBe(2);
  }, 60_000);

  it('keeps the words of an accepted amendment where another one meets it, or says aloud that they go', async () => {
    const { editor, slug } = declaration;
    const start = 'Procurement';
    const { wording: base } = await declaration.clause(start);
    const [first, second] = base.split(' ');
    const one = await aPerson(platform.pool, { name: 'Nadia Benali' });
    const other = await aPerson(platform.pool, { name: 'Piotr Zając' });
    const accepted = await declaration.propose(
      one,
      start,
      `${first} carefully ${base.slice(first!.length + 1)} In words.`,
    );
    const meeting = await declaration.propose(other, start, `${first} fairly ${base.slice(first!.length + 1)}`);
    const forgetful = await declaration.propose(other, start, `${first} quickly ${second}.`);
    await declaration.accept(accepted);

    // The list knows it soon, and the editor cannot accept it as it is.
    await eventually('the conflict', async () => {
      const { rows } = await platform.pool.query('select 1 from amendment where id = $1 and draft_conflict', [
        meeting.id,
      ]);
      return rows.length > 0;
    });
    const page = await pageFor(editor);
    await open(page, `/declaration/${slug}/amendments?status=meeting`);
    await page.getByRole('link', { name: `Amendment ${meeting.number}`, exact: true }).waitFor();
    expect(await textOf(page, 'main')).toContain('Meets the next version');
    await open(page, `/amendments/${meeting.id}`);
    await page.getByText('It meets what was decided for the next version').waitFor();
    expect(await page.locator('input[value="ACCEPTED"]').count()).toBe(0);

    // One press takes both; the wording begins with what the next version says.
    await page.getByRole('button', { name: 'Take both' }).click();
    const wording = page.getByLabel('How the clause will read in the next version');
    expect(await wording.inputValue()).toMatch(/carefully fairly .* In words\.$/s);
    await page.getByLabel('The reason').fill('Both belong there.');
    await page.getByRole('button', { name: 'Decide …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept it with changes' }).click();
    await page.getByText('Your decision stands.').waitFor();

    // A wording without these words is refused until it names whose they are, and nothing typed is lost.
    await open(page, `/amendments/${forgetful.id}`);
    await page.getByLabel('Accept with changes').check();
    await wording.fill(`${first} fairly ${base.slice(first!.length + 1)} In words.`);
    await page.getByLabel('The reason').fill('Shorter.');
    await page.getByRole('button', { name: 'Decide …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept it with changes' }).click();
    await page.getByText('What was accepted would go').waitFor();
    expect(await textOf(page, '.undone')).toMatch(/Words that go:.*carefully/s);
    expect(await page.getByLabel('The reason').inputValue()).toBe('Shorter.');
    await page.getByLabel(`This takes back what amendment ${accepted.number} brought in`).check();
    await page.getByLabel(`Why is amendment ${accepted.number} taken back?`).fill('Fairly says it.');
    await page.getByRole('button', { name: 'Decide …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept it with changes' }).click();
    await page.getByText('Your decision stands.').waitFor();
    await page.getByText(`It takes back what amendment ${accepted.number} brought in`).waitFor();

    // Both pages say so, and so does the mail; the version has what stayed.
    await declaration.publish();
    const reader = await pageFor(null);
    await open(reader, `/amendments/${accepted.id}`);
    expect(await textOf(reader, '.decision')).toContain(`Taken back by the decision on amendment ${forgetful.number}`);
    expect(await textOf(reader, '.decision')).toContain('Fairly says it.');
    await open(reader, `/declaration/${slug}`);
    expect(await textOf(reader, '.declaration-text')).toContain('In words.');
    expect(await textOf(reader, '.declaration-text')).not.toContain('carefully');
  }, 120_000);

  it('says that somebody else has commented, and shows it beside what is being typed', async () => {
    const member = await aPerson(platform.pool, { name: 'Marta Nowak' });
    const other = await aPerson(platform.pool, { name: 'Greta Holm' });
    const [amendment, elsewhere] = [
      await declaration.propose(member, 'Every city', 'Every city reports twice a year.'),
      await declaration.propose(member, 'Every city', 'Every city reports each month.'),
    ];
    const say = (id: string, body: string) =>
      declaration.send(
        other,
        'mutation Say($input: PostCommentInput!) { postComment(input: $input) { ... on PostCommentSuccess { comment { id } } } }',
        { input: { subject: { kind: 'AMENDMENT', id }, body } },
      );
    const page = await pageFor(member);
    const connected = new Promise((resolve) => page.on('websocket', (socket) => socket.on('framereceived', resolve)));
    await open(page, `/amendments/${amendment.id}`);
    await connected;
    await page.getByLabel('Your comment').fill('Half a thought');
    await say(elsewhere.id, 'This is about the other one.');
    await say(amendment.id, 'Twice is too often.');
    await page.getByText('1 new change').waitFor();
    expect(await page.getByText('Twice is too often.').count()).toBe(0);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('Twice is too often.').waitFor();
    await page.getByText('1 new change').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Your comment').inputValue()).toBe('Half a thought');
  }, 60_000);

  it('shows an editor who was slower what the other decided, and keeps their reason', async () => {
    const { editor, administrator } = declaration;
    await declaration.send(
      administrator,
      'mutation Assign($input: AssignEditorInput!) { assignEditor(input: $input) { ... on AssignEditorSuccess { process { id } } } }',
      { input: { processId: declaration.processId, memberId: administrator.id } },
    );
    const member = await aPerson(platform.pool, { name: 'Ioana Pop' });
    const amendment = await declaration.propose(member, 'Every city', 'Every city sets aside two per cent.');
    const slower = await pageFor(administrator);
    await open(slower, `/amendments/${amendment.id}`);
    await slower.getByLabel('Reject').check();
    await slower.getByLabel('The reason').fill('The law caps it at one per cent.');
    await declaration.accept(amendment);
    await slower.getByRole('button', { name: 'Decide …' }).click();
    await slower.getByRole('dialog').getByRole('button', { name: 'Reject it' }).click();
    await slower.getByText('The amendment is decided or withdrawn already').waitFor();
    expect(await slower.locator('main').innerText()).toContain('The law caps it at one per cent.');
    expect(await textOf(slower, '.decision')).toContain(editor.name);
  }, 60_000);

  it('asks before a page with something typed is left', async () => {
    const page = await pageFor(await aPerson(platform.pool, { name: 'Marko Ilić' }));
    await open(page, await proposePath('Procurement'));
    await page.getByLabel('Why?').fill('A thought.');
    await page.getByRole('link', { name: 'Back to the text' }).click();
    const question = page.getByRole('dialog', { name: 'Leave without sending?' });
    await question.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Why?').inputValue()).toBe('A thought.');
    await page.getByRole('link', { name: 'Back to the text' }).click();
    await question.getByRole('button', { name: 'Leave' }).click();
    await page.waitForURL(/\/declaration\/[^/]+#clause-/);
  }, 60_000);

  it('lets an editor plan what is to come, and say what it is about even when it is over', async () => {
    const { editor, slug, processId } = declaration;
    const page = await pageFor(editor);
    const path = `/declaration/${slug}/plan`;
    await open(page, path);
    const [resolution, endorsement] = [page.getByLabel('Resolution'), page.getByLabel('Endorsement')];
    await page.getByLabel('What it is about').fill('Typed once.');
    await endorsement.fill(await resolution.inputValue());
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByText('It has to open later than the resolution phase before it.').first().waitFor();
    expect(await page.getByLabel('What it is about').inputValue()).toBe('Typed once.');
    await endorsement.fill('2099-01-01T10:00');
    for (const later of ['Signature', 'Closed']) await page.getByLabel(later).fill('');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByText('The plan is saved').waitFor();

    await platform.pool.query('delete from phase where process_id = $1', [processId]);
    await platform.pool.query(
      `insert into phase (process_id, kind, opens_at) values ($1, 'closed', clock_timestamp() - interval '1 hour')`,
      [processId],
    );
    await open(page, path);
    await page.getByLabel('What it is about').fill('It is over, and this is what came of it.');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByText('The plan is saved').waitFor();
    expect(await page.getByLabel('Resolution').count()).toBe(0);
    await open(page, `/declaration/${slug}`);
    await page.locator('.declaration-about > summary').click();
    await page.getByText('It is over, and this is what came of it.').waitFor();
  }, 60_000);
});
