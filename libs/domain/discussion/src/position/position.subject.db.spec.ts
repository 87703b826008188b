import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { type SubjectRef, Subjects } from '@sic/subjects';
import { DiscussionReader } from '../discussion.reader.js';
import { contextOf, type DiscussionApp, startDiscussion } from '../testing/index.js';
import { PositionQueries } from './position.queries.js';
import { TakePosition, type TakePositionCommand } from './take-position.js';
import {
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from './viewer-position.queries.js';
import { WithdrawPosition } from './withdraw-position.js';

type Topic = SubjectRef & { revisionId: string };

const REASON = 'Who pays?';

describe('the reason of a position', () => {
  let app: DiscussionApp;
  let author: SignedInMember;
  let other: SignedInMember;
  let moderator: SignedInMember;
  beforeAll(async () => {
    app = await startDiscussion();
    author = await anAccount(app.database);
    other = await anAccount(app.database);
    moderator = await anAccount(app.database, { isModerator: true });
  });
  afterAll(() => app.close());

  const take = (topic: Topic, given: Partial<TakePositionCommand> = {}) =>
    app.get(TakePosition).execute(author, {
      subject: topic,
      revisionId: topic.revisionId,
      kind: 'concern',
      reason: REASON,
      ...given,
    });
  const setHidden = (id: string, isHidden: boolean): Promise<void> =>
    app.database.transaction((tx) => app.get(Subjects).of('position')!.hiding!.setHidden(tx, id, isHidden));
  const readers = (): Actor[] => [visitor, other, author, moderator];
  /** What each reader finds on the thing, and by the id of the position. */
  const reasons = (topic: Topic, id: string) =>
    Promise.all(
      readers().map(async (actor) => {
        const page = await app.get(DiscussionReader).positionsOn(contextOf(actor), topic, { first: 10 });
        const byId = (await app.get(PositionQueries).byIds(actor, [id])).get(id)!;
        expect(page.edges.map(({ node }) => node)).toEqual([byId]);
        const { reason, isReasonHidden: isHidden, viewerCan } = byId;
        expect(viewerCan).toEqual({ reporting: reason === null ? null : { actor, authorId: author.id, isHidden } });
        return [reason, isHidden];
      }),
    );
  const visible = (id: string) =>
    Promise.all(readers().map((actor) => app.get(Subjects).isVisibleTo(actor, { kind: 'position', id })));

  it('is hidden from all but its author and moderators, and shown again, each told once; the position counts as before', async () => {
    const topic = await app.topics.open();
    const id = await take(topic);
    expect(await reasons(topic, id)).toEqual(readers().map(() => [REASON, false]));
    const [row, before] = [await app.topics.row(topic.id), (await app.published()).length];
    await setHidden(id, true);
    await setHidden(id, true);
    expect(await reasons(topic, id)).toEqual([
      [null, true],
      [null, true],
      [REASON, true],
      [REASON, true],
    ]);
    expect(await visible(id)).toEqual([false, false, true, true]);
    expect(await app.topics.row(topic.id)).toEqual(row);
    await setHidden(id, false);
    await setHidden(id, false);
    expect(await reasons(topic, id)).toEqual(readers().map(() => [REASON, false]));
    expect(await visible(id)).toEqual([true, true, true, true]);
    expect((await app.published()).slice(before)).toEqual(['discussion.reason-hidden', 'discussion.reason-restored']);
  });

  it('is marked for its author where other domains read the own position', async () => {
    const topic = await app.topics.open();
    const id = await take(topic);
    const own = async () => {
      const [row] = await app.database.manager.query<ViewerPositionRow[]>(
        `select ${VIEWER_POSITION} from topic t ${viewerPositionJoin('topic', 't.id', '$1')} where t.id = $2`,
        [author.id, topic.id],
      );
      return toViewerPosition(row!, false);
    };
    expect(await own()).toMatchObject({ reason: REASON, isReasonHidden: false });
    await setHidden(id, true);
    expect(await own()).toMatchObject({ reason: REASON, isReasonHidden: true });
  });

  it('stays hidden when its author changes it; a position that is withdrawn and taken again is another one', async () => {
    const topic = await app.topics.open();
    const id = await take(topic);
    await setHidden(id, true);
    expect(await take(topic, { kind: 'block', reason: 'Nobody pays.' })).toBe(id);
    expect((await reasons(topic, id)).slice(1, 3)).toEqual([
      [null, true],
      ['Nobody pays.', true],
    ]);
    await take(topic, { kind: 'agree', reason: null });
    expect(await reasons(topic, id)).toEqual(readers().map(() => [null, false]));
    await app.get(WithdrawPosition).execute(author, { subject: topic });
    const another = await take(topic);
    expect(another).not.toBe(id);
    expect(await reasons(topic, another)).toEqual(readers().map(() => [REASON, false]));
  });

  it('is described with its subject, and not visible where that is not, or where there is no reason', async () => {
    const topic = await app.topics.open();
    const id = await take(topic);
    const ref = { kind: 'position', id };
    expect(await app.get(Subjects).describeTo(visitor, ref)).toEqual({
      id,
      parameters: { about: 'topic' },
      excerpt: REASON,
      authorId: author.id,
      path: `/topics/${topic.id}#position-${id}`,
      language: null,
      isHidden: false,
      isDeleted: false,
    });
    await setHidden(id, true);
    expect(await app.get(Subjects).describeTo(other, ref)).toBeNull();
    expect(await app.get(Subjects).describeTo(moderator, ref)).toMatchObject({ excerpt: REASON, isHidden: true });
    await setHidden(id, false);
    await take(topic, { kind: 'agree', reason: null });
    expect(await visible(id)).toEqual([false, false, false, false]);
    expect((await app.get(Subjects).describe([ref])).get(`position.${id}`)).toMatchObject({ excerpt: '' });
    await take(topic);
    await app.topics.change(topic.id, 'is_secret');
    expect(await app.get(Subjects).describeTo(other, ref)).toBeNull();
  });

  it('is not missed when the position is gone', async () => {
    const before = (await app.published()).length;
    await setHidden(newId(), true);
    expect(await app.published()).toHaveLength(before);
  });
});
