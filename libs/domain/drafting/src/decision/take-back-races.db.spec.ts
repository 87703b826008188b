import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { lockAmendment } from '../amendment/amendment.facts.js';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import { Declaration } from '../declaration/declaration.entity.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  takeBack,
  type TestDeclaration,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { VersionEntry } from '../version/version-entry.entity.js';
import { Version } from '../version/version.entity.js';
import { writeVersion } from '../version/write-version.js';
import { applyToDraft } from './apply-to-draft.js';
import { Decision } from './decision.entity.js';
import { takeOutOfDraft } from './take-out-of-draft.js';
import { writeDecision } from './write-decision.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('taking a decision back at the same time as', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  /**
   * Starts the acts while the row of a clause is locked from outside, and releases it when each of them waits, for
   * that row or for another act: then all have read what they read before they may write.
   */
  async function together(clauseId: string, acts: readonly (() => Promise<unknown>)[]): Promise<string[]> {
    let running: Promise<PromiseSettledResult<unknown>[]> | undefined;
    let ended = 0;
    await app.database.transaction(async (tx) => {
      await tx.query('select 1 from clause where id = $1 for update', [clauseId]);
      const end = (): void => void (ended += 1);
      running = Promise.allSettled(acts.map((act) => act().finally(end)));
      let waiting = 0;
      while (waiting + ended < acts.length) {
        const [row] = await app.database.manager.query<{ waiting: number }[]>(
          `select count(*)::int as waiting from pg_stat_activity
            where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
        );
        waiting = row!.waiting;
      }
    });
    return (await running!).map((result) => {
      if (result.status === 'fulfilled') return 'done';
      const { problem } = result.reason as { problem?: { code: string; reason?: string } };
      return problem?.reason ?? problem?.code ?? String(result.reason);
    });
  }

  const draftOf = async (clauseId: string): Promise<ClauseRevision> => {
    const { draftRevisionId } = await app.database.manager.findOneByOrFail(Clause, { id: clauseId });
    return app.database.manager.findOneByOrFail(ClauseRevision, { id: draftRevisionId! });
  };

  /** A clause whose draft has one decision, and an amendment that changes other words of it. */
  async function aDecidedClause(): Promise<
    TestDeclaration & { clauseId: string; decisionId: string; otherId: string }
  > {
    const declaration = await aDeclaration(app);
    const clauseId = declaration.clauses[0]!.id;
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
    const other = await anAmendment(app, { clauseId, wording: BASE.replace('decide anything', 'decide') });
    const decisionId = await decide(app, declaration.editor, first.id);
    return { ...declaration, clauseId, decisionId, otherId: other.id };
  }

  describe('another editor decides on top of it', () => {
    const expected = BASE.replace('decide anything', 'decide');

    it.each([true, false])('leaves only what the other one changed, taken back first: %s', async (isFirst) => {
      const { editor, clauseId, decisionId, otherId } = await aDecidedClause();
      const acts = [() => takeBack(app, editor, decisionId), () => decide(app, editor, otherId)];
      expect(await together(clauseId, isFirst ? acts : acts.reverse())).toEqual(['done', 'done']);
      expect((await draftOf(clauseId)).wording).toBe(expected);
    });

    it('lets exactly one of them win where the other builds on it', async () => {
      const { editor, clauseId, decisionId, otherId } = await aDecidedClause();
      const { id: draftRevisionId, wording } = await draftOf(clauseId);
      const change = {
        outcome: 'accepted_with_changes',
        wording: wording.replace('Cities listen', 'Cities and towns listen'),
        draftRevisionId,
      } as const;
      const results = await together(clauseId, [
        () => takeBack(app, editor, decisionId),
        () => decide(app, editor, otherId, change),
      ]);
      const isTakenBack = results[0] === 'done';
      expect(results).toEqual(isTakenBack ? ['done', 'AMENDMENT_CHANGED'] : ['LATER_DECISIONS_DEPEND', 'done']);
      expect((await draftOf(clauseId)).wording).toBe(isTakenBack ? BASE : change.wording);
    });

    it('would leave words that were taken back, or lose the other one, without the lock (control)', async () => {
      const { editor, clauseId, decisionId, otherId } = await aDecidedClause();
      const { manager } = app.database;
      const decision = await manager.findOneByOrFail(Decision, { id: decisionId });
      const decideUnlocked = async (tx: Tx): Promise<void> => {
        const locked = await lockAmendment(tx, editor, otherId);
        const id = newId();
        const change = await applyToDraft(tx, locked, id, { outcome: 'accepted' });
        await writeDecision(tx, locked, { id, outcome: 'accepted', reason: 'So.', deciderId: editor.id, ...change });
      };
      const results = await together(clauseId, [
        () => app.database.transaction((tx) => takeOutOfDraft(tx, decision)),
        () => app.database.transaction(decideUnlocked),
      ]);
      expect(results).toEqual(['done', 'done']);
      expect((await draftOf(clauseId)).wording).not.toBe(expected);
    });
  });

  describe('its version is published', () => {
    const inVersion = async (declarationId: string, clauseId: string): Promise<string | null> => {
      const version = await app.database.manager.findOneBy(Version, { declarationId, number: 2 });
      if (!version) return null;
      const entry = await app.database.manager.findOneByOrFail(VersionEntry, {
        versionId: version.id,
        nodeId: clauseId,
      });
      return entry.revisionId;
    };

    it('lets exactly one of them win', async () => {
      const { id: declarationId, editor, clauseId, decisionId, clauses } = await aDecidedClause();
      const results = await together(clauseId, [
        () => takeBack(app, editor, decisionId),
        () => app.get(PublishVersion).execute(editor, { declarationId, latestNumberSeen: 1, note: 'Decided.' }),
      ]);
      const isTakenBack = results[0] === 'done';
      expect(results).toEqual(isTakenBack ? ['done', 'NOTHING_DECIDED'] : ['DECISION_PUBLISHED', 'done']);
      const { publishedRevisionId, draftRevisionId } = await app.database.manager.findOneByOrFail(Clause, {
        id: clauseId,
      });
      expect(publishedRevisionId).toBe(draftRevisionId);
      expect(publishedRevisionId === clauses[0]!.revisionId).toBe(isTakenBack);
      expect(await inVersion(declarationId, clauseId)).toBe(isTakenBack ? null : publishedRevisionId);
    });

    it('would publish what is taken back, without the lock (control)', async () => {
      const { id: declarationId, clauseId, decisionId } = await aDecidedClause();
      const { manager } = app.database;
      const decision = await manager.findOneByOrFail(Decision, { id: decisionId });
      const declaration = await manager.findOneByOrFail(Declaration, { id: declarationId });
      const results = await together(clauseId, [
        () => app.database.transaction((tx) => takeOutOfDraft(tx, decision)),
        () =>
          app.database.transaction((tx) => writeVersion(tx, declaration, { note: 'Decided.', publishedById: null })),
      ]);
      expect(results).toEqual(['done', 'done']);
      const { draftRevisionId } = await manager.findOneByOrFail(Clause, { id: clauseId });
      // The version has the words, and the draft that follows it does not.
      expect(await inVersion(declarationId, clauseId)).not.toBe(draftRevisionId);
    });
  });
});
