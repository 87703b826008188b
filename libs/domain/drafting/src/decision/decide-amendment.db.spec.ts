import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import {
  aDeclaration,
  anAmendment,
  assignEditor,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
} from '../testing/index.js';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import { Decision } from './decision.entity.js';
import { Amendment } from '../amendment/amendment.entity.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { lockAmendment } from '../amendment/amendment.facts.js';
import { applyToDraft } from './apply-to-draft.js';
import { DecideAmendment } from './decide-amendment.js';
import { writeDecision } from './write-decision.js';
import { WorkbenchQueries } from '../workbench/workbench.queries.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('deciding an amendment', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const draftOf = async (clauseId: string): Promise<ClauseRevision | null> => {
    const clause = await app.database.manager.findOneByOrFail(Clause, { id: clauseId });
    const id = clause.draftRevisionId;
    return id === null ? null : app.database.manager.findOneByOrFail(ClauseRevision, { id });
  };
  const statusOf = async (id: string): Promise<string> =>
    (await app.database.manager.findOneByOrFail(Amendment, { id })).status;

  it('shows what is to be decided to the editors of the process, in every phase', async () => {
    const { id: declarationId, processId, clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const workbench = app.get(WorkbenchQueries);
    const others = [
      await anAccount(app.database),
      await anAccount(app.database, { isAdministrator: true }),
      (await aDeclaration(app)).editor,
    ];
    for (const [phase, shown, notDecided] of [
      ['consultation', [[id]], 0],
      ['closed', [], 1],
    ] as const) {
      await putInPhase(app, processId, phase);
      const { clauses: toDecide, nextVersion, notDecidedCount } = await workbench.workbench(editor, declarationId);
      expect(toDecide.map((clause) => clause.amendments.map((amendment) => amendment.id))).toEqual(shown);
      expect(notDecidedCount).toBe(notDecided);
      expect(nextVersion.latestNumber).toBe(1);
      for (const member of others) {
        const refused = await rejectionOf(workbench.workbench(member, declarationId));
        expect(refused).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_DECIDER' });
      }
    }
    for (const none of [newId(), 'no-id']) {
      expect((await rejectionOf(workbench.workbench(editor, none))).code).toBe('NOT_FOUND');
    }
  });

  it('accepts: a new revision of the clause names the decision and where its words come from', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const [clause] = clauses;
    const { id } = await anAmendment(app, { clauseId: clause!.id, wording: BASE.replace('decide', 'settle') });
    const decisionId = await decide(app, editor, id);
    const draft = await draftOf(clause!.id);
    expect(draft).toMatchObject({ number: 2, wording: BASE.replace('decide', 'settle'), decisionId });
    expect(draft!.runs).toEqual([
      { text: 'We listen to the people who live here before we ', source: 'import' },
      { text: 'settle', source: `amendment:${id}` },
      { text: ' anything.', source: 'import' },
    ]);
    const amendment = await app.get(AmendmentQueries).byId(visitor, id);
    expect(amendment).toMatchObject({ status: 'accepted', target: { baseWording: BASE } });
    expect(await app.published()).toContain('drafting.amendment-decided');
    const published = await app.database.manager.findOneByOrFail(Clause, { id: clause!.id });
    expect(published.publishedRevisionId).toBe(clause!.revisionId);
    expect(published.openAmendmentCount).toBe(0);
  });

  it('merges a second amendment with what the first has changed, word by word', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
    const second = await anAmendment(app, { clauseId, wording: BASE.replace('decide anything', 'decide') });
    await decide(app, editor, first.id);
    await decide(app, editor, second.id);
    expect((await draftOf(clauseId))!.wording).toBe('Cities listen to the people who live here before we decide.');
  });

  it('asks the editor for the wording when both changed the same words, and takes it with changes', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const second = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    await decide(app, editor, first.id);
    expect(await rejectionOf(decide(app, editor, second.id))).toMatchObject({
      code: 'CONFLICT_UNRESOLVED',
      base: BASE,
      current: BASE.replace('decide', 'settle'),
      hunks: expect.arrayContaining([
        expect.objectContaining({ base: 'decide', proposed: 'resolve', current: 'settle' }),
      ]),
    });
    expect(await statusOf(second.id)).toBe('submitted');
    const draft = await draftOf(clauseId);
    const wording = BASE.replace('decide', 'settle or resolve');
    await decide(app, editor, second.id, {
      outcome: 'accepted_with_changes',
      wording,
      draftRevisionId: draft!.id,
      reason: 'Both say something.',
    });
    expect(await statusOf(second.id)).toBe('accepted_with_changes');
    expect((await draftOf(clauseId))!.wording).toBe(wording);
  });

  it('refuses a wording that was written on a draft that has changed since', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const second = await anAmendment(app, { clauseId, wording: BASE.replace('live here', 'live nearby') });
    const seen = clauses[0]!.revisionId;
    await decide(app, editor, first.id);
    const changed = { outcome: 'accepted_with_changes', wording: 'Something else.', draftRevisionId: seen } as const;
    expect(await rejectionOf(decide(app, editor, second.id, changed))).toMatchObject({ code: 'AMENDMENT_CHANGED' });
    expect((await draftOf(clauseId))!.wording).toBe(BASE.replace('decide', 'settle'));
  });

  it('inserts after a clause and deletes another', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const insert = await anAmendment(app, {
      clauseId: clauses[0]!.id,
      kind: 'insert_after',
      wording: 'And we say so.',
    });
    const removal = await anAmendment(app, { clauseId: clauses[1]!.id, kind: 'delete' });
    await decide(app, editor, insert.id);
    await decide(app, editor, removal.id);
    const decision = await app.database.manager.findOneByOrFail(Decision, { amendmentId: insert.id });
    expect((await draftOf(decision.clauseId!))!.wording).toBe('And we say so.');
    const [inserted, first, second] = await Promise.all(
      [decision.clauseId!, clauses[0]!.id, clauses[1]!.id].map((id) =>
        app.database.manager.findOneByOrFail(Clause, { id }),
      ),
    );
    expect(first!.position).toBeLessThan(inserted!.position);
    expect(inserted!.position).toBeLessThan(second!.position);
    expect(second!.draftRevisionId).toBeNull();
  });

  it('rejects without touching the draft', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await decide(app, editor, id, { outcome: 'rejected', reason: 'Not now.' });
    expect(await statusOf(id)).toBe('rejected');
    expect((await draftOf(clauses[0]!.id))!.id).toBe(clauses[0]!.revisionId);
  });

  it('is for editors of the process only, and changes nothing for others', async () => {
    const { clauses, processId } = await aDeclaration(app);
    const elsewhere = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const moderator = await anAccount(app.database, { isModerator: true, isAdministrator: true });
    for (const actor of [proposer, moderator, elsewhere.editor]) {
      expect(await rejectionOf(decide(app, actor, id))).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await statusOf(id)).toBe('submitted');
    await assignEditor(app, moderator, { processId, memberId: elsewhere.editor.id });
    await decide(app, elsewhere.editor, id);
    expect(await statusOf(id)).toBe('accepted');
  });

  it('is not done outside its phases', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await putInPhase(app, processId, 'input', 'resolution');
    expect(await rejectionOf(decide(app, editor, id))).toMatchObject({ code: 'PHASE_DOES_NOT_ALLOW', phase: 'input' });
    await putInPhase(app, processId, 'signature');
    const notDecided = { code: 'AMENDMENT_NOT_OPEN', status: 'not_decided' };
    expect(await rejectionOf(decide(app, editor, id))).toMatchObject(notDecided);
  });

  it('has no decision without a reason, not even by hand', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await expect(decide(app, editor, id, { outcome: 'rejected', reason: ' ' })).rejects.toThrow(
      /amendment_decision_reason/,
    );
    expect(await statusOf(id)).toBe('submitted');
  });

  describe('two editors at once', () => {
    it('lets one decide and shows the other what is there now', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
      const both = (['accepted', 'rejected'] as const).map((outcome) =>
        app.get(DecideAmendment).execute(editor, { amendmentId: id, lockVersion: 1, outcome, reason: 'So be it.' }),
      );
      const results = await Promise.allSettled(both);
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]!.reason).toMatchObject({ problem: { code: 'AMENDMENT_CHANGED', lockVersion: 2 } });
      expect(await app.database.manager.countBy(Decision, { amendmentId: id })).toBe(1);
    });

    it('waits for who holds the declaration, and holds nothing else meanwhile', async () => {
      const { id: declarationId, clauses, editor } = await aDeclaration(app);
      const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
      let decided: Promise<string> | undefined;
      await app.database.transaction(async (tx) => {
        await tx.query('select 1 from declaration where id = $1 for update', [declarationId]);
        const [{ pid }] = await tx.query<[{ pid: number }]>('select pg_backend_pid() as pid');
        let isDecided = false;
        decided = decide(app, editor, id).finally(() => (isDecided = true));
        let isWaiting = false;
        while (!isWaiting && !isDecided) {
          const found = await app.database.manager.query<unknown[]>(
            'select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))',
            [pid],
          );
          isWaiting = found.length > 0;
        }
        expect(isDecided).toBe(false);
        // Everybody locks the declaration before the amendment, so nobody waits for each other for ever.
        await tx.query('select 1 from amendment where id = $1 for update nowait', [id]);
        await tx.query('select 1 from clause where declaration_id = $1 for update nowait', [declarationId]);
      });
      await decided;
      expect(await statusOf(id)).toBe('accepted');
    });

    it('loses the words of one of two amendments when nothing makes them wait for each other (control)', async () => {
      const { clauses } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      // What a decision would do without the lock: read the draft, and write it back with one's own change.
      const naive = async (from: string, to: string, bothHaveRead: () => Promise<void>): Promise<void> =>
        app.database.transaction(async (tx) => {
          const [row] = await tx.query<{ heading: string }[]>('select heading from clause where id = $1', [clauseId]);
          await bothHaveRead();
          await tx.query('update clause set heading = $2 where id = $1', [clauseId, row!.heading.replace(from, to)]);
        });
      await app.database.manager.query('update clause set heading = $2 where id = $1', [clauseId, 'one two three']);
      let waiting = 0;
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      const bothHaveRead = async (): Promise<void> => {
        waiting += 1;
        if (waiting === 2) release();
        await gate;
      };
      await Promise.all([naive('one', 'ONE', bothHaveRead), naive('three', 'THREE', bothHaveRead)]);
      const clause = await app.database.manager.findOneByOrFail(Clause, { id: clauseId });
      expect(clause.heading).not.toBe('ONE two THREE');
    });

    it('fails for the slower of two decisions that do not wait for each other (control with the lock off)', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const first = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
      const second = await anAmendment(app, { clauseId, wording: BASE.replace('decide anything', 'decide') });
      const withoutLock = (amendmentId: string, beforeCommit: (tx: Tx) => Promise<void>): Promise<void> =>
        app.database.transaction(async (tx) => {
          const locked = await lockAmendment(tx, editor, amendmentId);
          const id = newId();
          const change = await applyToDraft(tx, locked, id, { outcome: 'accepted' });
          const decision = { id, outcome: 'accepted', reason: 'Yes.', deciderId: editor.id } as const;
          await writeDecision(tx, locked, { ...decision, ...change });
          await beforeCommit(tx);
        });
      let slower: Promise<string> | undefined;
      await withoutLock(first.id, async (tx) => {
        const [{ pid }] = await tx.query<[{ pid: number }]>('select pg_backend_pid() as pid');
        slower = withoutLock(second.id, () => Promise.resolve()).then(() => 'decided', String);
        let isWaiting = false;
        while (!isWaiting) {
          const found = await app.database.manager.query<unknown[]>(
            'select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))',
            [pid],
          );
          isWaiting = found.length > 0;
        }
      });
      expect(await slower).toMatch(/clause_revision_number/);
      expect((await draftOf(clauseId))!.wording).toBe(BASE.replace('We listen', 'Cities listen'));
    });

    it('keeps the words of both when two amendments of one clause are accepted at the same time', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const first = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
      const second = await anAmendment(app, { clauseId, wording: BASE.replace('decide anything', 'decide') });
      await Promise.all([decide(app, editor, first.id), decide(app, editor, second.id)]);
      expect((await draftOf(clauseId))!.wording).toBe('Cities listen to the people who live here before we decide.');
    });
  });
});
