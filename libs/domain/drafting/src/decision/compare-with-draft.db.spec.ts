import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { startTestApp, type TestApp } from '@sic/testing';
import { Amendment } from '../amendment/amendment.entity.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { EditAmendment } from '../amendment/edit-amendment.js';
import { WithdrawAmendment } from '../amendment/withdraw-amendment.js';
import {
  aDeclaration,
  anAmendment,
  compareAll,
  decide,
  draftingModules,
  draftingTestEntities,
  rebaseAll,
  rebaseModule,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { TakeBackDecision } from './take-back-decision.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('an amendment that meets what was decided for the next version', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...draftingModules, rebaseModule], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const amendment = (id: string): Promise<Amendment> => app.database.manager.findOneByOrFail(Amendment, { id });
  const meets = async (id: string): Promise<boolean> => (await amendment(id)).draftConflict;
  const eventsOf = async (name: string, amendmentId: string): Promise<number> => {
    const [row] = await app.database.manager.query<{ count: number }[]>(
      `select count(*)::int as count from outbox_event where name = $1 and payload->>'amendmentId' = $2`,
      [name, amendmentId],
    );
    return row!.count;
  };

  it('is known after the decision, is found by the list, and is not any more when that is taken back', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const meeting = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const clean = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
    const elsewhere = await anAmendment(app, { clauseId: clauses[1]!.id });
    const { lockVersion } = await amendment(meeting.id);
    const decisionId = await decide(app, editor, first.id);
    await compareAll(app);
    expect(await Promise.all([first, meeting, clean, elsewhere].map(({ id }) => meets(id)))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect((await amendment(meeting.id)).lockVersion).toBe(lockVersion);
    const list = (meetsDraft: boolean | null): Promise<{ totalCount: number }> =>
      app.get(AmendmentQueries).list(visitor, { declarationId, statuses: ['submitted'], meetsDraft }, { first: 10 });
    expect(await list(true)).toMatchObject({ totalCount: 1, edges: [{ node: { id: meeting.id, meetsDraft: true } }] });
    expect(await list(false)).toMatchObject({ totalCount: 2 });
    expect(await list(null)).toMatchObject({ totalCount: 3 });
    const { lockVersion: seen } = await amendment(first.id);
    await app.get(TakeBackDecision).execute(editor, { decisionId, lockVersion: seen, reason: 'Too early.' });
    await compareAll(app);
    expect(await meets(meeting.id)).toBe(false);
  });

  it('is known when it is proposed, edited and withdrawn, at once', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    await decide(app, editor, (await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') })).id);
    const { id, proposer } = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const draft = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'end'), isSubmitted: false });
    expect([await meets(id), await meets(draft.id)]).toEqual([true, false]);
    const edit = async (wording: string): Promise<void> => {
      const { lockVersion } = await amendment(id);
      await app.get(EditAmendment).execute(proposer, { amendmentId: id, lockVersion, wording, rationale: 'So.' });
    };
    await edit(BASE.replace('We listen', 'Cities listen'));
    expect(await meets(id)).toBe(false);
    await edit(BASE.replace('decide', 'finish'));
    expect(await meets(id)).toBe(true);
    await app.get(WithdrawAmendment).execute(proposer, { amendmentId: id });
    expect(await meets(id)).toBe(false);
  });

  it('is in conflict with the version once that is published, and its proposer is asked once', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const [{ id: clauseId }, { id: other }] = [clauses[0]!, clauses[1]!];
    const meeting = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const publish = async (latestNumberSeen: number): Promise<void> => {
      await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen, note: 'New.' });
      await rebaseAll(app);
    };
    await decide(app, editor, (await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') })).id);
    await compareAll(app);
    await publish(1);
    expect(await amendment(meeting.id)).toMatchObject({ isInConflict: true, draftConflict: false });
    expect(await eventsOf('drafting.amendment-in-conflict', meeting.id)).toBe(1);
    // Neither another clause nor other words of this one are asked about again.
    await decide(app, editor, (await anAmendment(app, { clauseId: other, versionNumber: 2 })).id);
    await publish(2);
    const current = BASE.replace('decide', 'settle').replace('We listen', 'Cities listen');
    await decide(app, editor, (await anAmendment(app, { clauseId, wording: current, versionNumber: 3 })).id);
    await publish(3);
    expect(await eventsOf('drafting.amendment-in-conflict', meeting.id)).toBe(1);
    expect((await amendment(meeting.id)).conflict).toMatchObject({ versionNumber: 2, current });
    // Other words that meet are.
    const again = current.replace('settle', 'conclude');
    await decide(app, editor, (await anAmendment(app, { clauseId, wording: again, versionNumber: 4 })).id);
    await publish(4);
    expect(await eventsOf('drafting.amendment-in-conflict', meeting.id)).toBe(2);
    expect((await amendment(meeting.id)).conflict).toMatchObject({ versionNumber: 5, current: again });
  });

  it('is not what a version says to proposers whose clause it did not touch', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const [{ id: clauseId }, { id: other }] = [clauses[0]!, clauses[1]!];
    const untouched = await anAmendment(app, { clauseId: other });
    const touched = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
    await decide(app, editor, (await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') })).id);
    await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Two.' });
    await rebaseAll(app);
    expect(await eventsOf('drafting.amendment-rebased', untouched.id)).toBe(0);
    expect(await eventsOf('drafting.amendment-rebased', touched.id)).toBe(1);
    const rebased = await app.get(AmendmentQueries).byIds(visitor, [untouched.id, touched.id]);
    expect([...rebased.values()].map(({ versionNumber }) => versionNumber)).toEqual([2, 2]);
  });
});
