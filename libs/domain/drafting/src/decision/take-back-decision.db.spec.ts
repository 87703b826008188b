import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { Amendment } from '../amendment/amendment.entity.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
  takeBack,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { linesOfDraft } from '../version/write-version.js';
import { Decision } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';
import { TakeBackDecision } from './take-back-decision.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('taking a decision back', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const manager = () => app.database.manager;
  const amendmentOf = (id: string): Promise<Amendment> => manager().findOneByOrFail(Amendment, { id });
  const decisionOf = (id: string): Promise<Decision> => manager().findOneByOrFail(Decision, { id });
  const clauseOf = (id: string): Promise<Clause> => manager().findOneByOrFail(Clause, { id });
  /** Every line of the draft, in its order and with its revisions. */
  const draftOf = (declarationId: string): Promise<unknown> => linesOfDraft(manager(), declarationId);
  const wordingOf = async (clauseId: string): Promise<string | null> => {
    const { draftRevisionId: id } = await clauseOf(clauseId);
    return id === null ? null : (await manager().findOneByOrFail(ClauseRevision, { id })).wording;
  };

  it.each(['accepted', 'accepted_with_changes', 'rejected'] as const)(
    'opens the amendment again, whose words leave the draft: %s',
    async (outcome) => {
      const declaration = await aDeclaration(app);
      const { id: clauseId, revisionId } = declaration.clauses[0]!;
      const { editor } = declaration;
      const { id } = await anAmendment(app, { clauseId });
      const before = await draftOf(declaration.id);
      const decisionId = await decide(app, editor, id, {
        outcome,
        wording: 'We listen before all else.',
        draftRevisionId: revisionId,
      });
      expect((await clauseOf(clauseId)).openAmendmentCount).toBe(0);
      await takeBack(app, editor, decisionId, { reason: 'The wrong button.' });

      expect(await amendmentOf(id)).toMatchObject({ status: 'submitted', lockVersion: 3 });
      expect(await clauseOf(clauseId)).toMatchObject({ openAmendmentCount: 1, draftRevisionId: revisionId });
      expect(await draftOf(declaration.id)).toEqual(before);
      expect(await decisionOf(decisionId)).toMatchObject({
        outcome,
        forVersion: 2,
        takenBackAt: expect.any(Date),
        takenBackById: editor.id,
        takeBackReason: 'The wrong button.',
      });
      const records: unknown = await manager().query(
        `select actor_id as actor, data from audit_record where subject_id = $1 and action = 'drafting.take-back-decision'`,
        [id],
      );
      expect(records).toEqual([{ actor: editor.id, data: { decisionId } }]);
      const events: unknown = await manager().query(
        `select payload from outbox_event where name = 'drafting.decision-taken-back' and payload->>'decisionId' = $1`,
        [decisionId],
      );
      expect(events).toEqual([{ payload: { declarationId: declaration.id, amendmentId: id, decisionId } }]);
    },
  );

  it('is read beside the decision that was then taken, which alone is in force', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const first = await decide(app, editor, id, { outcome: 'rejected', reason: 'Too short.' });
    await takeBack(app, editor, first, { reason: 'I had misread it.' });
    const queries = app.get(DecisionQueries);
    expect(await queries.ofAmendments([id])).toEqual(new Map());
    const second = await decide(app, editor, id, { reason: 'Agreed.' });
    expect((await queries.ofAmendments([id])).get(id)).toMatchObject({ id: second, takenBackAt: null });
    expect((await queries.takenBackOf([id])).get(id)).toMatchObject([
      { id: first, reason: 'Too short.', takeBackReason: 'I had misread it.', takenBackById: editor.id },
    ]);
    expect((await queries.byIds(visitor, [first])).size).toBe(1);
    await expect(
      manager().query('update amendment_decision set taken_back_at = null, take_back_reason = null where id = $1', [
        first,
      ]),
    ).rejects.toThrow(/amendment_decision_in_force/);
  });

  it('has no reason missing, not even by hand', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const decisionId = await decide(app, editor, id);
    await expect(takeBack(app, editor, decisionId, { reason: ' ' })).rejects.toThrow(/amendment_decision_taken_back/);
    expect(await amendmentOf(id)).toMatchObject({ status: 'accepted', lockVersion: 2 });
  });

  it('takes an inserted clause out of the draft, and brings a deleted one back', async () => {
    const declaration = await aDeclaration(app);
    const { clauses, editor } = declaration;
    const before = await draftOf(declaration.id);
    const insertion = await anAmendment(app, { clauseId: clauses[0]!.id, kind: 'insert_after', wording: 'And so.' });
    const deletion = await anAmendment(app, { clauseId: clauses[1]!.id, kind: 'delete' });
    const [inserted, deleted] = [await decide(app, editor, insertion.id), await decide(app, editor, deletion.id)];
    expect(await draftOf(declaration.id)).not.toEqual(before);
    await takeBack(app, editor, inserted);
    expect(await draftOf(declaration.id)).not.toContainEqual(expect.objectContaining({ wording: 'And so.' }));
    await takeBack(app, editor, deleted);
    expect(await draftOf(declaration.id)).toEqual(before);
    // Decided again, it gets another clause.
    await decide(app, editor, insertion.id);
    expect(await draftOf(declaration.id)).toContainEqual(expect.objectContaining({ wording: 'And so.' }));
  });

  describe('with later decisions on the clause', () => {
    it('leaves what they changed, in a revision that names them, and says so in them', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const [a, b, c] = [
        await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') }),
        await anAmendment(app, { clauseId, wording: BASE.replace('people', 'citizens') }),
        await anAmendment(app, { clauseId, wording: BASE.replace('decide anything', 'decide') }),
      ];
      const decisions = [
        await decide(app, editor, a.id),
        await decide(app, editor, b.id),
        await decide(app, editor, c.id),
      ];
      await takeBack(app, editor, decisions[1]!);
      const wording = 'Cities listen to the people who live here before we decide.';
      const draft = await manager().findOneByOrFail(ClauseRevision, {
        id: (await clauseOf(clauseId)).draftRevisionId!,
      });
      expect(draft).toMatchObject({ number: 5, wording, decisionId: decisions[2] });
      expect(draft.runs.filter(({ source }) => source !== 'import')).toEqual([
        { text: 'Cities', source: `amendment:${a.id}` },
      ]);
      expect(await decisionOf(decisions[2]!)).toMatchObject({
        wordingBefore: 'Cities listen to the people who live here before we decide anything.',
        wordingAfter: wording,
      });
      // The first of them is taken back in its turn, on what was written again.
      await takeBack(app, editor, decisions[0]!);
      expect(await wordingOf(clauseId)).toBe(BASE.replace('decide anything', 'decide'));
      await takeBack(app, editor, decisions[2]!);
      expect((await clauseOf(clauseId)).draftRevisionId).toBe(clauses[0]!.revisionId);
    });

    it('is refused where they build on it, naming them, and changes nothing', async () => {
      const declaration = await aDeclaration(app);
      const { clauses, editor } = declaration;
      const clauseId = clauses[0]!.id;
      const [first, second, third] = [
        await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') }),
        await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') }),
        await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') }),
      ];
      const decisionId = await decide(app, editor, first.id);
      const { draftRevisionId } = await clauseOf(clauseId);
      const wording = BASE.replace('decide', 'settle or resolve');
      const change = { outcome: 'accepted_with_changes', wording, draftRevisionId } as const;
      const later = await decide(app, editor, second.id, change);
      await decide(app, editor, third.id);
      const before = await draftOf(declaration.id);
      expect(await rejectionOf(takeBack(app, editor, decisionId))).toMatchObject({
        code: 'LATER_DECISIONS_DEPEND',
        amendments: [{ amendmentId: second.id, number: 2 }],
      });
      expect(await draftOf(declaration.id)).toEqual(before);
      expect(await amendmentOf(first.id)).toMatchObject({ status: 'accepted', lockVersion: 2 });
      expect((await decisionOf(decisionId)).takenBackAt).toBeNull();
      expect((await clauseOf(clauseId)).openAmendmentCount).toBe(0);
      // In the order that it asks for, both can be taken back.
      await takeBack(app, editor, later);
      await takeBack(app, editor, decisionId);
      expect(await wordingOf(clauseId)).toBe(BASE.replace('We listen', 'Cities listen'));
    });

    it('is refused where an amendment was accepted because the text said it by then', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const wording = BASE.replace('decide', 'settle');
      const [first, same] = [
        await anAmendment(app, { clauseId, wording }),
        await anAmendment(app, { clauseId, wording }),
      ];
      const decisionId = await decide(app, editor, first.id);
      await decide(app, editor, same.id);
      expect(await rejectionOf(takeBack(app, editor, decisionId))).toMatchObject({
        amendments: [{ amendmentId: same.id, number: 2 }],
      });
      expect(await wordingOf(clauseId)).toBe(wording);
    });

    it('leaves a clause deleted that was deleted after another decision had taken the change out', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const [changed, other, deleted] = [
        await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') }),
        await anAmendment(app, { clauseId, wording: BASE.replace('people', 'citizens') }),
        await anAmendment(app, { clauseId, kind: 'delete' }),
      ];
      const undoing = ({ id: amendmentId }: { id: string }) => ({ undoes: [{ amendmentId, reason: 'Not needed.' }] });
      const decisionId = await decide(app, editor, changed.id);
      const { draftRevisionId } = await clauseOf(clauseId);
      const change = { outcome: 'accepted_with_changes', wording: BASE, draftRevisionId } as const;
      await decide(app, editor, other.id, { ...change, ...undoing(changed) });
      const last = await decide(app, editor, deleted.id, undoing(other));
      await takeBack(app, editor, decisionId);
      expect(await wordingOf(clauseId)).toBeNull();
      await takeBack(app, editor, last);
      expect(await wordingOf(clauseId)).toBe(BASE);
    });

    it('leaves decisions on other clauses as they are', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const first = await anAmendment(app, { clauseId: clauses[0]!.id });
      const elsewhere = await anAmendment(app, { clauseId: clauses[1]!.id, wording: 'Solutions are local.' });
      const decisionId = await decide(app, editor, first.id);
      await decide(app, editor, elsewhere.id);
      const { draftRevisionId } = await clauseOf(clauses[1]!.id);
      await takeBack(app, editor, decisionId);
      expect((await clauseOf(clauses[1]!.id)).draftRevisionId).toBe(draftRevisionId);
    });
  });

  it('is for editors of the process, in a phase in which they decide', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const decisionId = await decide(app, editor, id);
    const moderator = await anAccount(app.database, { isModerator: true, isAdministrator: true });
    for (const actor of [proposer, moderator, (await aDeclaration(app)).editor]) {
      expect(await rejectionOf(takeBack(app, actor, decisionId))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'NOT_DECIDER',
      });
    }
    const canTakeBack = async (actor: typeof editor): Promise<boolean | undefined> =>
      (await app.get(AmendmentQueries).byId(actor, id))?.viewerCan.takeBack;
    expect([await canTakeBack(editor), await canTakeBack(proposer)]).toEqual([true, false]);
    await putInPhase(app, processId, 'signature');
    expect(await rejectionOf(takeBack(app, editor, decisionId))).toMatchObject({ code: 'PHASE_DOES_NOT_ALLOW' });
    expect(await canTakeBack(editor)).toBe(false);
    expect(await amendmentOf(id)).toMatchObject({ status: 'accepted' });
  });

  it('is refused for what is not a decision in force, as it was seen', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const use = (decisionId: string, lockVersion: number): Promise<unknown> =>
      rejectionOf(app.get(TakeBackDecision).execute(editor, { decisionId, lockVersion, reason: 'No.' }));
    expect(await use(newId(), 1)).toMatchObject({ code: 'NOT_FOUND', what: 'decision' });
    const decisionId = await decide(app, editor, id);
    expect(await use(decisionId, 1)).toMatchObject({ code: 'AMENDMENT_CHANGED', lockVersion: 2, status: 'accepted' });
    await takeBack(app, editor, decisionId);
    expect(await use(decisionId, 2)).toMatchObject({ code: 'AMENDMENT_CHANGED', lockVersion: 3, status: 'submitted' });
    expect(await use(decisionId, 3)).toMatchObject({ code: 'NOT_DECIDED', status: 'submitted' });
    await decide(app, editor, id, { outcome: 'rejected' });
    expect(await use(decisionId, 4)).toMatchObject({ code: 'AMENDMENT_CHANGED', status: 'rejected' });
    expect((await clauseOf(clauses[0]!.id)).openAmendmentCount).toBe(0);
  });

  it('is refused for good once its version is published', async () => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const decisionId = await decide(app, editor, id);
    await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Decided.' });
    expect(await rejectionOf(takeBack(app, editor, decisionId))).toMatchObject({
      code: 'DECISION_PUBLISHED',
      versionNumber: 2,
    });
    expect((await app.get(AmendmentQueries).byId(editor, id))?.viewerCan.takeBack).toBe(false);
    expect(await wordingOf(clauses[0]!.id)).toBe('We listen first.');
  });
});
