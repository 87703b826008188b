import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { DiscussionReader, PostComment, TakePosition } from '@sic/discussion';
import { DeleteComment } from '@sic/discussion/testing';
import { Subjects } from '@sic/subjects';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import type { GraphQLContext } from '@sic/graphql';
import { countStatements, rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from './amendment/amendment.queries.js';
import { EditAmendment } from './amendment/edit-amendment.js';
import { SubmitAmendment } from './amendment/submit-amendment.js';
import { WithdrawAmendment } from './amendment/withdraw-amendment.js';
import { DeclarationQueries } from './declaration/declaration.queries.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
} from './testing/index.js';

/** Counters that differ from what they count. */
const DRIFT = `
  select 'clause' as what, c.id from clause c where c.open_amendment_count <>
         (select count(*) from amendment a where a.clause_id = c.id and a.status = 'submitted' and a.hidden_at is null)
  union all
  select 'positions on clauses', c.id from clause c where (agree_count, can_live_with_count, concern_count, block_count) <>
         (select count(*) filter (where p.kind = 'agree'), count(*) filter (where p.kind = 'can_live_with'),
                 count(*) filter (where p.kind = 'concern'), count(*) filter (where p.kind = 'block')
            from position p where p.subject_kind = 'clause' and p.subject_id = c.id)
  union all
  select 'positions on amendments', a.id from amendment a where (agree_count, can_live_with_count, concern_count, block_count) <>
         (select count(*) filter (where p.kind = 'agree'), count(*) filter (where p.kind = 'can_live_with'),
                 count(*) filter (where p.kind = 'concern'), count(*) filter (where p.kind = 'block')
            from position p where p.subject_kind = 'amendment' and p.subject_id = a.id)
  union all
  select 'comments', a.id from amendment a where comment_count <>
         (select count(*) from comment where subject_kind = 'amendment' and subject_id = a.id
             and deleted_at is null and hidden_at is null)`;

describe('drafting', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(async () => {
    // After everything that the tests of this file did, every counter still says what there is.
    expect(await app.database.manager.query(DRIFT)).toEqual([]);
    await app.close();
  });

  const setHidden = (kind: string, id: string, isHidden: boolean): Promise<void> =>
    app.database.transaction((tx) => app.get(Subjects).of(kind)!.hiding!.setHidden(tx, id, isHidden));

  it('edits, submits and withdraws only by the proposer; what was proposed before stays', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id, isSubmitted: false });
    const other = await anAccount(app.database);
    const edit = (member: SignedInMember, lockVersion: number, wording = 'Listen first.'): Promise<void> =>
      app.get(EditAmendment).execute(member, { amendmentId: id, lockVersion, wording, rationale: 'Shorter.' });
    expect((await rejectionOf(edit(other, 1))).code).toBe('NOT_FOUND');
    await edit(proposer, 1);
    expect((await rejectionOf(edit(proposer, 2))).code).toBe('NOTHING_CHANGED');
    expect(await rejectionOf(edit(proposer, 1, 'Late.'))).toMatchObject({ code: 'AMENDMENT_CHANGED', lockVersion: 2 });
    const submit = (member: SignedInMember) => app.get(SubmitAmendment).execute(member, { amendmentId: id });
    expect((await rejectionOf(submit(other))).code).toBe('NOT_FOUND');
    await submit(proposer);
    expect((await rejectionOf(submit(proposer))).code).toBe('AMENDMENT_NOT_OPEN');
    expect((await rejectionOf(edit(other, 3, 'Mine.'))).code).toBe('FORBIDDEN');
    const withdraw = (member: SignedInMember) => app.get(WithdrawAmendment).execute(member, { amendmentId: id });
    expect((await rejectionOf(withdraw(editor))).code).toBe('FORBIDDEN');
    await withdraw(proposer);
    expect((await rejectionOf(edit(proposer, 4, 'Late.'))).code).toBe('AMENDMENT_NOT_OPEN');
    expect((await rejectionOf(decide(app, editor, id))).code).toBe('AMENDMENT_NOT_OPEN');
    const revisions = await app.database.manager.query(
      'select number, wording, cause from amendment_revision where amendment_id = $1 order by number',
      [id],
    );
    expect(revisions).toEqual([
      { number: 1, wording: 'We listen first.', cause: 'proposed' },
      { number: 2, wording: 'Listen first.', cause: 'edited' },
    ]);
  });

  /** The comments that an actor reads on the page of an amendment. */
  const commentsOf = async (actor: Actor, id: string) => {
    const context = { actor, loaders: new Map() } as unknown as GraphQLContext;
    const subject = { kind: 'amendment', id };
    const { edges } = await app.get(DiscussionReader).commentsOn(context, subject, { first: 100 });
    return edges.map(({ node }) => node);
  };

  it('keeps threads: answers, deletion by the author only, and their counter', async () => {
    const { clauses, processId } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const subject = { kind: 'amendment', id };
    const other = await anAccount(app.database);
    const post = { requestId: newId(), subject, body: 'I like it <b>much</b>.' };
    const posting = [app.get(PostComment).execute(other, post), app.get(PostComment).execute(other, post)];
    const [first = ''] = await Promise.all(posting);
    const thanks = { subject, parentId: first, body: 'Thank you.' };
    const answer = await app.get(PostComment).execute(proposer, thanks);
    expect(await app.get(AmendmentQueries).byId(visitor, id)).toMatchObject({ commentCount: 2 });
    expect((await rejectionOf(app.get(DeleteComment).execute(proposer, { commentId: first }))).code).toBe('FORBIDDEN');
    await app.get(DeleteComment).execute(other, { commentId: first });
    await app.get(DeleteComment).execute(other, { commentId: first });
    expect(await commentsOf(visitor, id)).toMatchObject([
      { id: first, body: '', isDeleted: true, parentId: null },
      { id: answer, body: 'Thank you.', isDeleted: false, parentId: first },
    ]);
    const orphan = { subject, parentId: newId(), body: 'To nobody.' };
    expect((await rejectionOf(app.get(PostComment).execute(other, orphan))).code).toBe('NOT_FOUND');
    await putInPhase(app, processId, 'closed');
    const late = { subject, body: 'Late.' };
    expect((await rejectionOf(app.get(PostComment).execute(other, late))).code).toBe('PHASE_DOES_NOT_ALLOW');
  });

  it('asks nobody to confirm their position because a comment was deleted', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const [holder, author] = [await anAccount(app.database), await anAccount(app.database)];
    const subject = { kind: 'amendment', id };
    await app.get(TakePosition).execute(holder, { subject, revisionId, kind: 'agree' });
    const commentId = await app.get(PostComment).execute(author, { subject, body: 'Too soon.' });
    const before = (await app.published()).length;
    await app.get(DeleteComment).execute(author, { commentId });
    expect((await app.published()).slice(before)).toEqual(['discussion.comment-deleted']);
    const toConfirm = await app.database.transaction((tx) => app.get(DiscussionReader).membersToConfirm(tx, subject));
    expect(toConfirm).toEqual([]);
  });

  it('hides an amendment from everything but its proposer and moderators, and shows it again', async () => {
    const { clauses, slug, id: declarationId } = await aDeclaration(app);
    const { id, proposer, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const other = await anAccount(app.database);
    const moderator = await anAccount(app.database, { isModerator: true });
    const before = (await app.published()).length;
    await setHidden('amendment', id, true);
    await setHidden('amendment', id, true);
    expect((await app.published()).slice(before)).toEqual(['drafting.amendment-hidden']);
    const queries = app.get(AmendmentQueries);
    for (const actor of [visitor, other]) {
      expect(await queries.byId(actor, id)).toBeNull();
      expect(await queries.byNumber(actor, slug, 1)).toBeNull();
      expect(await queries.list(actor, { declarationId }, { first: 10 })).toMatchObject({ edges: [], totalCount: 0 });
      expect(await app.get(Subjects).isVisibleTo(actor, { kind: 'amendment', id })).toBe(false);
    }
    for (const actor of [proposer, moderator]) expect(await queries.byId(actor, id)).toMatchObject({ isHidden: true });
    const subject = { kind: 'amendment', id };
    const position = app.get(TakePosition).execute(other, { subject, revisionId, kind: 'agree' });
    expect((await rejectionOf(position)).code).toBe('NOT_FOUND');
    const count = async (): Promise<number> =>
      (await app.get(DeclarationQueries).page(visitor, slug))!.openAmendmentCount;
    expect(await count()).toBe(0);
    await setHidden('amendment', id, false);
    expect((await app.published()).at(-1)).toBe('drafting.amendment-restored');
    expect(await count()).toBe(1);
    expect(await queries.byId(visitor, id)).toMatchObject({ isHidden: false });
  });

  it('hides a comment from everybody but its author and moderators', async () => {
    const { clauses } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const author = await anAccount(app.database);
    const moderator = await anAccount(app.database, { isModerator: true });
    const subject = { kind: 'amendment', id };
    const commentId = await app.get(PostComment).execute(author, { subject, body: 'Rude.' });
    await setHidden('comment', commentId, true);
    const seenBy = async (actor: Actor): Promise<number> => (await commentsOf(actor, id)).length;
    expect(await Promise.all([visitor, author, moderator].map(seenBy))).toEqual([0, 1, 1]);
    expect(await app.get(AmendmentQueries).byId(visitor, id)).toMatchObject({ commentCount: 0 });
    const answer = app.get(PostComment).execute(moderator, { subject, parentId: commentId, body: 'Why?' });
    expect((await rejectionOf(answer)).code).toBe('NOT_FOUND');
    await setHidden('comment', commentId, false);
    expect(await seenBy(visitor)).toBe(1);
  });

  it('searches and pages without showing more than it counts', async () => {
    const { clauses, id: declarationId } = await aDeclaration(app);
    for (let at = 0; at < 5; at += 1) {
      await anAmendment(app, { clauseId: clauses[at % 4]!.id, wording: `Wording ${at} of 100%_` });
    }
    const queries = app.get(AmendmentQueries);
    const first = await queries.list(visitor, { declarationId }, { first: 2 });
    expect(first.edges.map((edge) => edge.node.number)).toEqual([5, 4]);
    const second = await queries.list(visitor, { declarationId }, { first: 3, after: first.pageInfo.endCursor });
    expect(second.edges.map((edge) => edge.node.number)).toEqual([3, 2, 1]);
    expect(second).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const before = second.edges[1]!.cursor;
    const back = await queries.list(visitor, { declarationId }, { first: 20, last: 2, before });
    expect(back.edges.map((edge) => edge.node.number)).toEqual([4, 3]);
    expect(back).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    const end = await queries.list(visitor, { declarationId }, { first: 20, last: 1 });
    expect(end.edges.map((edge) => edge.node.number)).toEqual([1]);
    const search = async (text: string): Promise<number> =>
      (await queries.list(visitor, { declarationId, search: text }, { first: 10 })).totalCount;
    expect(await Promise.all(['Wording 3', '100%_', '0%0', '#2', "' or 1=1 --"].map(search))).toEqual([1, 5, 0, 1, 0]);
    for (const field of ['after', 'before']) {
      const forged = queries.list(visitor, { declarationId }, { first: 2, [field]: 'bm90IGEgY3Vyc29y' });
      expect(await rejectionOf(forged)).toMatchObject({ fields: [{ field, rule: 'cursor' }] });
    }
  });

  it('edits thirty times in an hour', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const edit = async (member: SignedInMember, amendmentId: string, at: number): Promise<void> => {
      const { lockVersion } = (await app.get(AmendmentQueries).byId(member, amendmentId))!;
      const wording = `Wording ${at}`;
      await app.get(EditAmendment).execute(member, { amendmentId, lockVersion, wording, rationale: 'Shorter.' });
    };
    for (let at = 0; at < 30; at += 1) await edit(proposer, id, at);
    expect((await rejectionOf(edit(proposer, id, 30))).code).toBe('RATE_LIMITED');
    const other = await anAmendment(app, { clauseId: clauses[0]!.id });
    await edit(other.proposer, other.id, 0);
  });

  it('reads pages and lists with a fixed number of statements', async () => {
    const text = (items: number): string => `# Long\n\n## A\n\n${'* item\n'.repeat(items)}`;
    const counts = [];
    for (const items of [3, 60]) {
      const { slug, clauses, id: declarationId, editor } = await aDeclaration(app, { markdown: text(items) });
      for (const clause of clauses.slice(0, items / 3)) await anAmendment(app, { clauseId: clause.id });
      const page = await countStatements(() => app.get(DeclarationQueries).page(editor, slug));
      expect(page.result!.sections.flatMap((section) => section.clauses)).toHaveLength(items);
      const list = await countStatements(() =>
        app.get(AmendmentQueries).list(editor, { declarationId }, { first: 100 }),
      );
      counts.push([page.statements.length, list.statements.length]);
    }
    // The lines of a version are read once; after that they are at hand.
    expect(counts).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });
});
