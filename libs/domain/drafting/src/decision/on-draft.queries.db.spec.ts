import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import type { GraphQLContext } from '@sic/graphql';
import { anAccount } from '@sic/identity/testing';
import { countStatements, startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { Clause } from '../declaration/clause.entity.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
} from '../testing/index.js';
import { AmendmentDecisionResolver } from './amendment-decision.resolver.js';
import { OnDraftQueries } from './on-draft.queries.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('an amendment on the draft of the next version', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  it('is merged as a decision would merge it', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const [{ id: clauseId }, { id: other, revisionId }] = [clauses[0]!, clauses[1]!];
    const first = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const clean = await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') });
    const same = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const meeting = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const removal = await anAmendment(app, { clauseId, kind: 'delete' });
    const addition = await anAmendment(app, { clauseId, kind: 'insert_after', wording: 'And we say so.' });
    const elsewhere = await anAmendment(app, { clauseId: other, kind: 'delete' });
    await decide(app, editor, first.id);
    const ids = [clean, same, meeting, removal, addition, elsewhere].map(({ id }) => id);
    const { result, statements } = await countStatements(() => app.get(OnDraftQueries).ofAmendments(editor, ids));
    expect(statements).toHaveLength(3);
    const draftWording = BASE.replace('decide', 'settle');
    const { draftRevisionId } = await app.database.manager.findOneByOrFail(Clause, { id: clauseId });
    const draft = { draftWording, draftRevisionId, changedBy: [expect.objectContaining({ id: first.id })] };
    const none = { wording: null, hunks: [] };
    expect(ids.map((id) => result.get(id))).toMatchObject([
      { state: 'clean', wording: draftWording.replace('We listen', 'Cities listen'), hunks: [], ...draft },
      { state: 'contained', wording: draftWording, hunks: [], ...draft },
      {
        state: 'conflict',
        wording: null,
        hunks: [
          expect.objectContaining({ kind: 'clean' }),
          expect.objectContaining({ kind: 'conflict', base: 'decide', proposed: 'resolve', current: 'settle' }),
          expect.objectContaining({ kind: 'clean', text: ' anything.' }),
        ],
        ...draft,
      },
      {
        state: 'conflict',
        wording: null,
        hunks: [expect.objectContaining({ proposed: '', current: draftWording })],
        ...draft,
      },
      { state: 'clean', wording: 'And we say so.', hunks: [], ...draft, changedBy: [] },
      {
        state: 'clean',
        wording: '',
        hunks: [],
        draftWording: clauses[1]!.wording,
        draftRevisionId: revisionId,
        changedBy: [],
      },
    ]);
    await decide(app, editor, clean.id);
    const after = await app.get(OnDraftQueries).ofAmendments(editor, [meeting.id]);
    expect(after.get(meeting.id)!.draftWording).toBe(result.get(clean.id)!.wording);
    await decide(app, editor, elsewhere.id);
    const onGone = await anAmendment(app, { clauseId: other, wording: 'Nothing is local.' });
    expect((await app.get(OnDraftQueries).ofAmendments(editor, [onGone.id])).get(onGone.id)).toMatchObject({
      state: 'clause_gone',
      ...none,
      draftWording: null,
      draftRevisionId: null,
      changedBy: [expect.objectContaining({ id: elsewhere.id })],
    });
    await app.database.manager.query('update amendment set hidden_at = now() where id = $1', [elsewhere.id]);
    const hidden = await app.get(OnDraftQueries).ofAmendments(editor, [onGone.id]);
    expect(hidden.get(onGone.id)).toMatchObject({ state: 'clause_gone', changedBy: [] });
  });

  it('is shown to those who may decide it only', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const shownTo = async (actor: Actor): Promise<unknown> => {
      const amendment = await app.get(AmendmentQueries).changed(actor, id);
      const context = { actor, loaders: new Map() } as unknown as GraphQLContext;
      return app.get(AmendmentDecisionResolver).onDraft(amendment, actor, context);
    };
    expect(await shownTo(editor)).toMatchObject({ state: 'clean' });
    const administrator = await anAccount(app.database, { isModerator: true, isAdministrator: true });
    for (const actor of [visitor, proposer, administrator]) expect(await shownTo(actor)).toBeNull();
    await putInPhase(app, processId, 'signature');
    expect(await shownTo(editor)).toBeNull();
  });
});
