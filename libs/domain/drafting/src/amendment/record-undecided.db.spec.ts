import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { TakePosition } from '@sic/discussion';
import { anAccount } from '@sic/identity/testing';
import { type PhaseKind, PHASES } from '@sic/processes';
import { Subjects } from '@sic/subjects';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { WorkbenchQueries } from '../workbench/workbench.queries.js';
import { ClauseQueries } from '../declaration/clause.queries.js';
import { DeclarationQueries } from '../declaration/declaration.queries.js';
import { phaseActions } from '../phase-actions.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
  rebaseAll,
  rebaseModule,
  recordUndecided,
  type TestDeclaration,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { Amendment } from './amendment.entity.js';
import { AmendmentQueries } from './amendment.queries.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

describe('an open amendment that no phase decides any more', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...draftingModules, rebaseModule], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const rows = <T>(sql: string, ...values: unknown[]): Promise<T[]> => app.database.manager.query<T[]>(sql, values);
  const stored = (id: string): Promise<Amendment> => app.database.manager.findOneByOrFail(Amendment, { id });
  const statusOf = async (id: string, actor: Actor = visitor): Promise<string | undefined> =>
    (await app.get(AmendmentQueries).byId(actor, id))?.status;
  const eventsOf = async (id: string): Promise<string[]> =>
    (
      await rows<{ name: string }>(
        `select name from outbox_event where payload->>'amendmentId' = $1
            and name in ('drafting.amendment-not-decided', 'drafting.amendment-open-again') order by created_at`,
        id,
      )
    ).map(({ name }) => name.replace('drafting.amendment-', ''));

  it.each(PHASES)('is what the dates say, in phase %s', async (phase: PhaseKind) => {
    const { clauses, processId } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await putInPhase(app, processId, phase);
    const isOpen = phaseActions[phase].includes('decide');
    expect(await statusOf(id)).toBe(isOpen ? 'submitted' : 'not_decided');
    expect((await stored(id)).status).toBe('submitted');
  });

  it('is open while such a phase is still to come', async () => {
    const { clauses, processId } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await putInPhase(app, processId, 'input');
    expect(await statusOf(id)).toBe('not_decided');
    await rows(
      `insert into phase (process_id, kind, opens_at) values ($1, 'resolution', clock_timestamp() + interval '10 minutes')`,
      processId,
    );
    expect(await statusOf(id)).toBe('submitted');
  });

  it('is recorded and published once, by whichever run; its end undoes it, and is published once', async () => {
    const { clauses, processId, editor } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const decided = await anAmendment(app, { clauseId: clauses[0]!.id });
    await decide(app, editor, decided.id, { outcome: 'rejected' });
    const withdrawn = await anAmendment(app, { clauseId: clauses[0]!.id });
    await app.get(WithdrawAmendment).execute(withdrawn.proposer, { amendmentId: withdrawn.id });
    await putInPhase(app, processId, 'endorsement');
    await Promise.all([recordUndecided(app), recordUndecided(app)]);
    await recordUndecided(app);
    expect(await stored(id)).toMatchObject({ notDecidedAt: expect.any(Date), notDecidedPhase: 'endorsement' });
    const read = await app.get(AmendmentQueries).byId(visitor, id);
    expect(read?.notDecided).toEqual({ phase: 'endorsement', recordedAt: expect.any(Date) });
    expect(await eventsOf(id)).toEqual(['not-decided']);
    for (const other of [decided, withdrawn]) expect(await eventsOf(other.id)).toEqual([]);

    await putInPhase(app, processId, 'resolution');
    expect(await statusOf(id)).toBe('submitted');
    await Promise.all([recordUndecided(app), recordUndecided(app)]);
    await recordUndecided(app);
    expect(await eventsOf(id)).toEqual(['not-decided', 'open-again']);
    expect(await stored(id)).toMatchObject({ notDecidedAt: null, notDecidedPhase: null, status: 'submitted' });
    await decide(app, editor, id, { outcome: 'rejected' });
    expect(await statusOf(id)).toBe('rejected');
  });

  it('is not edited, withdrawn, positioned on or decided, and the refusal says that it is not decided', async () => {
    const { clauses, processId, editor } = await aDeclaration(app);
    const { id, proposer, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await putInPhase(app, processId, 'closed');
    const notOpen = { code: 'AMENDMENT_NOT_OPEN', status: 'not_decided' };
    const withdraw = app.get(WithdrawAmendment).execute(proposer, { amendmentId: id });
    expect(await rejectionOf(withdraw)).toMatchObject(notOpen);
    expect(await rejectionOf(decide(app, editor, id))).toMatchObject(notOpen);
    const position = { subject: { kind: 'amendment', id }, revisionId, kind: 'agree' } as const;
    const take = app.get(TakePosition).execute(await anAccount(app.database), position);
    expect(await rejectionOf(take)).toMatchObject(notOpen);
    const { viewerCan, proposerCan, isInConflict, conflict } = (await app.get(AmendmentQueries).byId(proposer, id))!;
    expect({ isInConflict, conflict }).toEqual({ isInConflict: false, conflict: null });
    for (const can of [viewerCan, proposerCan]) {
      expect(Object.entries(can).filter(([name, may]) => may === true && name !== 'see')).toEqual([]);
    }
  });

  describe('is counted alike everywhere', () => {
    /** What every place says of how many amendments of a declaration are open. */
    async function counts({ id, slug, processId, editor }: TestDeclaration, readers: readonly Actor[]) {
      const [page, summaries, workbench, clauses] = await Promise.all([
        app.get(DeclarationQueries).page(visitor, slug),
        app.get(DeclarationQueries).ofProcesses([processId]),
        app.get(WorkbenchQueries).workbench(editor, id),
        rows<{ id: string }>('select id from clause where declaration_id = $1', id),
      ]);
      const lists = await Promise.all(
        readers.map(async (reader) => {
          const filter = { declarationId: id, statuses: ['submitted'] as const };
          return (await app.get(AmendmentQueries).list(reader, filter, { first: 100 })).totalCount;
        }),
      );
      const pages = await Promise.all(clauses.map((clause) => app.get(ClauseQueries).page(visitor, clause.id)));
      return {
        page: page!.openAmendmentCount,
        home: summaries.get(processId)![0]!.openAmendmentCount,
        workbench: workbench.openAmendmentCount,
        toDecide: workbench.clauses.reduce((sum, { amendments }) => sum + amendments.length, 0),
        clausePages: pages.reduce((sum, clause) => sum + clause!.openAmendmentCount, 0),
        ...Object.fromEntries(lists.map((count, index) => [`list ${index}`, count])),
      };
    }
    const alike = (counted: Record<string, number>): number[] => [...new Set(Object.values(counted))];

    it('with hidden ones, drafts, a clause that is gone, and in every phase', async () => {
      const declaration = await aDeclaration(app);
      const { clauses, editor, processId, id: declarationId } = declaration;
      const [first, second] = clauses as [(typeof clauses)[0], (typeof clauses)[0]];
      const moderator = await anAccount(app.database, { isModerator: true });
      const hidden = await anAmendment(app, { clauseId: first.id });
      const readers: SignedInMember[] = [editor, moderator, hidden.proposer];
      const expectAll = async (n: number) =>
        expect(alike(await counts(declaration, [visitor, ...readers]))).toEqual([n]);
      await expectAll(1);
      await anAmendment(app, { clauseId: first.id, proposer: hidden.proposer, isSubmitted: false });
      await expectAll(1);
      const onGone = await anAmendment(app, { clauseId: second.id });
      await anAmendment(app, { clauseId: second.id, kind: 'insert_after' });
      await decide(app, editor, (await anAmendment(app, { clauseId: second.id, kind: 'delete' })).id);
      await expectAll(3);
      await app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Without it.' });
      await rebaseAll(app);
      await expectAll(3);
      await app.database.transaction((tx) => app.get(Subjects).of('amendment')!.hiding!.setHidden(tx, hidden.id, true));
      await expectAll(2);
      await decide(app, editor, onGone.id, { outcome: 'rejected' });
      await expectAll(1);
      for (const phase of PHASES) {
        await putInPhase(app, processId, phase);
        await expectAll(phaseActions[phase].includes('decide') ? 1 : 0);
        const { notDecidedCount } = await app.get(WorkbenchQueries).workbench(editor, declarationId);
        const filter = { declarationId, statuses: ['not_decided'] as const };
        expect((await app.get(AmendmentQueries).list(visitor, filter, { first: 9 })).totalCount).toBe(notDecidedCount);
        expect(notDecidedCount).toBe(phaseActions[phase].includes('decide') ? 0 : 1);
      }
    });

    it('would be noticed: one that is counted in one place only', async () => {
      const declaration = await aDeclaration(app);
      await anAmendment(app, { clauseId: declaration.clauses[0]!.id });
      await rows('update clause set open_amendment_count = 2 where id = $1', declaration.clauses[0]!.id);
      expect(alike(await counts(declaration, [visitor])).length).toBe(2);
    });
  });
});
