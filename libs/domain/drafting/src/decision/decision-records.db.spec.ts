import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { RateLimits } from '@sic/rate-limits';
import { limitOf, rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { Amendment } from '../amendment/amendment.entity.js';
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
import { DecideAmendment } from './decide-amendment.js';
import { Decision, type DecisionOutcome } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('what a decision leaves', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const rows = (statement: string, id: string): Promise<Record<string, unknown>[]> =>
    app.database.manager.query(statement, [id]);
  const audited = (id: string): Promise<Record<string, unknown>[]> =>
    rows(
      `select actor_id as actor, action, subject_kind as kind, data from audit_record
        where subject_id = $1 and action <> 'drafting.propose-amendment'`,
      id,
    );
  const published = (id: string): Promise<Record<string, unknown>[]> =>
    rows(
      `select payload from outbox_event where name = 'drafting.amendment-decided' and payload->>'amendmentId' = $1`,
      id,
    );
  const openCount = async (id: string): Promise<number> =>
    (await app.database.manager.findOneByOrFail(Clause, { id })).openAmendmentCount;

  it.each<[DecisionOutcome, string | null]>([
    ['accepted', 'We listen first.'],
    ['accepted_with_changes', 'We listen before all else.'],
    ['rejected', null],
  ])('%s: who decided what, when and why, on which revision and in which wording', async (outcome, after) => {
    const { id: declarationId, clauses, editor } = await aDeclaration(app);
    const { id: clauseId, revisionId: draftRevisionId } = clauses[0]!;
    const { id, revisionId } = await anAmendment(app, { clauseId });
    const other = await anAmendment(app, { clauseId });
    expect(await openCount(clauseId)).toBe(2);
    const decisionId = await decide(app, editor, id, {
      outcome: outcome as 'accepted' | 'rejected',
      reason: 'As agreed.',
      wording: 'We listen before all else.',
      draftRevisionId,
    });
    const isChanged = outcome !== 'rejected';
    expect(await app.database.manager.findOneByOrFail(Decision, { id: decisionId })).toMatchObject({
      amendmentId: id,
      amendmentRevisionId: revisionId,
      outcome,
      reason: 'As agreed.',
      wordingBefore: isChanged ? BASE : null,
      wordingAfter: after,
      clauseId: isChanged ? clauseId : null,
      deciderId: editor.id,
    });
    expect(await app.database.manager.findOneByOrFail(Amendment, { id })).toMatchObject({
      status: outcome,
      isInConflict: false,
      conflict: null,
      lockVersion: 2,
    });
    expect(await audited(id)).toEqual([
      { actor: editor.id, action: 'drafting.decide-amendment', kind: 'amendment', data: { decisionId, outcome } },
    ]);
    expect(await published(id)).toEqual([{ payload: { declarationId, amendmentId: id, decisionId } }]);
    expect(await openCount(clauseId)).toBe(1);
    expect(await app.database.manager.findOneByOrFail(Amendment, { id: other.id })).toMatchObject({
      status: 'submitted',
      lockVersion: 1,
    });
  });

  it('is nothing, when it is refused', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const { id } = await anAmendment(app, { clauseId });
    const decideOn = (amendmentId: string, lockVersion = 1): Promise<string> =>
      app.get(DecideAmendment).execute(editor, { amendmentId, lockVersion, outcome: 'rejected', reason: 'No.' });
    expect(await rejectionOf(decideOn(newId()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await rejectionOf(decideOn(id, 0))).toMatchObject({ code: 'AMENDMENT_CHANGED', lockVersion: 1 });
    await putInPhase(app, processId, 'input', 'resolution');
    expect(await rejectionOf(decideOn(id))).toMatchObject({ code: 'PHASE_DOES_NOT_ALLOW', phase: 'input' });
    await putInPhase(app, processId, 'signature');
    expect(await rejectionOf(decideOn(id))).toMatchObject({ code: 'AMENDMENT_NOT_OPEN', status: 'not_decided' });
    expect(await audited(id)).toEqual([]);
    expect(await published(id)).toEqual([]);
    expect(await openCount(clauseId)).toBe(1);
    expect(await app.database.manager.countBy(Decision, { amendmentId: id })).toBe(0);
  });

  it('counts for who decided, and taking it back by a limit of its own', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const limits = app.get(RateLimits);
    const key = editor.id;
    expect(await limitOf(limits, () => decide(app, editor, id))).toEqual({ name: 'drafting.decide-amendment', key });
    const decisionId = await decide(app, editor, id);
    const limit = await limitOf(limits, () => takeBack(app, editor, decisionId));
    expect(limit).toEqual({ name: 'drafting.take-back-decision', key });
  });

  it('can be read by who may read the amendment, and by nobody else', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const [shown, hidden, open] = await Promise.all(
      [0, 1, 2].map((index) => anAmendment(app, { clauseId: clauses[index]!.id })),
    );
    const decisions = [
      await decide(app, editor, shown!.id, { reason: 'Agreed.' }),
      await decide(app, editor, hidden!.id, { outcome: 'rejected' }),
    ];
    await app.database.manager.query('update amendment set hidden_at = now() where id = $1', [hidden!.id]);
    const moderator = await anAccount(app.database, { isModerator: true });
    const queries = app.get(DecisionQueries);
    const idsFor = async (...args: Parameters<DecisionQueries['byIds']>): Promise<string[]> => [
      ...(await queries.byIds(...args)).keys(),
    ];
    const [first, second] = decisions;
    expect(await idsFor(visitor, decisions)).toEqual([first]);
    expect(await idsFor(editor, decisions)).toEqual([first]);
    for (const actor of [hidden!.proposer, moderator]) {
      expect((await idsFor(actor, decisions)).sort()).toEqual([first, second].sort());
    }
    expect(await idsFor(moderator, [second!])).toEqual([second]);
    const found = (await queries.byIds(visitor, decisions)).get(first!);
    expect(found).toMatchObject({
      id: first,
      amendmentId: shown!.id,
      outcome: 'accepted',
      reason: 'Agreed.',
      wordingBefore: BASE,
      wordingAfter: 'We listen first.',
      deciderId: editor.id,
      createdAt: expect.any(Date),
    });
    const ofAmendments = await queries.ofAmendments([shown!.id, open!.id]);
    expect([...ofAmendments]).toEqual([[shown!.id, found]]);
  });
});
