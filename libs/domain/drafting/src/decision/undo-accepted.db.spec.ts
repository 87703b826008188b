import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember, visitor } from '@sic/authorization';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { Clause } from '../declaration/clause.entity.js';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { aDeclaration, anAmendment, decide, draftingModules, draftingTestEntities } from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { UndoneDecision } from './undone-decision.entity.js';
import { UndoneDecisionQueries } from './undone-decision.queries.js';

const BASE = 'We listen to the people who live here before we decide anything.';
const REASON = 'The group agreed on the other word.';

describe('a wording that takes out what was accepted', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const draftOf = async (clauseId: string): Promise<ClauseRevision | null> => {
    const { draftRevisionId } = await app.database.manager.findOneByOrFail(Clause, { id: clauseId });
    if (draftRevisionId === null) return null;
    return app.database.manager.findOneByOrFail(ClauseRevision, { id: draftRevisionId });
  };
  const numberOf = async (amendmentId: string): Promise<number> => {
    const [row] = await app.database.manager.query<{ number: number }[]>('select number from amendment where id = $1', [
      amendmentId,
    ]);
    return row!.number;
  };
  const rows = (statement: string, id: string): Promise<Record<string, unknown>[]> =>
    app.database.manager.query(statement, [id]);

  /** One amendment is accepted, the other meets it on one word. */
  async function twoThatMeet(): Promise<{
    editor: SignedInMember;
    declarationId: string;
    clauseId: string;
    first: string;
    second: string;
    firstDecision: string;
    draftRevisionId: string;
  }> {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const accepted = BASE.replace('We listen', 'Cities listen closely').replace('decide', 'settle');
    const first = await anAmendment(app, { clauseId, wording: accepted });
    const second = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const firstDecision = await decide(app, editor, first.id);
    const draftRevisionId = (await draftOf(clauseId))!.id;
    return { editor, declarationId, clauseId, first: first.id, second: second.id, firstDecision, draftRevisionId };
  }
  const change = (wording: string, draftRevisionId: string | null) =>
    ({ outcome: 'accepted_with_changes', wording, draftRevisionId, reason: 'As agreed.' }) as const;

  it('is refused with the amendment and the words that would go, and changes nothing', async () => {
    const { editor, clauseId, first, second, draftRevisionId } = await twoThatMeet();
    const proposed = BASE.replace('decide', 'resolve');
    expect(await rejectionOf(decide(app, editor, second, change(proposed, draftRevisionId)))).toEqual({
      code: 'UNDOES_ACCEPTED',
      undone: [
        {
          amendmentId: first,
          number: await numberOf(first),
          lostWords: ['Cities listen closely', 'settle'],
          restoredWords: ['We listen'],
        },
      ],
    });
    expect((await draftOf(clauseId))!.id).toBe(draftRevisionId);
    expect(await app.database.manager.countBy(UndoneDecision, {})).toBe(0);
  });

  it('is decided once it names the amendment, and leaves who, why and which words', async () => {
    const { editor, declarationId, clauseId, first, second, firstDecision, draftRevisionId } = await twoThatMeet();
    const wording = BASE.replace('We listen', 'Cities listen closely').replace('decide', 'resolve');
    const undoes = [{ amendmentId: first, reason: REASON }];
    const decisionId = await decide(app, editor, second, { ...change(wording, draftRevisionId), undoes });
    expect((await draftOf(clauseId))!.wording).toBe(wording);
    const recorded = { reason: REASON, lostWords: ['settle'], restoredWords: [] };
    expect(await app.database.manager.findBy(UndoneDecision, { decisionId })).toEqual([
      { decisionId, undoneDecisionId: firstDecision, ...recorded },
    ]);
    expect(
      await rows(`select payload from outbox_event where name like '%undone' and payload->>'amendmentId' = $1`, first),
    ).toEqual([{ payload: { declarationId, amendmentId: first, decisionId } }]);
    expect(
      await rows(
        `select actor_id as actor, data from audit_record where subject_id = $1 and action = 'drafting.undo-accepted-amendment'`,
        first,
      ),
    ).toEqual([{ actor: editor.id, data: { decisionId } }]);
    const around = await app.get(UndoneDecisionQueries).around(visitor, [decisionId, firstDecision]);
    const told = { ...recorded, amendment: { id: second }, undoneAmendment: { id: first } };
    expect(around.get(decisionId)).toMatchObject({ undoes: [told], undoneBy: [] });
    expect(around.get(firstDecision)).toMatchObject({ undoes: [], undoneBy: [told] });
  });

  it('needs exactly the amendments that it undoes: none left out, none too many, none twice', async () => {
    const { editor, first, second, draftRevisionId } = await twoThatMeet();
    const undoing = change(BASE, draftRevisionId);
    const keeping = change(
      `${(await draftOf((await app.database.manager.findOneByOrFail(ClauseRevision, { id: draftRevisionId })).clauseId))!.wording} Or resolve.`,
      draftRevisionId,
    );
    const one = { amendmentId: first, reason: REASON };
    for (const undoes of [
      [],
      null,
      [{ ...one, amendmentId: second }],
      [one, one],
      [one, { ...one, amendmentId: second }],
    ]) {
      expect(await rejectionOf(decide(app, editor, second, { ...undoing, undoes }))).toMatchObject({
        code: 'UNDOES_ACCEPTED',
        undone: [{ amendmentId: first }],
      });
    }
    expect(await rejectionOf(decide(app, editor, second, { ...keeping, undoes: [one] }))).toEqual({
      code: 'UNDOES_ACCEPTED',
      undone: [],
    });
    await decide(app, editor, second, keeping);
  });

  it('is nothing that a clean acceptance does, however many were accepted before', async () => {
    const { editor, clauseId, first } = await twoThatMeet();
    const third = await anAmendment(app, {
      clauseId,
      wording: BASE.replace('people who live here', 'people who live and work here'),
    });
    await decide(app, editor, third.id);
    expect((await draftOf(clauseId))!.wording).toContain('Cities listen closely to the people who live and work here');
    expect(
      await rows(
        'select 1 from undone_decision u join amendment_decision d on d.id = u.undone_decision_id where d.amendment_id = $1',
        first,
      ),
    ).toEqual([]);
  });

  it('is the deletion of a clause that an amendment had reworded', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const removal = await anAmendment(app, { clauseId, kind: 'delete' });
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    await decide(app, editor, first.id);
    const draftRevisionId = (await draftOf(clauseId))!.id;
    const deleting = {
      outcome: 'accepted_with_changes',
      wording: null,
      draftRevisionId,
      reason: 'All agree.',
    } as const;
    expect(await rejectionOf(decide(app, editor, removal.id, deleting))).toMatchObject({
      code: 'UNDOES_ACCEPTED',
      undone: [{ amendmentId: first.id, lostWords: ['settle'] }],
    });
    await decide(app, editor, removal.id, { ...deleting, undoes: [{ amendmentId: first.id, reason: REASON }] });
    expect(await draftOf(clauseId)).toBeNull();
  });

  it('is a wording for a clause that was deleted', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const { id } = await anAmendment(app, { clauseId });
    const removal = await anAmendment(app, { clauseId, kind: 'delete' });
    await decide(app, editor, removal.id);
    expect(await rejectionOf(decide(app, editor, id, change('We listen.', null)))).toMatchObject({
      code: 'UNDOES_ACCEPTED',
      undone: [{ amendmentId: removal.id }],
    });
  });

  it('may take out what an earlier version has: that is what amendments are for', async () => {
    const { editor, declarationId, clauseId, second } = await twoThatMeet();
    await decide(app, editor, second, { outcome: 'rejected' });
    await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Two.' });
    const back = await anAmendment(app, { clauseId, wording: BASE, versionNumber: 2 });
    await decide(app, editor, back.id);
    expect((await draftOf(clauseId))!.wording).toBe(BASE);
  });
});
