import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { TakePosition } from '@sic/discussion';
import { anAccount } from '@sic/identity/testing';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { OnDraftQueries } from '../decision/on-draft.queries.js';
import { ClausePlaceQueries } from '../declaration/clause-place.queries.js';
import {
  aDeclaration,
  anAmendment,
  compareAll,
  decide,
  draftingModules,
  draftingTestEntities,
  rebaseAll,
  rebaseModule,
  takeBack,
  type TestDeclaration,
} from '../testing/index.js';
import { PublishVersion } from '../version/publish-version.js';
import { linesOfDraft } from '../version/write-version.js';
import { AmendmentQueries } from './amendment.queries.js';
import { EditAmendment } from './edit-amendment.js';
import { ProposeAsNewClause } from './propose-as-new-clause.js';
import { ResolveConflict } from './resolve-conflict.js';
import { SubmitAmendment } from './submit-amendment.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('an amendment whose clause is deleted', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...draftingModules, rebaseModule], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const publish = async ({ id, editor }: TestDeclaration, latestNumberSeen = 1): Promise<void> => {
    await app.get(PublishVersion).execute(editor, { declarationId: id, latestNumberSeen, note: 'Decided.' });
    await rebaseAll(app);
  };
  /** Deletes a clause in the draft, and in the next version too unless that is left out. */
  async function deleteClause(declaration: TestDeclaration, clauseId: string, isPublished = true): Promise<string> {
    const decisionId = await decide(app, declaration.editor, (await anAmendment(app, { clauseId, kind: 'delete' })).id);
    await compareAll(app);
    if (isPublished) await publish(declaration);
    return decisionId;
  }
  const seen = async (id: string, by: Parameters<AmendmentQueries['byId']>[0] = visitor) =>
    (await app.get(AmendmentQueries).byId(by, id))!;
  const draftOf = async ({ id }: TestDeclaration): Promise<(string | null)[]> =>
    (await linesOfDraft(app.database.manager, id)).flatMap(({ nodeKind, wording }) =>
      nodeKind === 'clause' ? [wording] : [],
    );
  const eventsOn = async (amendmentId: string): Promise<number> => {
    const [row] = await app.database.manager.query<{ n: number }[]>(
      `select count(*)::int as n from outbox_event
        where name = 'drafting.amendment-clause-gone' and payload->>'amendmentId' = $1`,
      [amendmentId],
    );
    return row!.n;
  };

  it.each([true, false])('is found by the list, and its proposer is told; published: %s', async (isPublished) => {
    const declaration = await aDeclaration(app);
    const [clauseId, other] = declaration.clauses.map(({ id }) => id) as [string, string];
    const { id, proposer } = await anAmendment(app, { clauseId });
    const stays = await anAmendment(app, { clauseId: other });
    const list = async (isClauseGone: boolean) =>
      (await app.get(AmendmentQueries).list(visitor, { declarationId: declaration.id, isClauseGone }, { first: 9 }))
        .edges;
    expect(await list(true)).toEqual([]);
    await deleteClause(declaration, clauseId, isPublished);
    expect((await list(true)).map(({ node }) => node.id)).toEqual([id]);
    expect((await list(false)).map(({ node }) => node.id)).toContain(stays.id);
    expect(await eventsOn(id)).toBeGreaterThan(0);
    expect(await eventsOn(stays.id)).toBe(0);
    const { target, viewerCan, proposerCan } = await seen(id, proposer);
    expect(target).toMatchObject({ clauseState: isPublished ? 'gone' : 'leaves', placeKept: { afterClauseId: null } });
    expect(viewerCan).toMatchObject({ withdraw: true, proposeAsNewClause: true, resolveConflict: false });
    expect(proposerCan).toMatchObject({ withdraw: true, proposeAsNewClause: true });
    expect((await seen(id)).viewerCan).toMatchObject({ withdraw: false, proposeAsNewClause: false });
  });

  it('becomes a new clause at the place that its proposer chooses, which an editor accepts', async () => {
    const declaration = await aDeclaration(app);
    const [clauseId, afterClauseId] = declaration.clauses.map(({ id }) => id) as [string, string];
    const { id, proposer, revisionId } = await anAmendment(app, { clauseId });
    const holder = await anAccount(app.database);
    await app.get(TakePosition).execute(holder, { subject: { kind: 'amendment', id }, revisionId, kind: 'agree' });
    await deleteClause(declaration, clauseId);
    const before = await seen(id, proposer);
    const command = { amendmentId: id, lockVersion: before.lockVersion, afterClauseId, rationale: 'Still true.' };
    const answer = { ...command, wording: 'We listen first.', clauseKind: 'principle' as const };
    expect(await rejectionOf(app.get(ResolveConflict).execute(proposer, answer))).toMatchObject({
      code: 'CLAUSE_GONE',
    });
    expect(await rejectionOf(app.get(EditAmendment).execute(proposer, answer))).toMatchObject({ code: 'CLAUSE_GONE' });
    await app.get(ProposeAsNewClause).execute(proposer, answer);
    expect(await seen(id, holder)).toMatchObject({
      number: before.number,
      kind: 'insert_after',
      status: 'submitted',
      isInConflict: false,
      versionNumber: 2,
      clauseKind: 'principle',
      target: { clauseId: afterClauseId, clauseState: 'present', placeKept: null },
      viewerPosition: { isForEarlierWording: true },
    });
    const decisionId = await decide(app, declaration.editor, id);
    expect(await draftOf(declaration)).toEqual([
      declaration.clauses[1]!.wording,
      'We listen first.',
      ...declaration.clauses.slice(2).map(({ wording }) => wording),
    ]);
    const [made] = await app.database.manager.query<{ kind: string }[]>(
      'select kind from clause where placed_after_id = $1',
      [afterClauseId],
    );
    expect(made).toEqual({ kind: 'principle' });
    await takeBack(app, declaration.editor, decisionId);
    expect(await draftOf(declaration)).toHaveLength(3);
  });

  it('keeps what it proposed before, with the clause that it was about', async () => {
    const declaration = await aDeclaration(app);
    const [clauseId, afterClauseId] = declaration.clauses.map(({ id }) => id) as [string, string];
    const { id: amendmentId, proposer } = await anAmendment(app, { clauseId });
    await deleteClause(declaration, clauseId, false);
    const command = { amendmentId, lockVersion: 1, afterClauseId, wording: 'We listen.', rationale: 'Still true.' };
    await app.get(ProposeAsNewClause).execute(proposer, command);
    const revisions = await app.database.manager.query<object[]>(
      `select cause, wording, moved_from_kind as kind, moved_from_clause_id as clause from amendment_revision
        where amendment_id = $1 order by number`,
      [amendmentId],
    );
    expect(revisions).toEqual([
      { cause: 'proposed', wording: 'We listen first.', kind: null, clause: null },
      { cause: 'moved', wording: 'We listen.', kind: 'replace', clause: clauseId },
    ]);
    const open = 'select id, open_amendment_count as n from clause where id = any($1) order by position';
    expect(await app.database.manager.query(open, [[clauseId, afterClauseId]])).toEqual([
      { id: clauseId, n: 0 },
      { id: afterClauseId, n: 1 },
    ]);
  });

  it('that adds a clause keeps its place, and can still be edited, moved, accepted and withdrawn', async () => {
    const declaration = await aDeclaration(app);
    const [first, second] = declaration.clauses as [TestDeclaration['clauses'][0], TestDeclaration['clauses'][0]];
    const added = { kind: 'insert_after', wording: 'And we say so.', clauseId: second.id } as const;
    const [accepted, edited] = [await anAmendment(app, added), await anAmendment(app, added)];
    await deleteClause(declaration, second.id);
    const { isInConflict, target, lockVersion } = await seen(edited.id);
    expect({ isInConflict, target }).toMatchObject({
      isInConflict: false,
      target: { clauseState: 'gone', placeKept: { afterClauseId: first.id, afterClauseNumber: 1 } },
    });
    const next = { amendmentId: edited.id, lockVersion, rationale: 'So.' };
    await app.get(EditAmendment).execute(edited.proposer, { ...next, wording: 'And we say it.' });
    const elsewhere = { ...next, lockVersion: lockVersion + 1, wording: 'And we say it.', afterClauseId: first.id };
    await app.get(ProposeAsNewClause).execute(edited.proposer, elsewhere);
    await decide(app, declaration.editor, accepted.id);
    await decide(app, declaration.editor, edited.id);
    expect((await draftOf(declaration)).slice(0, 3)).toEqual([BASE, 'And we say it.', 'And we say so.']);
    const last = await anAmendment(app, { ...added, clauseId: first.id, versionNumber: 2 });
    await app.get(WithdrawAmendment).execute(last.proposer, { amendmentId: last.id });
    expect(await seen(last.id)).toMatchObject({ status: 'withdrawn' });
  });

  it('that deletes it is not told, and says already what the text does', async () => {
    const declaration = await aDeclaration(app);
    const clauseId = declaration.clauses[0]!.id;
    const { id, proposer } = await anAmendment(app, { clauseId, kind: 'delete' });
    await deleteClause(declaration, clauseId, false);
    expect(await eventsOn(id)).toBe(0);
    expect((await seen(id, proposer)).viewerCan).toMatchObject({ withdraw: true, proposeAsNewClause: false });
    await publish(declaration);
    expect(await seen(id)).toMatchObject({ status: 'superseded' });
  });

  it('is not submitted as it is, and is as a new clause', async () => {
    const declaration = await aDeclaration(app);
    const [clauseId, afterClauseId] = declaration.clauses.map(({ id }) => id) as [string, string];
    const { id: amendmentId, proposer } = await anAmendment(app, { clauseId, isSubmitted: false });
    await deleteClause(declaration, clauseId);
    const submit = () => app.get(SubmitAmendment).execute(proposer, { amendmentId });
    expect(await rejectionOf(submit())).toMatchObject({ code: 'CLAUSE_GONE' });
    const { lockVersion } = await seen(amendmentId, proposer);
    const command = { amendmentId, lockVersion, afterClauseId, wording: 'We listen.', rationale: 'Still true.' };
    await app.get(ProposeAsNewClause).execute(proposer, command);
    await submit();
    expect(await seen(amendmentId)).toMatchObject({ status: 'submitted', kind: 'insert_after' });
  });

  it('is refused a place that is none, and nobody but its proposer moves it', async () => {
    const [declaration, elsewhere] = [await aDeclaration(app), await aDeclaration(app)];
    const [clauseId, other, third] = declaration.clauses.map(({ id }) => id) as [string, string, string];
    const { id: amendmentId, proposer } = await anAmendment(app, { clauseId });
    const command = { amendmentId, lockVersion: 1, afterClauseId: other, wording: 'We listen.', rationale: 'So.' };
    const refusal = (given: object, by = proposer) =>
      rejectionOf(app.get(ProposeAsNewClause).execute(by, { ...command, ...given }));
    expect(await refusal({})).toMatchObject({ reason: 'CLAUSE_IN_TEXT' });
    await deleteClause(declaration, clauseId, false);
    await decide(app, declaration.editor, (await anAmendment(app, { clauseId: third, kind: 'delete' })).id);
    expect(await refusal({ afterClauseId: third })).toMatchObject({ fields: [{ rule: 'clauseGone' }] });
    const foreign = { afterClauseId: elsewhere.clauses[0]!.id };
    expect(await refusal(foreign)).toMatchObject({ fields: [{ field: 'afterClauseId', rule: 'exists' }] });
    expect(await refusal({ lockVersion: 7 })).toMatchObject({ code: 'AMENDMENT_CHANGED' });
    expect(await refusal({ wording: '' })).toMatchObject({ fields: [{ field: 'wording' }] });
    expect(await refusal({}, declaration.editor)).toMatchObject({ reason: 'NOT_PROPOSER' });
    await app.get(ProposeAsNewClause).execute(proposer, { ...command, afterClauseId: clauseId });
    expect(await seen(amendmentId)).toMatchObject({ kind: 'insert_after', target: { clauseState: 'leaves' } });
  });

  describe('on which an editor decides', () => {
    it.each([true, false])('is rejected, or accepted at a place of the draft; published: %s', async (isPublished) => {
      const declaration = await aDeclaration(app);
      const { editor, clauses } = declaration;
      const [clauseId, other] = clauses.map(({ id }) => id) as [string, string];
      const [rejected, accepted] = [await anAmendment(app, { clauseId }), await anAmendment(app, { clauseId })];
      await deleteClause(declaration, clauseId, isPublished);
      await decide(app, editor, rejected.id, { outcome: 'rejected', reason: 'The clause is gone.' });
      expect(await rejectionOf(decide(app, editor, accepted.id))).toMatchObject({ code: 'CONFLICT_UNRESOLVED' });
      const onDraft = await app.get(OnDraftQueries).ofAmendments(editor, [accepted.id]);
      expect(onDraft.get(accepted.id)).toMatchObject({ state: 'clause_gone', isNewClause: true });
      const places = (await app.get(ClausePlaceQueries).inDraft([declaration.id])).get(declaration.id)!;
      expect(places.map(({ isSection }) => isSection)).toEqual([true, false, true, false, false]);
      await decide(app, editor, accepted.id, { afterLineId: other });
      expect((await draftOf(declaration)).slice(0, 2)).toEqual([clauses[1]!.wording, 'We listen first.']);
      expect(await seen(accepted.id)).toMatchObject({ status: 'accepted' });
    });

    it('goes to the beginning of a section, or after a clause that is new', async () => {
      const declaration = await aDeclaration(app);
      const { editor, clauses } = declaration;
      const added = { kind: 'insert_after', clauseId: clauses[3]!.id } as const;
      const one = await anAmendment(app, { ...added, wording: 'One.' });
      const two = await anAmendment(app, { ...added, wording: 'Two.' });
      const places = (await app.get(ClausePlaceQueries).inDraft([declaration.id])).get(declaration.id)!;
      await decide(app, editor, one.id, { afterLineId: places[0]!.lineId });
      const [made] = await app.database.manager.query<{ id: string }[]>(
        'select clause_id as id from amendment_decision where amendment_id = $1',
        [one.id],
      );
      await decide(app, editor, two.id, { afterLineId: made!.id });
      expect((await draftOf(declaration)).slice(0, 3)).toEqual(['One.', 'Two.', BASE]);
    });

    it('is refused a line that the draft does not have, and a place for a clause that stands', async () => {
      const [declaration, elsewhere] = [await aDeclaration(app), await aDeclaration(app)];
      const { editor, clauses } = declaration;
      const added = await anAmendment(app, { kind: 'insert_after', clauseId: clauses[0]!.id });
      const stands = await anAmendment(app, { clauseId: clauses[0]!.id });
      await deleteClause(declaration, clauses[1]!.id, false);
      const refusal = async (id: string, afterLineId: string) => rejectionOf(decide(app, editor, id, { afterLineId }));
      const exists = { fields: [{ field: 'afterLineId', rule: 'exists' }] };
      expect(await refusal(added.id, clauses[1]!.id)).toMatchObject(exists);
      expect(await refusal(added.id, elsewhere.clauses[0]!.id)).toMatchObject(exists);
      expect(await refusal(stands.id, clauses[2]!.id)).toMatchObject({ fields: [{ rule: 'placeOfNewClause' }] });
    });

    it('is told where two that are added after the same clause stand', async () => {
      const declaration = await aDeclaration(app);
      const { editor, clauses } = declaration;
      const added = { kind: 'insert_after', clauseId: clauses[0]!.id } as const;
      const one = await anAmendment(app, { ...added, wording: 'One.' });
      await anAmendment(app, { ...added, wording: 'Two.' });
      const lineBefore = async () =>
        (await app.get(ClausePlaceQueries).lineBefore([clauses[0]!.id])).get(clauses[0]!.id);
      expect(await lineBefore()).toBe(clauses[0]!.id);
      await decide(app, editor, one.id);
      const [made] = await app.database.manager.query<{ id: string }[]>(
        'select id from clause where placed_after_id = $1',
        [clauses[0]!.id],
      );
      expect(await lineBefore()).toBe(made!.id);
    });
  });
});
