import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import { aDeclaration, anAmendment, decide, draftingModules, draftingTestEntities } from '../testing/index.js';
import { Decision } from './decision.entity.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('what a decision does to the draft', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const clauseOf = (id: string): Promise<Clause> => app.database.manager.findOneByOrFail(Clause, { id });
  const draftOf = async (clauseId: string): Promise<ClauseRevision | null> => {
    const id = (await clauseOf(clauseId)).draftRevisionId;
    return id === null ? null : app.database.manager.findOneByOrFail(ClauseRevision, { id });
  };
  const decisionOn = (amendmentId: string): Promise<Decision> =>
    app.database.manager.findOneByOrFail(Decision, { amendmentId });
  /** The wordings of the draft of a section, in order. */
  const wordingsAround = async (clauseId: string): Promise<(string | null)[]> => {
    const found = await app.database.manager.query<{ wording: string | null }[]>(
      `select r.wording from clause c left join clause_revision r on r.id = c.draft_revision_id
        where c.section_id = (select section_id from clause where id = $1) order by c.position, c.id`,
      [clauseId],
    );
    return found.map(({ wording }) => wording);
  };

  describe('that deletes a clause', () => {
    it('takes the clause out, and keeps what it said', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const { id } = await anAmendment(app, { clauseId, kind: 'delete' });
      await decide(app, editor, id);
      expect(await draftOf(clauseId)).toBeNull();
      expect(await decisionOn(id)).toMatchObject({ clauseId, wordingBefore: BASE, wordingAfter: null });
      expect((await clauseOf(clauses[1]!.id)).draftRevisionId).toBe(clauses[1]!.revisionId);
    });

    it('is asked about when the clause was reworded, wherever that was', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const removal = await anAmendment(app, { clauseId, kind: 'delete' });
      const reworded = BASE.replace('live here', 'live and work here');
      await decide(app, editor, (await anAmendment(app, { clauseId, wording: reworded })).id);
      expect(await rejectionOf(decide(app, editor, removal.id))).toEqual({
        code: 'CONFLICT_UNRESOLVED',
        base: BASE,
        proposed: '',
        current: reworded,
        hunks: [expect.objectContaining({ base: BASE, proposed: '', current: reworded })],
      });
      expect((await draftOf(clauseId))!.wording).toBe(reworded);
    });

    it('is asked about even when others only took words out', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const removal = await anAmendment(app, { clauseId, kind: 'delete' });
      const shortened = BASE.replace(' before we decide anything', '');
      await decide(app, editor, (await anAmendment(app, { clauseId, wording: shortened })).id);
      expect(await rejectionOf(decide(app, editor, removal.id))).toMatchObject({
        code: 'CONFLICT_UNRESOLVED',
        current: shortened,
        hunks: [{ base: BASE, proposed: '', current: shortened }],
      });
      expect((await draftOf(clauseId))!.wording).toBe(shortened);
    });

    it('has nothing more to do when the clause is gone already', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const both = [
        await anAmendment(app, { clauseId, kind: 'delete' }),
        await anAmendment(app, { clauseId, kind: 'delete' }),
      ];
      for (const { id } of both) await decide(app, editor, id);
      expect(await draftOf(clauseId)).toBeNull();
      expect(await decisionOn(both[1]!.id)).toMatchObject({
        outcome: 'accepted',
        wordingBefore: null,
        wordingAfter: null,
      });
    });
  });

  describe('on a clause that the draft deleted', () => {
    it('asks about a rewording, and takes the wording that the editor then writes', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const { id } = await anAmendment(app, { clauseId, wording: 'We listen first.' });
      const removal = await anAmendment(app, { clauseId, kind: 'delete' });
      await decide(app, editor, removal.id);
      expect(await rejectionOf(decide(app, editor, id))).toEqual({
        code: 'CONFLICT_UNRESOLVED',
        base: BASE,
        proposed: 'We listen first.',
        current: null,
        hunks: [],
      });
      const undoes = [{ amendmentId: removal.id, reason: 'It is needed after all.' }];
      const change = { outcome: 'accepted_with_changes', wording: 'We listen.', undoes } as const;
      const stale = { ...change, draftRevisionId: clauses[0]!.revisionId };
      expect(await rejectionOf(decide(app, editor, id, stale))).toMatchObject({ code: 'AMENDMENT_CHANGED' });
      const decisionId = await decide(app, editor, id, change);
      const draft = await draftOf(clauseId);
      expect(draft).toMatchObject({ wording: 'We listen.', number: 2, decisionId });
      // Nothing of it could be merged: the words are those of the decision.
      expect(draft!.runs).toEqual([{ text: 'We listen.', source: `decision:${decisionId}` }]);
      expect(await decisionOn(id)).toMatchObject({ clauseId, wordingBefore: null, wordingAfter: 'We listen.' });
    });
  });

  describe('with a wording of the editor', () => {
    it('tells the words of the text, of the amendment and of the editor apart', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id: clauseId, revisionId: draftRevisionId } = clauses[0]!;
      const { id } = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
      const wording = BASE.replace('decide', 'settle').replace('people', 'citizens');
      const decisionId = await decide(app, editor, id, { outcome: 'accepted_with_changes', wording, draftRevisionId });
      expect((await draftOf(clauseId))!.runs).toEqual([
        { text: 'We listen to the ', source: 'import' },
        { text: 'citizens', source: `decision:${decisionId}` },
        { text: ' who live here before we ', source: 'import' },
        { text: 'settle', source: `amendment:${id}` },
        { text: ' anything.', source: 'import' },
      ]);
    });

    it.each([[null], [undefined], ['']])('needs one: not %j', async (wording) => {
      const { clauses, editor } = await aDeclaration(app);
      const { id: clauseId, revisionId: draftRevisionId } = clauses[0]!;
      const change = { outcome: 'accepted_with_changes', wording, draftRevisionId } as const;
      for (const kind of ['replace', 'insert_after'] as const) {
        const { id } = await anAmendment(app, { clauseId, kind });
        expect(await rejectionOf(decide(app, editor, id, change))).toEqual({
          code: 'INVALID_INPUT',
          fields: [{ field: 'wording', rule: 'required' }],
        });
      }
      expect(await wordingsAround(clauseId)).toEqual([BASE, clauses[1]!.wording]);
    });

    it('does not take it where the amendment is accepted as it is', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const { id } = await anAmendment(app, { clauseId, wording: 'We listen first.' });
      await decide(app, editor, id, { wording: 'Something else.' });
      expect((await draftOf(clauseId))!.wording).toBe('We listen first.');
    });

    it('writes no revision where the text stays as it was', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id: clauseId, revisionId: draftRevisionId } = clauses[0]!;
      const { id } = await anAmendment(app, { clauseId, wording: 'We listen first.' });
      await decide(app, editor, id, { outcome: 'accepted_with_changes', wording: BASE, draftRevisionId });
      expect((await draftOf(clauseId))!.id).toBe(draftRevisionId);
      expect(await app.database.manager.countBy(ClauseRevision, { clauseId })).toBe(1);
      expect(await decisionOn(id)).toMatchObject({ wordingBefore: BASE, wordingAfter: BASE });
    });
  });

  describe('that inserts a clause', () => {
    it('makes one of the kind of the clause before it, with the words of who proposed it', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const [before, after] = clauses;
      const { id } = await anAmendment(app, { clauseId: before!.id, kind: 'insert_after', wording: 'And we say so.' });
      const decisionId = await decide(app, editor, id);
      const decision = await decisionOn(id);
      expect(decision).toMatchObject({ wordingBefore: null, wordingAfter: 'And we say so.' });
      const [old, made] = [await clauseOf(before!.id), await clauseOf(decision.clauseId!)];
      const { declarationId, sectionId, kind, indent } = old;
      expect(made).toMatchObject({ declarationId, sectionId, kind, indent, publishedRevisionId: null });
      expect(await draftOf(made.id)).toMatchObject({
        number: 1,
        decisionId,
        runs: [{ text: 'And we say so.', source: `amendment:${id}` }],
      });
      expect(old.draftRevisionId).toBe(before!.revisionId);
      expect(await wordingsAround(before!.id)).toEqual([BASE, 'And we say so.', after!.wording]);
    });

    it('takes the wording of the editor, which tells what of it was proposed', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[0]!.id;
      const { id } = await anAmendment(app, { clauseId, kind: 'insert_after', wording: 'And we say so.' });
      const change = { outcome: 'accepted_with_changes', wording: 'And we say so openly.' } as const;
      const decisionId = await decide(app, editor, id, change);
      const { clauseId: madeId, wordingAfter } = await decisionOn(id);
      expect(wordingAfter).toBe('And we say so openly.');
      expect((await draftOf(madeId!))!.runs).toEqual([
        { text: 'And we say so', source: `amendment:${id}` },
        { text: ' openly', source: `decision:${decisionId}` },
        { text: '.', source: `amendment:${id}` },
      ]);
    });

    it('puts those after the same clause in the order of acceptance, at the end of a section too', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const last = clauses[1]!;
      for (const wording of ['First.', 'Second.']) {
        const { id } = await anAmendment(app, { clauseId: last.id, kind: 'insert_after', wording });
        await decide(app, editor, id);
      }
      expect(await wordingsAround(last.id)).toEqual([BASE, last.wording, 'First.', 'Second.']);
      const { position } = await clauseOf(last.id);
      const [next] = await app.database.manager.query<{ position: number }[]>(
        `select max(position) as position from clause where section_id = (select section_id from clause where id = $1)`,
        [last.id],
      );
      expect(next!.position).toBe(position + 2);
    });

    it('makes room where two clauses stand too near to each other', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const [first, second, elsewhere] = clauses;
      const { position } = await clauseOf(first!.id);
      const before = await clauseOf(elsewhere!.id);
      await app.database.manager.query('update clause set position = $2 where id = $1', [second!.id, position + 1e-10]);
      const { id } = await anAmendment(app, { clauseId: first!.id, kind: 'insert_after', wording: 'Between.' });
      await decide(app, editor, id);
      expect(await wordingsAround(first!.id)).toEqual([BASE, 'Between.', second!.wording]);
      const made = await clauseOf((await decisionOn(id)).clauseId!);
      expect([(await clauseOf(first!.id)).position, made.position, (await clauseOf(second!.id)).position]).toEqual([
        1, 1.5, 2,
      ]);
      expect((await clauseOf(elsewhere!.id)).position).toBe(before.position);
    });

    it('leaves the other clauses where they are while there is room', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const [first, second] = clauses;
      const before = await Promise.all([clauseOf(first!.id), clauseOf(second!.id)]);
      await app.database.manager.query('update clause set position = $2 where id = $1', [
        second!.id,
        before[0].position + 0.01,
      ]);
      const { id } = await anAmendment(app, { clauseId: first!.id, kind: 'insert_after', wording: 'Between.' });
      await decide(app, editor, id);
      expect((await clauseOf(first!.id)).position).toBe(before[0].position);
      expect((await clauseOf(second!.id)).position).toBe(before[0].position + 0.01);
    });
  });
});
