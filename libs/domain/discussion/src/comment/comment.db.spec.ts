import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import type { PageArgs } from '@sic/graphql';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { type SubjectRef, Subjects } from '@sic/subjects';
import { countStatements, rejectionOf } from '@sic/testing';
import { DiscussionReader } from '../discussion.reader.js';
import { contextOf, type DiscussionApp, startDiscussion } from '../testing/index.js';
import { CommentQueries } from './comment.queries.js';
import { DeleteComment } from './delete-comment.js';
import { PostComment } from './post-comment.js';

/** Topics whose counter differs from what it counts. */
const DRIFT = `select t.id from topic t where comment_count <>
  (select count(*) from comment where subject_id = t.id and deleted_at is null and hidden_at is null)`;

describe('comments', () => {
  let app: DiscussionApp;
  let author: SignedInMember;
  let other: SignedInMember;
  beforeAll(async () => {
    app = await startDiscussion();
    author = await anAccount(app.database);
    other = await anAccount(app.database);
  });
  afterAll(async () => {
    expect(await app.database.manager.query(DRIFT)).toEqual([]);
    await app.close();
  });

  const post = (member: SignedInMember, subject: SubjectRef, given: object = {}) =>
    app.get(PostComment).execute(member, { subject, body: 'We tried that.', ...given });
  const remove = (member: SignedInMember, commentId: string) => app.get(DeleteComment).execute(member, { commentId });
  const setHidden = (id: string, isHidden: boolean): Promise<void> =>
    app.database.transaction((tx) => app.get(Subjects).of('comment')!.hiding!.setHidden(tx, id, isHidden));
  const pageFor = (actor: Actor, subject: SubjectRef, page: PageArgs) =>
    app.get(DiscussionReader).commentsOn(contextOf(actor), subject, page);
  const idsFor = async (actor: Actor, subject: SubjectRef): Promise<string[]> =>
    (await pageFor(actor, subject, { first: 100 })).edges.map(({ node }) => node.id);

  it('are posted with an audit record and an event, and counted by the owner of the subject', async () => {
    const topic = await app.topics.open();
    const id = await post(author, topic);
    expect((await app.topics.row(topic.id)).comment_count).toBe(1);
    expect((await app.published()).at(-1)).toBe('discussion.comment-posted');
    const audit = await app.database.manager.query(
      'select action, actor_id from audit_record where subject_id = $1 order by at',
      [id],
    );
    await remove(author, id);
    expect(audit).toEqual([{ action: 'discussion.post-comment', actor_id: author.id }]);
    expect((await app.published()).at(-1)).toBe('discussion.comment-deleted');
    expect(
      await app.database.manager.query(`select action from audit_record where subject_id = $1 order by at`, [id]),
    ).toEqual([{ action: 'discussion.post-comment' }, { action: 'discussion.delete-comment' }]);
  });

  it('are posted once under a request id, also when the subject is closed meanwhile, for each member', async () => {
    const topic = await app.topics.open();
    const requestId = newId();
    const [id, again] = await Promise.all([post(author, topic, { requestId }), post(author, topic, { requestId })]);
    const ofOther = await post(other, topic, { requestId });
    await app.topics.change(topic.id, 'is_closed');
    expect([again, await post(author, topic, { requestId: requestId.toUpperCase() })]).toEqual([id, id]);
    expect(ofOther).not.toBe(id);
    expect(await idsFor(author, topic)).toEqual([id, ofOther]);
    expect((await app.topics.row(topic.id)).comment_count).toBe(2);
  });

  it('are posted once under a request id, also when it comes at the same time for two subjects', async () => {
    const [one, another] = [await app.topics.open(), await app.topics.open()];
    const counts = async (): Promise<number> =>
      (await app.topics.row(one.id)).comment_count + (await app.topics.row(another.id)).comment_count;
    for (let at = 1; at <= 5; at += 1) {
      const requestId = newId();
      const ids = await Promise.all([post(author, one, { requestId }), post(author, another, { requestId })]);
      expect(new Set(ids).size).toBe(1);
      expect(await counts()).toBe(at);
    }
  });

  it('never have the id that a client sends, such as that of another object', async () => {
    const topic = await app.topics.open();
    for (const requestId of [topic.id, author.id]) {
      const id = await post(author, topic, { requestId });
      expect(id).not.toBe(requestId);
      expect(await app.database.manager.query('select 1 from comment where id = $1', [requestId])).toEqual([]);
      const audit = 'select 1 from audit_record where subject_id = $1 and action = $2';
      expect(await app.database.manager.query(audit, [requestId, 'discussion.post-comment'])).toEqual([]);
      expect(await app.database.manager.query(audit, [id, 'discussion.post-comment'])).toHaveLength(1);
    }
  });

  it('are refused as the owner of the subject says, and on what nobody comments on', async () => {
    const topic = await app.topics.open();
    await app.topics.change(topic.id, 'is_closed');
    expect(await rejectionOf(post(author, topic))).toMatchObject({ code: 'FORBIDDEN', reason: 'TOPIC_CLOSED' });
    for (const subject of [
      { kind: 'topic', id: newId() },
      { kind: 'comment', id: newId() },
      { kind: 'planet', id: newId() },
    ]) {
      expect((await rejectionOf(post(author, subject))).code).toBe('NOT_FOUND');
    }
    expect(await idsFor(author, topic)).toEqual([]);
  });

  it('answer comments on the same subject that are not hidden', async () => {
    const [topic, elsewhere] = [await app.topics.open(), await app.topics.open()];
    const parentId = await post(author, topic);
    const answer = await post(other, topic, { parentId });
    expect((await pageFor(visitor, topic, { first: 100 })).edges.map(({ node }) => node.parentId)).toEqual([
      null,
      parentId,
    ]);
    expect((await rejectionOf(post(other, elsewhere, { parentId }))).code).toBe('NOT_FOUND');
    await setHidden(answer, true);
    expect((await rejectionOf(post(author, topic, { parentId: answer }))).code).toBe('NOT_FOUND');
  });

  it('are deleted by their author only, as long as the author may see the subject', async () => {
    const topic = await app.topics.open();
    const id = await post(author, topic);
    expect(await rejectionOf(remove(other, id))).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_AUTHOR' });
    expect((await rejectionOf(remove(author, newId()))).code).toBe('NOT_FOUND');
    await Promise.all([remove(author, id), remove(author, id)]);
    expect((await pageFor(visitor, topic, { first: 1 })).edges[0]!.node).toMatchObject({ body: '', isDeleted: true });
    expect((await app.topics.row(topic.id)).comment_count).toBe(0);
    const late = await post(author, topic);
    await app.topics.change(topic.id, 'is_secret');
    expect((await rejectionOf(remove(author, late))).code).toBe('NOT_FOUND');
  });

  it('are hidden from all but their authors and moderators, and shown again, each told once', async () => {
    const topic = await app.topics.open();
    const moderator = await anAccount(app.database, { isModerator: true });
    const id = await post(author, topic);
    const before = (await app.published()).length;
    await setHidden(id, true);
    await setHidden(id, true);
    expect((await app.topics.row(topic.id)).comment_count).toBe(0);
    const seen = () => Promise.all([visitor, other, author, moderator].map((actor) => idsFor(actor, topic)));
    expect(await seen()).toEqual([[], [], [id], [id]]);
    const ref = { kind: 'comment', id };
    const visible = () =>
      Promise.all([visitor, other, author, moderator].map((actor) => app.get(Subjects).isVisibleTo(actor, ref)));
    expect(await visible()).toEqual([false, false, true, true]);
    // Those who do not see it see its place, and nothing else of it.
    const places = async (actor: Actor) =>
      (await app.get(CommentQueries).hidden(actor, 'topic', [topic.id])).get(topic.id) ?? [];
    const told = await Promise.all([visitor, other, author, moderator].map(places));
    expect(told.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
    expect(Object.keys(told[0]?.[0] ?? {}).sort()).toEqual(['createdAt', 'parentId', 'subjectId']);
    await setHidden(id, false);
    await setHidden(id, false);
    expect(await visible()).toEqual([true, true, true, true]);
    expect((await app.topics.row(topic.id)).comment_count).toBe(1);
    expect((await app.published()).slice(before)).toEqual(['discussion.comment-hidden', 'discussion.comment-restored']);
  });

  it('are described with their subject, and not visible where it is not', async () => {
    const topic = await app.topics.open();
    const id = await post(author, topic, { body: 'A secret.' });
    const ref = { kind: 'comment', id };
    expect(await app.get(Subjects).describeTo(visitor, ref)).toEqual({
      id,
      parameters: { about: 'topic' },
      excerpt: 'A secret.',
      authorId: author.id,
      path: `/topics/${topic.id}#comment-${id}`,
      language: null,
      isHidden: false,
      isDeleted: false,
    });
    await app.topics.change(topic.id, 'is_secret');
    expect(await app.get(Subjects).describeTo(other, ref)).toBeNull();
  });

  it('go on page by page, the oldest first, with two statements for any number of subjects', async () => {
    const topics = [await app.topics.open(), await app.topics.open()];
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.push(await post(author, topics[0]!));
    await post(other, topics[1]!);
    const context = contextOf(visitor);
    const { result, statements } = await countStatements(() =>
      Promise.all(topics.map((topic) => app.get(DiscussionReader).commentsOn(context, topic, { first: 3 }))),
    );
    expect(statements).toHaveLength(2);
    expect(result.map(({ totalCount }) => totalCount)).toEqual([5, 1]);
    const [first] = result;
    expect(first!.pageInfo.hasNextPage).toBe(true);
    const rest = await pageFor(visitor, topics[0]!, { first: 3, after: first!.pageInfo.endCursor });
    expect([...first!.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(ids);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await pageFor(visitor, topics[0]!, { first: 20, last: 2, before: rest.edges[0]!.cursor });
    expect(back.edges.map(({ node }) => node.id)).toEqual(ids.slice(1, 3));
    const forged = pageFor(visitor, topics[0]!, { first: 3, after: 'bm90IGEgY3Vyc29y' });
    expect(await rejectionOf(forged)).toMatchObject({ fields: [{ field: 'after', rule: 'cursor' }] });
  });

  it('are limited to sixty in an hour', async () => {
    const [topic, eager] = [await app.topics.open(), await anAccount(app.database)];
    for (let at = 0; at < 60; at += 1) await post(eager, topic);
    expect((await rejectionOf(post(eager, topic))).code).toBe('RATE_LIMITED');
    await post(other, topic);
  });
});
