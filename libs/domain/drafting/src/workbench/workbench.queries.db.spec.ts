import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@sic/testing';
import { WithdrawAmendment } from '../amendment/withdraw-amendment.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  takeBack,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { WorkbenchQueries } from './workbench.queries.js';

describe('the workbench', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  it('has the clauses in reading order, each with what is open, the oldest first', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const [first, , third] = clauses;
    const later = await anAmendment(app, { clauseId: third!.id });
    const one = await anAmendment(app, { clauseId: first!.id });
    const two = await anAmendment(app, { clauseId: first!.id });
    await anAmendment(app, { clauseId: (await aDeclaration(app)).clauses[0]!.id });
    const { clauses: toDecide } = await app.get(WorkbenchQueries).workbench(editor, declarationId);
    expect(toDecide).toMatchObject([
      {
        clauseId: first!.id,
        clauseNumber: 1,
        sectionHeading: 'Principles',
        publishedWording: first!.wording,
        draftWording: first!.wording,
        draftRevisionId: first!.revisionId,
        amendments: [{ id: one.id }, { id: two.id }],
      },
      { clauseId: third!.id, clauseNumber: 3, sectionHeading: 'Recommendations', amendments: [{ id: later.id }] },
    ]);
  });

  it('leaves out what is not to be decided: drafts, hidden, withdrawn and decided ones', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const open = await anAmendment(app, { clauseId });
    const [hidden, withdrawn, decided, own] = [
      await anAmendment(app, { clauseId }),
      await anAmendment(app, { clauseId }),
      await anAmendment(app, { clauseId }),
      await anAmendment(app, { clauseId, proposer: editor, isSubmitted: false }),
    ];
    await app.database.manager.query('update amendment set hidden_at = now() where id = $1', [hidden.id]);
    await app.get(WithdrawAmendment).execute(withdrawn.proposer, { amendmentId: withdrawn.id });
    await decide(app, editor, decided.id, { outcome: 'rejected' });
    const { clauses: toDecide } = await app.get(WorkbenchQueries).workbench(editor, declarationId);
    expect(own.proposer.id).toBe(editor.id);
    expect(toDecide.map(({ amendments }) => amendments.map(({ id }) => id))).toEqual([[open.id]]);
  });

  it('shows what the draft says beside what is published, and what the next version would change', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const [first, second] = clauses;
    const workbench = app.get(WorkbenchQueries);
    expect((await workbench.workbench(editor, declarationId)).nextVersion).toMatchObject({
      latestNumber: 1,
      changedClauseCount: 0,
    });
    await decide(app, editor, (await anAmendment(app, { clauseId: first!.id })).id);
    await decide(app, editor, (await anAmendment(app, { clauseId: second!.id, kind: 'delete' })).id);
    await anAmendment(app, { clauseId: first!.id, wording: 'We act.' });
    await anAmendment(app, { clauseId: second!.id, wording: 'We learn.' });
    const { clauses: toDecide, nextVersion } = await workbench.workbench(editor, declarationId);
    expect(toDecide).toMatchObject([
      { clauseId: first!.id, publishedWording: first!.wording, draftWording: 'We listen first.' },
      { clauseId: second!.id, publishedWording: second!.wording, draftWording: null, draftRevisionId: null },
    ]);
    expect(toDecide[0]!.draftRevisionId).not.toBe(first!.revisionId);
    expect(nextVersion).toMatchObject({ latestNumber: 1, changedClauseCount: 2 });
    expect(nextVersion.lines.filter(({ isReworded, isRemoved }) => isReworded || isRemoved)).toHaveLength(2);
  });

  it('lists what was decided for the next version, until it is taken back or published', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const [first, second] = clauses;
    const accepted = await anAmendment(app, { clauseId: second!.id, wording: 'Solutions are local.' });
    const [rejected, mistaken] = [
      await anAmendment(app, { clauseId: first!.id }),
      await anAmendment(app, { clauseId: first!.id }),
    ];
    await anAmendment(app, { clauseId: first!.id });
    const decided = async (): Promise<string[]> => {
      const { nextVersion } = await app.get(WorkbenchQueries).workbench(editor, declarationId);
      expect(nextVersion.decidedAmendments.every(({ viewerCan }) => viewerCan.takeBack)).toBe(true);
      return nextVersion.decidedAmendments.map(({ id }) => id);
    };
    await decide(app, editor, accepted.id);
    const mistake = await decide(app, editor, mistaken.id, { outcome: 'rejected' });
    await decide(app, editor, rejected.id, { outcome: 'rejected' });
    expect(await decided()).toEqual([mistaken.id, rejected.id, accepted.id]);
    await takeBack(app, editor, mistake);
    expect(await decided()).toEqual([rejected.id, accepted.id]);
    await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Decided.' });
    expect(await decided()).toEqual([]);
  });
});
