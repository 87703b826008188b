import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { countStatements, rejectionOf } from '@sic/testing';
import { AuditQueries } from '../audit/audit.queries.js';
import { PublicLogQueries } from '../public-log/public-log.queries.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { CaseQueries } from './case.queries.js';
import { DismissReports } from './dismiss-reports.js';

describe('the queue', () => {
  let app: ModerationApp;
  let moderator: SignedInMember;
  beforeAll(async () => {
    app = await startModeration();
    moderator = await app.aModerator();
  });
  afterAll(() => app.close());

  const queue = (first: number, after?: string) =>
    app.get(CaseQueries).page(moderator, { state: 'open', first, after: after ?? null });

  it('shows a case with its reports, its author and their history', async () => {
    const { author } = await app.aHiddenCase(moderator);
    const noteId = await app.notes.write(author.id, 'Again something unkind.');
    const { caseId } = await app.report(await app.aMember('Mette Sørensen'), noteId, 'EVERYONE_BELONGS');
    const shown = await app.get(CaseQueries).byId(moderator, caseId);
    expect(shown).toMatchObject({
      author: { accountId: author.id, name: 'Amina Haddad' },
      subject: { subjectKind: 'note', excerpt: 'Again something unkind.', isHidden: false, isGone: false },
      reportCount: 1,
      reports: [
        { reporter: { name: 'Mette Sørensen' }, rule: 'EVERYONE_BELONGS', words: 'Please look.', isOpen: true },
      ],
      authorHistory: [{ action: 'hide', rule: 'ARGUE_ABOUT_THE_MATTER' }],
      viewerCan: { dismiss: true, hide: true, restore: false, obstacle: null },
    });
  });

  it('keeps the words as they were reported when the author edits or deletes them', async () => {
    const { noteId, caseId } = await app.aCase('What I wrote first');
    await app.database.manager.query(`update note set words = 'Something nicer' where id = $1`, [noteId]);
    expect(await app.get(CaseQueries).byId(moderator, caseId)).toMatchObject({
      subject: { excerpt: 'Something nicer' },
      excerptWhenReported: 'What I wrote first',
    });
    await app.database.manager.query('delete from note where id = $1', [noteId]);
    expect(await app.get(CaseQueries).byId(moderator, caseId)).toMatchObject({
      subject: { excerpt: 'What I wrote first', path: `/notes/${noteId}`, isHidden: false, isGone: true },
    });
  });

  it('tells a moderator why they can’t decide about themselves', async () => {
    const noteId = await app.notes.write(moderator.id);
    const { caseId } = await app.report(await app.aMember(), noteId);
    expect((await app.get(CaseQueries).byId(moderator, caseId))?.viewerCan).toMatchObject({
      dismiss: false,
      hide: false,
      obstacle: 'DECIDES_OWN_CONTENT',
    });
  });

  it('goes on page by page, oldest first, and leaves out what is decided', async () => {
    const { caseId } = await app.aCase();
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons: 'It is fine.' });
    for (let n = 0; n < 4; n++) await app.aCase();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await queue(3, after);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after !== undefined);
    expect(seen).toEqual([...seen].sort());
    expect(seen).toHaveLength((await queue(1)).totalCount);
    expect(seen).not.toContain(caseId);
  });

  it('orders by the moment of opening, whatever the ids, and decided ones the other way round', async () => {
    const cases = [await app.aCase(), await app.aCase(), await app.aCase()].map(({ caseId }) => caseId);
    const [first, second, third] = cases as [string, string, string];
    const opened = (id: string, at: string) =>
      app.database.manager.query('update moderation_case set opened_at = $2 where id = $1', [id, at]);
    await opened(third, '2001-02-03T04:05:06.000001Z');
    await opened(second, '2001-02-03T04:05:06.000002Z');
    const page = await queue(1);
    const next = await queue(1, page.pageInfo.endCursor!);
    expect([page, next].map(({ edges }) => edges[0]?.node.id)).toEqual([third, second]);
    for (const caseId of [third, second, first]) {
      await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons: 'It is fine.' });
    }
    const decided = await app.get(CaseQueries).page(moderator, { state: 'dismissed', first: 100 });
    const order = decided.edges.map(({ node }) => node.id).filter((id) => cases.includes(id));
    expect(order).toEqual([first, second, third]);
  });

  it('counts the whole list on a page behind its last case', async () => {
    await app.aCase();
    const whole = await queue(100);
    const behind = await queue(3, whole.pageInfo.endCursor!);
    expect(behind.edges).toEqual([]);
    expect(behind.totalCount).toBe(whole.edges.length);
    expect(
      (await app.get(CaseQueries).page(moderator, { state: 'dismissed', subjectKind: 'none', first: 3 })).totalCount,
    ).toBe(0);
  });

  it('costs the same number of statements for 3 and for 60 cases', async () => {
    for (let n = 0; n < 3; n++) await app.aCase();
    const three = await countStatements(() => queue(3));
    for (let n = 0; n < 60; n++) await app.aCase();
    const sixty = await countStatements(() => queue(60));
    expect([three.result.edges.length, sixty.result.edges.length]).toEqual([3, 60]);
    expect(sixty.statements).toHaveLength(three.statements.length);
    expect(three.statements.length).toBeLessThanOrEqual(5);
  });

  it('shows a case to the moderator who has just decided it, and to nobody else', async () => {
    const { caseId, author } = await app.aCase();
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons: 'It is fine.' });
    expect(await app.get(CaseQueries).changed(moderator, caseId)).toMatchObject({ id: caseId, state: 'dismissed' });
    const refused = await rejectionOf(app.get(CaseQueries).changed(author, caseId));
    expect(refused).toMatchObject({ code: 'NOT_FOUND', what: 'case' });
  });

  it('finds nothing under an id that is none', async () => {
    for (const id of [newId(), 'nonsense']) expect(await app.get(CaseQueries).byId(moderator, id)).toBeNull();
    expect((await rejectionOf(queue(3, 'nonsense'))).code).toBe('INVALID_INPUT');
  });
});

describe('the logs', () => {
  let app: ModerationApp;
  let moderator: SignedInMember;
  beforeAll(async () => {
    app = await startModeration();
    moderator = await app.aModerator();
  });
  afterAll(() => app.close());

  it('count what moderators did, without names', async () => {
    const { author } = await app.aHiddenCase(moderator);
    const { caseId } = await app.aCase();
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons: 'It is fine.' });
    const summary = await app.get(PublicLogQueries).summary();
    expect(summary.months).toEqual([
      {
        month: new Date().toISOString().slice(0, 7),
        reports: 2,
        dismissed: 1,
        hidden: 1,
        restored: 0,
        suspended: 0,
        appealsUpheld: 0,
        appealsOverturned: 0,
      },
    ]);
    expect(summary.rules.find(({ rule }) => rule === 'ARGUE_ABOUT_THE_MATTER')?.count).toBe(1);
    for (const secret of [moderator.id, author.id, 'Mirko', 'Amina']) {
      expect(JSON.stringify(summary)).not.toContain(secret);
    }
  });

  it('say who did what to which thing', async () => {
    const { noteId } = await app.aHiddenCase(moderator);
    const log = await app.get(AuditQueries).page(moderator, { subjectId: noteId, first: 10 });
    expect(log.edges.map(({ node }) => [node.action, node.actor?.name, node.subjectParameters[0]])).toEqual([
      ['moderation.hide-content', 'Mirko Horvat', { name: 'about', values: ['amendment'] }],
      ['moderation.report-content', 'Greta Hoffmann', { name: 'about', values: ['amendment'] }],
    ]);
    expect(log.totalCount).toBe(2);
  });

  it('count all records of the filter on a page behind the last of them', async () => {
    await app.aHiddenCase(moderator);
    const filter = { actorId: moderator.id, first: 100 };
    const whole = await app.get(AuditQueries).page(moderator, filter);
    const behind = await app.get(AuditQueries).page(moderator, { ...filter, after: whole.pageInfo.endCursor });
    expect(behind.edges).toEqual([]);
    expect(behind.totalCount).toBe(whole.edges.length);
    expect(behind.totalCount).toBeLessThan((await app.get(AuditQueries).page(moderator, { first: 1 })).totalCount);
  });

  it('are filtered by part, actor and day', async () => {
    await app.aHiddenCase(moderator);
    const { edges } = await app.get(AuditQueries).page(moderator, { actorId: moderator.id, first: 100 });
    expect(new Set(edges.map(({ node }) => node.actor?.accountId))).toEqual(new Set([moderator.id]));
    const count = async (args: object) =>
      (await app.get(AuditQueries).page(moderator, { first: 1, ...args })).totalCount;
    const today = new Date().toISOString().slice(0, 10);
    expect(await count({ domain: 'identity' })).toBe(0);
    expect(await count({ domain: 'moderation' })).toBe(await count({}));
    expect(await count({ from: today, until: today })).toBe(await count({}));
    expect(await count({ until: '2020-01-01' })).toBe(0);
  });

  it('take nothing that was typed into the statement', async () => {
    const domain = `moderation' or '1'='1` as 'moderation';
    const problem = await rejectionOf(app.get(AuditQueries).page(moderator, { domain, first: 1 }));
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'domain', rule: 'isIn' }] });
  });

  it('cost the same number of statements for 3 and for 60 records', async () => {
    for (let n = 0; n < 30; n++) await app.aHiddenCase(moderator);
    const three = await countStatements(() => app.get(AuditQueries).page(moderator, { first: 3 }));
    const sixty = await countStatements(() => app.get(AuditQueries).page(moderator, { first: 60 }));
    expect(sixty.result.edges).toHaveLength(60);
    expect(sixty.statements).toHaveLength(three.statements.length);
  });
});
