import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { rejectionOf } from '@sic/testing';
import { AppealDecision } from '../appeal/appeal-decision.js';
import { AppealQueries } from '../appeal/appeal.queries.js';
import { DecideAppeal } from '../appeal/decide-appeal.js';
import { AuditQueries } from '../audit/audit.queries.js';
import { OwnDecisionQueries } from '../appeal/own-decision.queries.js';
import { SuspendMember } from '../account/suspend-member.js';
import { ReportQueries } from '../report/report.queries.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { CaseQueries } from './case.queries.js';
import { DismissReports } from './dismiss-reports.js';
import { HideContent } from './hide-content.js';
import { RestoreContent } from './restore-content.js';

const reasons = 'Insults have no place here.';
const PAGE = { first: 100 };

let app: ModerationApp;
let moderator: SignedInMember;
let other: SignedInMember;
beforeAll(async () => {
  app = await startModeration();
  moderator = await app.aModerator();
  other = await app.aModerator('Aino Lehtonen');
});
afterAll(() => app.close());

const appealOf = (author: SignedInMember, decisionId: string) =>
  app.get(AppealDecision).execute(author, { decisionId, words: 'It was about the matter.' });
const decide = (appealId: string, isOverturned: boolean) =>
  app.get(DecideAppeal).execute(other, { appealId, isOverturned, reasons });

describe('the lists of moderators', () => {
  const lists = (actor: Actor): (() => Promise<unknown>)[] => [
    () => app.get(CaseQueries).page(actor, { ...PAGE, state: 'open' }),
    () => app.get(AppealQueries).page(actor, { ...PAGE, state: 'open' }),
    () => app.get(AuditQueries).page(actor, PAGE),
  ];

  it('are read by moderators', async () => {
    for (const list of lists(moderator)) await expect(list()).resolves.toHaveProperty('totalCount');
  });

  it('are refused to members and visitors by the policy, not only at the root', async () => {
    const member = await app.aMember();
    for (const list of lists(member)) expect(await rejectionOf(list())).toMatchObject({ reason: 'MODERATORS_ONLY' });
    for (const list of lists(visitor)) expect(await rejectionOf(list())).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a case as moderators read it', () => {
  const one = async (id: string) => (await app.get(CaseQueries).byIds(moderator, [id])).get(id);

  it('has its reports and decisions in their order, by any account, with the appeal', async () => {
    const { caseId, noteId, author, reporter } = await app.aCase('Some words');
    const second = await app.aMember('Mette Sørensen');
    await app.report(second, noteId, 'EVERYONE_BELONGS');
    const opened = await one(caseId);
    expect(opened).toMatchObject({
      state: 'open',
      lockVersion: 0,
      closedAt: null,
      reportCount: 2,
      openAppealId: null,
      decisions: [],
      subject: { subjectKind: 'note', subjectId: noteId, path: `/notes/${noteId}`, title: { kind: 'note' } },
    });
    expect(opened!.openedAt).toBeInstanceOf(Date);
    const isOpen = { words: 'Please look.', isOpen: true };
    expect(opened!.reports).toMatchObject([
      { reporter: { accountId: reporter.id, name: 'Greta Hoffmann' }, rule: 'ARGUE_ABOUT_THE_MATTER', ...isOpen },
      { reporter: { accountId: second.id, name: 'Mette Sørensen' }, rule: 'EVERYONE_BELONGS', ...isOpen },
    ]);
    const hidden = await app
      .get(HideContent)
      .execute(moderator, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    const appeal = await appealOf(author, hidden.id);
    const waiting = await one(caseId);
    expect(waiting).toMatchObject({
      state: 'hidden',
      lockVersion: 1,
      closedAt: expect.any(Date),
      openAppealId: appeal.id,
      subject: { isHidden: true },
      reports: [{ isOpen: false }, { isOpen: false }],
      viewerCan: { dismiss: false, hide: false, restore: false, obstacle: 'APPEAL_WAITS' },
    });
    await decide(appeal.id, true);
    const restored = await one(caseId);
    expect(restored).toMatchObject({ state: 'restored', openAppealId: null, authorHistory: [] });
    const byModerator = { decider: { accountId: moderator.id, name: 'Mirko Horvat' }, appealState: 'overturned' };
    const byOther = { decider: { accountId: other.id, name: 'Aino Lehtonen' }, appealState: null };
    expect(restored!.decisions).toMatchObject([
      { decisionId: hidden.id, action: 'hide', rule: 'ARGUE_ABOUT_THE_MATTER', reasons, ...byModerator },
      { action: 'restore', rule: null, ...byOther },
    ]);
    expect(restored!.viewerCan).toEqual({ dismiss: false, hide: false, restore: false, obstacle: 'NOT_HIDDEN' });
  });

  it('may be of nobody in particular', async () => {
    const noteId = await app.notes.write(null);
    const { caseId } = await app.report(await app.aMember(), noteId);
    expect(await one(caseId)).toMatchObject({ author: null, authorHistory: [], viewerCan: { hide: true } });
    const hide = { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons } as const;
    await app.get(HideContent).execute(moderator, hide);
    expect((await one(caseId))?.viewerCan).toEqual({ dismiss: false, hide: false, restore: true, obstacle: null });
  });

  it('shows the ten latest decisions about other things of its author, the latest first', async () => {
    const author = await app.aMember();
    const reported = async () => app.report(await app.aMember(), await app.notes.write(author.id));
    const decided: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { caseId } = await reported();
      const hide = {
        caseId,
        lockVersion: 0,
        rule: n % 2 === 0 ? ('ARGUE_ABOUT_THE_MATTER' as const) : ('EVERYONE_BELONGS' as const),
        reasons,
      } as const;
      decided.push((await app.get(HideContent).execute(moderator, hide)).id);
    }
    const { caseId } = await reported();
    const dismissed = await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons });
    const suspension = { accountId: author.id, isSuspended: true, rule: 'STAY_WITH_THE_SUBJECT', reasons } as const;
    await app.get(SuspendMember).execute(moderator, suspension);
    const history = (await one(caseId))!.authorHistory;
    expect(history.map(({ decisionId }) => decisionId).slice(1)).toEqual(decided.toReversed().slice(0, 9));
    expect(history[0]).toMatchObject({ action: 'suspend', title: null, rule: 'STAY_WITH_THE_SUBJECT' });
    expect(history[1]).toMatchObject({ action: 'hide', title: { kind: 'note' }, rule: 'EVERYONE_BELONGS' });
    expect(history.map(({ decisionId }) => decisionId)).not.toContain(dismissed.id);
    const { caseId: openId } = await reported();
    expect((await one(openId))!.authorHistory).toHaveLength(10);
  });

  it('is there for moderators only', async () => {
    const { caseId, author, reporter } = await app.aCase();
    for (const actor of [visitor, author, reporter])
      expect(await app.get(CaseQueries).byIds(actor, [caseId])).toEqual(new Map());
    expect([...(await app.get(CaseQueries).byIds(other, [caseId, newId()])).keys()]).toEqual([caseId]);
    expect(await app.get(CaseQueries).byIds(other, [newId()])).toEqual(new Map());
  });
});

describe('lists of moderators', () => {
  it('have decided cases with the latest first, and those of one kind where that is asked for', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await app.aHiddenCase(moderator)).caseId);
    await app.aCase();
    const page = await app.get(CaseQueries).page(moderator, { state: 'hidden', subjectKind: 'note', ...PAGE });
    expect(page.edges.map(({ node }) => node.id).slice(0, 3)).toEqual(ids.toReversed());
    expect(page.totalCount).toBe(page.edges.length);
    expect(new Set(page.edges.map(({ node }) => node.state))).toEqual(new Set(['hidden']));
    const next = await app
      .get(CaseQueries)
      .page(moderator, { state: 'hidden', first: 1, after: page.edges[0]!.cursor });
    expect(next.edges.map(({ node }) => node.id)).toEqual([ids[1]]);
    const elsewhere = await app.get(CaseQueries).page(moderator, { state: 'hidden', subjectKind: 'comment', ...PAGE });
    expect(elsewhere).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('have open appeals with the oldest first, and decided ones with the latest first', async () => {
    const made = [];
    for (let n = 0; n < 3; n += 1) {
      const { caseId, author, decision } = await app.aHiddenCase(moderator);
      made.push({ caseId, author, decision, appeal: await appealOf(author, decision.id) });
    }
    const ids = made.map(({ appeal }) => appeal.id);
    const list = async (state: 'open' | 'upheld') => {
      const page = await app.get(AppealQueries).page(other, { state, ...PAGE });
      expect(page.totalCount).toBe(page.edges.length);
      return page.edges.map(({ node }) => node).filter(({ id }) => ids.includes(id));
    };
    const open = await list('open');
    expect(open.map(({ id }) => id)).toEqual(ids);
    const [first] = made;
    const shown = {
      id: first!.appeal.id,
      caseId: first!.caseId,
      title: { kind: 'note' },
      excerpt: 'Some words',
      author: { accountId: first!.author.id, name: 'Amina Haddad' },
      decider: { accountId: moderator.id, name: 'Mirko Horvat' },
      words: 'It was about the matter.',
      rule: 'ARGUE_ABOUT_THE_MATTER',
      decisionReasons: 'It insults a person.',
    };
    const undecided = { state: 'open', reasons: null, appealDecider: null, decidedAt: null };
    expect(open[0]).toMatchObject({ ...shown, ...undecided, viewerCan: { decide: true, obstacle: null } });
    for (const id of ids) await decide(id, false);
    const decided = await list('upheld');
    expect(decided.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(decided[2]).toMatchObject({
      ...shown,
      state: 'upheld',
      reasons,
      appealDecider: { accountId: other.id, name: 'Aino Lehtonen' },
      decidedAt: expect.any(Date),
      viewerCan: { decide: false, obstacle: 'APPEAL_DECIDED' },
    });
    const found = await app.get(AppealQueries).byIds(other, [...ids, newId()]);
    expect(new Set(found.keys())).toEqual(new Set(ids));
    expect(found.get(ids[0]!)).toMatchObject(shown);
    for (const actor of [visitor, first!.author])
      expect(await app.get(AppealQueries).byIds(actor, ids)).toEqual(new Map());
  });
});

describe('the decisions about one’s own content', () => {
  it('are listed with the latest first, without reports that were dismissed and without those about others', async () => {
    const author = await app.aMember();
    const reported = async () =>
      (await app.report(await app.aMember(), await app.notes.write(author.id, 'Unkind'))).caseId;
    const [hiddenCase, dismissedCase] = [await reported(), await reported()];
    const hide = { caseId: hiddenCase, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons } as const;
    const hidden = await app.get(HideContent).execute(moderator, hide);
    const dismiss = { caseId: dismissedCase, lockVersion: 0, reasons };
    const dismissed = await app.get(DismissReports).execute(moderator, dismiss);
    await app.aHiddenCase(moderator);
    const restore = { caseId: hiddenCase, lockVersion: 1, reasons: 'A mistake.' };
    await app.get(RestoreContent).execute(moderator, restore);
    await app
      .get(SuspendMember)
      .execute(moderator, { accountId: author.id, isSuspended: true, rule: 'STAY_WITH_THE_SUBJECT', reasons });
    const queries = app.get(OwnDecisionQueries);
    const page = await queries.page(author, PAGE);
    const about = { title: { kind: 'note' }, excerpt: 'Unkind', caseState: 'restored', path: expect.any(String) };
    const node = { appeal: null, viewerCan: { appeal: false }, createdAt: expect.any(Date) };
    const account = { title: null, excerpt: null, path: null, caseState: null };
    expect(page.edges.map((edge) => edge.node)).toMatchObject([
      { ...node, ...account, action: 'suspend', rule: 'STAY_WITH_THE_SUBJECT', viewerCan: { appeal: true } },
      { ...node, ...about, action: 'restore', rule: null, reasons: 'A mistake.' },
      { ...node, ...about, action: 'hide', rule: 'ARGUE_ABOUT_THE_MATTER', id: hidden.id, reasons },
    ]);
    expect(page.totalCount).toBe(3);
    const next = await queries.page(author, { first: 1, after: page.edges[0]!.cursor });
    expect(next).toMatchObject({ totalCount: 3, edges: [{ node: { action: 'restore' } }] });
    expect(await queries.byIds(author, [dismissed.id])).toEqual(new Map());
    for (const actor of [visitor, moderator]) expect(await queries.byIds(actor, [hidden.id])).toEqual(new Map());
    expect(await queries.page(visitor, PAGE)).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('may be appealed once, as long as the content is hidden, and say how that ended', async () => {
    const { author, decision } = await app.aHiddenCase(moderator);
    const own = async () => (await app.get(OwnDecisionQueries).byIds(author, [decision.id])).get(decision.id)!;
    expect(await own()).toMatchObject({ appeal: null, viewerCan: { appeal: true } });
    const appeal = await appealOf(author, decision.id);
    const made = { appealId: appeal.id, words: 'It was about the matter.', createdAt: appeal.createdAt };
    expect(await own()).toMatchObject({
      appeal: { ...made, state: 'open', reasons: null, decidedAt: null },
      viewerCan: { appeal: false },
    });
    await decide(appeal.id, false);
    expect((await own()).appeal).toEqual({ ...made, state: 'upheld', reasons, decidedAt: expect.any(Date) });
  });
});

describe('what can be reported', () => {
  it('is shown with its words, and whether the viewer waits for an answer', async () => {
    const { caseId, noteId, reporter } = await app.aCase('Some words');
    const reportable = (actor: SignedInMember | typeof visitor) =>
      app.get(ReportQueries).reportable(actor, 'note', noteId);
    const note = { title: expect.objectContaining({ kind: 'note' }), excerpt: 'Some words', path: `/notes/${noteId}` };
    expect(await reportable(reporter)).toEqual({ ...note, isReportedByViewer: true, obstacle: null });
    expect(await reportable(other)).toEqual({ ...note, isReportedByViewer: false, obstacle: null });
    expect(await reportable(visitor)).toEqual({ ...note, isReportedByViewer: false, obstacle: 'UNAUTHENTICATED' });
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons });
    expect(await reportable(reporter)).toMatchObject({ isReportedByViewer: false });
  });

  it('is nothing that is hidden, not even for who sees it', async () => {
    const { noteId } = await app.aHiddenCase(moderator);
    expect(await app.get(ReportQueries).reportable(moderator, 'note', noteId)).toMatchObject({
      obstacle: 'REPORTS_HIDDEN_CONTENT',
    });
  });
});
