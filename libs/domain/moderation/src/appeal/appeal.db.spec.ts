import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { rejectionOf, waitsFor } from '@sic/testing';
import { SuspendMember } from '../account/suspend-member.js';
import { DismissReports } from '../case/dismiss-reports.js';
import { HideContent } from '../case/hide-content.js';
import { RestoreContent } from '../case/restore-content.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { AppealDecision } from './appeal-decision.js';
import { Appeal } from './appeal.entity.js';
import { AppealQueries } from './appeal.queries.js';
import { OwnDecisionQueries } from './own-decision.queries.js';
import { DecideAppeal } from './decide-appeal.js';

const words = 'I criticised the time limit, not the person who proposed it.';
const reasons = 'Read again, the sentence is about the proposal.';

describe('appeals', () => {
  let app: ModerationApp;
  let decider: SignedInMember;
  let other: SignedInMember;
  beforeAll(async () => {
    app = await startModeration();
    decider = await app.aModerator();
    other = await app.aModerator('Aino Lehtonen');
  });
  afterAll(() => app.close());

  const anAppeal = async () => {
    const hidden = await app.aHiddenCase(decider);
    const appeal = await app.get(AppealDecision).execute(hidden.author, { decisionId: hidden.decision.id, words });
    return { ...hidden, appeal };
  };
  const decide = (actor: SignedInMember, appealId: string, isOverturned: boolean) =>
    app.get(DecideAppeal).execute(actor, { appealId, isOverturned, reasons });

  it('bring the content back when another moderator overturns the decision', async () => {
    const { noteId, caseId, appeal } = await anAppeal();
    await decide(other, appeal.id, true);
    expect(await app.notes.isHidden(noteId)).toBe(false);
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'restored', lockVersion: 2 });
    expect(await app.database.manager.findOneBy(ModerationDecision, { appealId: appeal.id })).toMatchObject({
      action: 'restore',
      deciderId: other.id,
      reasons,
    });
    expect((await app.published()).slice(-2)).toEqual(['moderation.content-restored', 'moderation.appeal-decided']);
  });

  it('leave it hidden when the decision is upheld, with reasons', async () => {
    const { noteId, appeal, author, decision } = await anAppeal();
    await decide(other, appeal.id, false);
    expect(await app.notes.isHidden(noteId)).toBe(true);
    expect(await app.get(OwnDecisionQueries).byId(author, decision.id)).toMatchObject({
      appeal: { state: 'upheld', reasons },
      viewerCan: { appeal: false },
    });
  });

  it('are never decided by the moderator who made the decision', async () => {
    const { noteId, appeal } = await anAppeal();
    const problem = await rejectionOf(decide(decider, appeal.id, true));
    expect(problem).toMatchObject({ code: 'FORBIDDEN', reason: 'DECIDES_OWN_DECISION' });
    expect(await app.notes.isHidden(noteId)).toBe(true);
    const { edges } = await app.get(AppealQueries).page(decider, { state: 'open', first: 100 });
    expect(edges.find(({ node }) => node.id === appeal.id)?.node.viewerCan.decide).toBe(false);
  });

  it('are never decided by their author, even one who moderates', async () => {
    const [author, reporter] = [await app.aModerator(), await app.aMember()];
    const noteId = await app.notes.write(author.id);
    const { caseId } = await app.report(reporter, noteId);
    const decision = await app
      .get(HideContent)
      .execute(decider, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    const appeal = await app.get(AppealDecision).execute(author, { decisionId: decision.id, words });
    expect((await rejectionOf(decide(author, appeal.id, true))).code).toBe('FORBIDDEN');
  });

  it('are not decided by members', async () => {
    const { appeal } = await anAppeal();
    expect((await rejectionOf(decide(await app.aMember(), appeal.id, true))).code).toBe('FORBIDDEN');
  });

  it('are decided once when two decide at the same time', async () => {
    const { appeal } = await anAppeal();
    const third = await app.aModerator();
    const results = await Promise.allSettled([decide(other, appeal.id, true), decide(third, appeal.id, false)]);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ problem: { code: 'CASE_DECIDED' } });
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('need reasons, from both sides', async () => {
    const { appeal, author } = await anAppeal();
    const empty = app.get(DecideAppeal).execute(other, { appealId: appeal.id, isOverturned: true, reasons: '\n ' });
    expect(await rejectionOf(empty)).toMatchObject({ fields: [{ field: 'reasons', rule: 'required' }] });
    const { decision } = await app.aHiddenCase(decider);
    const wordless = app.get(AppealDecision).execute(author, { decisionId: decision.id, words: ' ' });
    expect(await rejectionOf(wordless)).toMatchObject({ fields: [{ field: 'words', rule: 'required' }] });
  });

  it('wait for who decides the case at that moment, from both sides', async () => {
    const { caseId, author, decision } = await app.aHiddenCase(decider);
    const lock = ['select 1 from moderation_case where id = $1 for update', caseId] as const;
    const make = () => app.get(AppealDecision).execute(author, { decisionId: decision.id, words });
    expect(await waitsFor(app.database, lock, make)).toBe(true);
    const [appeal] = await app.database.manager.findBy(Appeal, { decisionId: decision.id });
    expect(await waitsFor(app.database, lock, () => decide(other, appeal!.id, false))).toBe(true);
  });

  it('are shown, once made and once decided, to those who did it', async () => {
    const { author, decision, appeal } = await anAppeal();
    expect(await app.get(OwnDecisionQueries).changed(author, decision.id)).toMatchObject({ appeal: { words } });
    await decide(other, appeal.id, false);
    expect(await app.get(AppealQueries).changed(other, appeal.id)).toMatchObject({ id: appeal.id, state: 'upheld' });
    const stranger = await app.aMember();
    const refused = [
      app.get(OwnDecisionQueries).changed(stranger, decision.id),
      app.get(AppealQueries).changed(stranger, appeal.id),
    ];
    expect((await Promise.all(refused.map(rejectionOf))).map((problem) => ({ ...problem }))).toEqual([
      { code: 'NOT_FOUND', what: 'decision' },
      { code: 'NOT_FOUND', what: 'appeal' },
    ]);
  });

  it('are made once per decision, also by a double click', async () => {
    const { author, decision } = await app.aHiddenCase(decider);
    const appeal = () => app.get(AppealDecision).execute(author, { decisionId: decision.id, words });
    const results = await Promise.allSettled([appeal(), appeal()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.database.manager.countBy(Appeal, { decisionId: decision.id })).toBe(1);
  });

  it('are not there for others', async () => {
    const { decision } = await app.aHiddenCase(decider);
    const stranger = await app.aMember();
    for (const decisionId of [decision.id, newId()]) {
      const appeal = app.get(AppealDecision).execute(stranger, { decisionId, words });
      expect(await rejectionOf(appeal)).toMatchObject({ code: 'NOT_FOUND', what: 'decision' });
    }
    for (const id of [decision.id, 'nonsense']) expect(await app.get(OwnDecisionQueries).byId(stranger, id)).toBeNull();
  });

  it('are refused when the content is back already, or was never hidden', async () => {
    const { author, decision, caseId } = await app.aHiddenCase(decider);
    await app.get(RestoreContent).execute(decider, { caseId, lockVersion: 1, reasons });
    const late = app.get(AppealDecision).execute(author, { decisionId: decision.id, words });
    expect(await rejectionOf(late)).toMatchObject({ code: 'FORBIDDEN', reason: 'VISIBLE_AGAIN' });
    const dismissed = await app.aCase();
    const harmless = await app
      .get(DismissReports)
      .execute(decider, { caseId: dismissed.caseId, lockVersion: 0, reasons });
    const appeal = app.get(AppealDecision).execute(dismissed.author, { decisionId: harmless.id, words });
    expect((await rejectionOf(appeal)).code).toBe('FORBIDDEN');
  });

  it('are refused against a suspension that was lifted, and against its end', async () => {
    const member = await app.aMember();
    const suspension = { accountId: member.id, isSuspended: true, rule: 'STAY_WITH_THE_SUBJECT', reasons } as const;
    await app.get(SuspendMember).execute(decider, suspension);
    await app.get(SuspendMember).execute(decider, { ...suspension, isSuspended: false });
    const reasonFor = async (action: 'suspend' | 'lift-suspension') => {
      const decision = await app.database.manager.findOneByOrFail(ModerationDecision, { authorId: member.id, action });
      return rejectionOf(app.get(AppealDecision).execute(member, { decisionId: decision.id, words }));
    };
    expect(await reasonFor('suspend')).toMatchObject({ code: 'FORBIDDEN', reason: 'SUSPENSION_ENDED' });
    expect(await reasonFor('lift-suspension')).toMatchObject({ code: 'FORBIDDEN', reason: 'NOTHING_TO_APPEAL' });
  });

  it('keep the content hidden until they are decided', async () => {
    const { caseId } = await anAppeal();
    const restore = app.get(RestoreContent).execute(decider, { caseId, lockVersion: 1, reasons });
    expect(await rejectionOf(restore)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'APPEAL_WAITS',
    });
  });

  it('show the author the reasons, and never who decided', async () => {
    const { author, decision } = await anAppeal();
    const own = await app.get(OwnDecisionQueries).page(author, { first: 10 });
    expect(own.totalCount).toBe(1);
    expect(own.edges[0]?.node).toMatchObject({ id: decision.id, rule: 'ARGUE_ABOUT_THE_MATTER', appeal: { words } });
    expect(JSON.stringify(own)).not.toContain(decider.id);
  });

  it('are all counted on a page behind the last of them', async () => {
    const { author } = await anAppeal();
    const own = await app.get(OwnDecisionQueries).page(author, { first: 10 });
    const behindOwn = await app.get(OwnDecisionQueries).page(author, { first: 10, after: own.pageInfo.endCursor });
    expect([behindOwn.edges, behindOwn.totalCount]).toEqual([[], 1]);
    const open = await app.get(AppealQueries).page(decider, { state: 'open', first: 100 });
    const behindOpen = await app
      .get(AppealQueries)
      .page(decider, { state: 'open', first: 100, after: open.pageInfo.endCursor });
    expect([behindOpen.edges, behindOpen.totalCount]).toEqual([[], open.edges.length]);
  });
});
