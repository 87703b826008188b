import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { type SubjectRef, Subjects } from '@sic/subjects';
import { countStatements, rejectionOf } from '@sic/testing';
import { CommentQueries } from './comment/comment.queries.js';
import { DeleteComment } from './comment/delete-comment.js';
import { PostComment } from './comment/post-comment.js';
import { DiscussionReader } from './discussion.reader.js';
import { PositionQueries } from './position/position.queries.js';
import {
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from './position/viewer-position.queries.js';
import { TakePosition } from './position/take-position.js';
import { contextOf, type DiscussionApp, startDiscussion } from './testing/index.js';

let app: DiscussionApp;
let author: SignedInMember;
let other: SignedInMember;
let moderator: SignedInMember;
let administrator: SignedInMember;
beforeAll(async () => {
  app = await startDiscussion();
  author = await anAccount(app.database);
  other = await anAccount(app.database);
  moderator = await anAccount(app.database, { isModerator: true });
  // Of the topics that are secret, only administrators see anything.
  administrator = await anAccount(app.database, { isAdministrator: true });
});
afterAll(() => app.close());

const post = (subject: SubjectRef, given: object = {}) =>
  app.get(PostComment).execute(author, { subject, body: 'We tried that.', ...given });
const remove = (commentId: string) => app.get(DeleteComment).execute(author, { commentId });
const setHidden = (id: string, isHidden: boolean): Promise<void> =>
  app.database.transaction((tx) => app.get(Subjects).of('comment')!.hiding!.setHidden(tx, id, isHidden));

describe('a comment by its id', () => {
  const one = async (actor: Actor, id: string) => (await app.get(CommentQueries).byIds(actor, [id])).get(id);
  const changed = (actor: Actor, id: string) => app.get(CommentQueries).changed(actor, id);

  it('is shown as it is, with what the viewer may do', async () => {
    const topic = await app.topics.open();
    const id = await post(topic);
    const shown = {
      id,
      subjectKind: 'topic',
      subjectId: topic.id,
      parentId: null,
      authorId: author.id,
      body: 'We tried that.',
      createdAt: expect.any(Date),
      isDeleted: false,
      isHidden: false,
    };
    const reporting = (actor: Actor) => ({ actor, authorId: author.id, isHidden: false });
    expect(await one(author, id)).toEqual({ ...shown, viewerCan: { delete: true, reporting: reporting(author) } });
    expect(await one(other, id)).toEqual({ ...shown, viewerCan: { delete: false, reporting: reporting(other) } });
    await remove(id);
    expect(await one(other, id)).toMatchObject({ viewerCan: { reporting: null } });
    expect(await changed(author, id)).toEqual(await one(author, id));
    expect(await one(visitor, newId())).toBeUndefined();
    expect(await rejectionOf(changed(author, newId()))).toMatchObject({ code: 'NOT_FOUND', what: 'comment' });
  });

  it('is there while it is hidden for its author and moderators only', async () => {
    const id = await post(await app.topics.open());
    await setHidden(id, true);
    for (const actor of [author, moderator]) {
      expect(await one(actor, id)).toMatchObject({ isHidden: true, body: 'We tried that.' });
      expect(await changed(actor, id)).toMatchObject({ id });
    }
    for (const actor of [visitor, other]) {
      expect(await one(actor, id)).toBeUndefined();
      expect((await rejectionOf(changed(actor, id))).code).toBe('NOT_FOUND');
    }
  });

  it('is there only for those who see what it is about', async () => {
    const topic = await app.topics.open();
    const id = await post(topic);
    await app.topics.change(topic.id, 'is_secret');
    for (const actor of [visitor, author, moderator]) expect(await one(actor, id)).toBeUndefined();
    expect(await one(administrator, id)).toMatchObject({ id });
  });

  it('is told of as visible until it is deleted or hidden, with who wrote it and whom it answers', async () => {
    const topic = await app.topics.open();
    const parentId = await post(topic);
    const id = await app.get(PostComment).execute(other, { subject: topic, body: 'How?', parentId });
    const told = (commentId: string) =>
      app.database.transaction((tx) => app.get(DiscussionReader).comment(tx, commentId));
    const about = { subjectKind: 'topic', subjectId: topic.id };
    const answer = { ...about, authorId: other.id, parentAuthorId: author.id, text: 'How?' };
    expect(await told(id)).toEqual({ ...answer, isVisible: true });
    await setHidden(id, true);
    expect(await told(id)).toEqual({ ...answer, text: '', isVisible: false });
    await remove(parentId);
    expect(await told(parentId)).toEqual({
      ...{ ...about, authorId: author.id, parentAuthorId: null },
      ...{ text: '', isVisible: false },
    });
    expect(await told(newId())).toBeNull();
  });
});

describe('the comments of a subject', () => {
  it('are counted as the viewer sees them', async () => {
    const topic = await app.topics.open();
    await post(topic);
    await setHidden(await post(topic), true);
    const empty = await app.topics.open();
    const totals = async (actor: Actor) => {
      const pages = await app.get(CommentQueries).pages(actor, 'topic', [topic.id, empty.id], { first: 1 });
      return [topic, empty].map(({ id }) => pages.get(id)!.totalCount);
    };
    for (const actor of [visitor, other]) expect(await totals(actor)).toEqual([1, 0]);
    for (const actor of [author, moderator]) expect(await totals(actor)).toEqual([2, 0]);
    const elsewhere = await app.get(CommentQueries).pages(author, 'planet', [topic.id], { first: 1 });
    expect(elsewhere.get(topic.id)).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('are read once for one page in an answer, and again for another page', async () => {
    const topic = await app.topics.open();
    const ids = [await post(topic), await post(topic)];
    for (const member of [author, other])
      await app.get(TakePosition).execute(member, { subject: topic, revisionId: topic.revisionId, kind: 'agree' });
    const context = contextOf(visitor);
    const reader = app.get(DiscussionReader);
    const read = await countStatements(async () => [
      await reader.commentsOn(context, topic, { first: 1 }),
      await reader.commentsOn(context, topic, { first: 1 }),
      await reader.commentsOn(context, topic, { first: 2 }),
      await reader.positionsOn(context, topic, { first: 1 }),
      await reader.positionsOn(context, topic, { first: 2 }),
      await reader.positionsOn(context, topic, { first: 2 }),
    ]);
    expect(read.result.map(({ edges }) => edges.length)).toEqual([1, 1, 2, 1, 2, 2]);
    expect(read.statements).toHaveLength(10);
    expect(read.result[2]!.edges.map(({ node }) => node.id)).toEqual(ids);
  });
});

describe('what a report or a mail says of a comment', () => {
  const described = async (id: string) =>
    (await app.get(Subjects).describe([{ kind: 'comment', id }])).get(`comment.${id}`);
  const isVisibleTo = (actor: Actor, id: string) => app.get(Subjects).isVisibleTo(actor, { kind: 'comment', id });

  it('is its beginning, whether it is hidden, and nothing where the subject is gone', async () => {
    const topic = await app.topics.open();
    const id = await post(topic, { body: 'a'.repeat(500) });
    await setHidden(id, true);
    expect(await described(id)).toMatchObject({ excerpt: 'a'.repeat(400), isHidden: true, authorId: author.id });
    await app.database.manager.query('delete from topic where id = $1', [topic.id]);
    expect(await described(id)).toBeUndefined();
  });

  it('is nothing once it is deleted, and hiding it then changes no count', async () => {
    const topic = await app.topics.open();
    const [id] = [await post(topic), await post(topic)];
    await remove(id);
    for (const actor of [visitor, author, moderator]) expect(await isVisibleTo(actor, id)).toBe(false);
    const counts = async () => (await app.topics.row(topic.id)).comment_count;
    expect(await counts()).toBe(1);
    await setHidden(id, true);
    expect(await counts()).toBe(1);
    await setHidden(id, false);
    expect(await counts()).toBe(1);
    const before = (await app.published()).length;
    await setHidden(newId(), true);
    expect(await app.published()).toHaveLength(before);
  });

  it('is hidden once by two moderators at the same time', async () => {
    const topic = await app.topics.open();
    const id = await post(topic);
    const before = (await app.published()).length;
    const waiting = async (): Promise<number> => {
      const [row] = await app.database.manager.query<{ n: number }[]>(
        `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return row!.n;
    };
    // Both come while somebody else has the comment, so that neither is done before the other begins.
    const both = await app.database.manager.transaction(async (holder) => {
      await holder.query('select 1 from comment where id = $1 for update', [id]);
      const hiding = [1, 2].map(() => setHidden(id, true));
      while ((await waiting()) < 2) await new Promise(setImmediate);
      return { hiding };
    });
    await Promise.all(both.hiding);
    expect((await app.topics.row(topic.id)).comment_count).toBe(0);
    expect((await app.published()).slice(before)).toEqual(['discussion.comment-hidden']);
  });

  it('names the comment and its subject in the events of hiding', async () => {
    const topic = await app.topics.open();
    const id = await post(topic);
    await setHidden(id, true);
    await setHidden(id, false);
    const events = await app.database.manager.query(
      `select name, payload from outbox_event where payload->>'commentId' = $1 and name <> 'discussion.comment-posted'
        order by created_at`,
      [id],
    );
    const payload = { commentId: id, subjectKind: 'topic', subjectId: topic.id };
    expect(events).toMatchObject([
      { name: 'discussion.comment-hidden', payload },
      { name: 'discussion.comment-restored', payload },
    ]);
  });
});

describe('a position', () => {
  const take = (
    member: SignedInMember,
    subject: SubjectRef & { revisionId: string },
    kind: 'agree' | 'concern' = 'agree',
  ) => app.get(TakePosition).execute(member, { subject, revisionId: subject.revisionId, kind, reason: 'Who pays?' });
  const own = (member: SignedInMember, subject: SubjectRef) => app.get(PositionQueries).changed(member, subject);

  it('is read by its id and by its owner, with whether the wording has changed since', async () => {
    const [topic, unchanged] = [await app.topics.open('We listen.'), await app.topics.open()];
    await take(author, topic, 'concern');
    await take(author, unchanged);
    const { id } = await own(author, topic);
    const position = {
      id,
      memberId: author.id,
      kind: 'concern',
      reason: 'Who pays?',
      isReasonHidden: false,
      updatedAt: expect.any(Date),
      isForEarlierWording: false,
    };
    const readBy = (actor: Actor) => ({
      ...position,
      viewerCan: { reporting: { actor, authorId: author.id, isHidden: false } },
    });
    const read = async (actor: Actor, ids: string[]) => [
      ...(await app.get(PositionQueries).byIds(actor, ids)).values(),
    ];
    expect(await own(author, topic)).toEqual(readBy(author));
    expect(await read(visitor, [id, newId()])).toEqual([readBy(visitor)]);
    await app.topics.reword(topic.id, 'We listen first.');
    expect(await own(author, topic)).toEqual({ ...readBy(author), isForEarlierWording: true });
    const another = (await own(author, unchanged)).id;
    const both = await read(other, [id, another]);
    expect(new Map(both.map((one) => [one.id, one.isForEarlierWording]))).toEqual(
      new Map([
        [id, true],
        [another, false],
      ]),
    );
    expect(await rejectionOf(own(other, topic))).toMatchObject({ code: 'NOT_FOUND', what: 'position' });
  });

  it('is there by its id only for those who see the subject', async () => {
    const topic = await app.topics.open();
    await take(author, topic);
    const { id } = await own(author, topic);
    await app.topics.change(topic.id, 'is_secret');
    expect(await app.get(PositionQueries).byIds(author, [id])).toEqual(new Map());
    expect([...(await app.get(PositionQueries).byIds(administrator, [id])).keys()]).toEqual([id]);
  });

  it('has to be confirmed by those alone who took it on an earlier wording of this subject', async () => {
    const [topic, elsewhere] = [await app.topics.open('We listen.'), await app.topics.open('We listen.')];
    await take(author, topic);
    await take(other, elsewhere);
    const revisionId = await app.topics.reword(topic.id, 'We listen first.');
    await app.topics.reword(elsewhere.id, 'We listen first.');
    await take(moderator, { ...topic, revisionId });
    const toConfirm = (subject: SubjectRef) =>
      app.database.transaction((tx) => app.get(DiscussionReader).membersToConfirm(tx, subject));
    expect(await toConfirm(topic)).toEqual([author.id]);
    expect(await toConfirm({ kind: 'planet', id: topic.id })).toEqual([]);
    const positionOf = (subject: SubjectRef) =>
      app.database.transaction((tx) => app.get(DiscussionReader).positionOf(tx, author.id, subject));
    expect(await positionOf(topic)).toBe('agree');
    for (const subject of [elsewhere, { kind: 'planet', id: topic.id }]) expect(await positionOf(subject)).toBeNull();
  });

  it('of the viewer is joined by other domains to their own rows, and never that of anybody else', async () => {
    const topic = await app.topics.open();
    await take(author, topic, 'concern');
    const joined = async (viewer: string | null, kind = 'topic') => {
      const [row] = await app.database.manager.query<ViewerPositionRow[]>(
        `select ${VIEWER_POSITION} from topic t ${viewerPositionJoin(kind, 't.id', '$1')} where t.id = $2`,
        [viewer, topic.id],
      );
      return row!;
    };
    const position = { ...(await own(author, topic)), viewerCan: { reporting: null } };
    expect(toViewerPosition(await joined(author.id), false)).toEqual(position);
    expect(toViewerPosition(await joined(author.id), true)).toEqual({ ...position, isForEarlierWording: true });
    expect((await joined(author.id)).positionRevisionId).toBe(topic.revisionId);
    for (const row of [await joined(other.id), await joined(null), await joined(author.id, 'planet')])
      expect(toViewerPosition(row, false)).toBeNull();
  });
});
