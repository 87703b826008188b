import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import type { PageArgs } from '@sic/graphql';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import type { SubjectRef } from '@sic/subjects';
import { countStatements, rejectionOf } from '@sic/testing';
import { DiscussionReader } from '../discussion.reader.js';
import { contextOf, type DiscussionApp, startDiscussion } from '../testing/index.js';
import { Position } from './position.entity.js';
import { TakePosition, type TakePositionCommand } from './take-position.js';
import { WithdrawPosition } from './withdraw-position.js';

/** Topics whose counters differ from what they count. */
const DRIFT = `select t.id from topic t where (agree, can_live_with, concern, block) <>
  (select count(*) filter (where p.kind = 'agree'), count(*) filter (where p.kind = 'can_live_with'),
          count(*) filter (where p.kind = 'concern'), count(*) filter (where p.kind = 'block')
     from position p where p.subject_kind = 'topic' and p.subject_id = t.id)`;

describe('positions', () => {
  let app: DiscussionApp;
  let member: SignedInMember;
  beforeAll(async () => {
    app = await startDiscussion();
    member = await anAccount(app.database);
  });
  afterAll(async () => {
    expect(await app.database.manager.query(DRIFT)).toEqual([]);
    await app.close();
  });

  const take = (
    actor: SignedInMember,
    subject: SubjectRef & { revisionId: string },
    given: Partial<TakePositionCommand> = {},
  ) => app.get(TakePosition).execute(actor, { subject, revisionId: subject.revisionId, kind: 'agree', ...given });
  const withdraw = (actor: SignedInMember, subject: SubjectRef) =>
    app.get(WithdrawPosition).execute(actor, { subject });
  const held = (actor: SignedInMember, subject: SubjectRef) =>
    app.database.transaction((tx) => app.get(DiscussionReader).positionOf(tx, actor.id, subject));
  const pageOf = (subject: SubjectRef, page: PageArgs = { first: 100 }) =>
    app.get(DiscussionReader).positionsOn(contextOf(member), subject, page);

  it('are taken, replaced and withdrawn, each with its audit record and its event', async () => {
    const topic = await app.topics.open();
    const before = (await app.published()).length;
    await take(member, topic);
    await take(member, topic, { kind: 'concern', reason: ' Who pays? ' });
    expect(await held(member, topic)).toBe('concern');
    expect(await app.topics.row(topic.id)).toMatchObject({ agree: 0, concern: 1 });
    expect((await pageOf(topic)).edges.map(({ node }) => node.reason)).toEqual(['Who pays?']);
    await withdraw(member, topic);
    await withdraw(member, topic);
    expect(await held(member, topic)).toBeNull();
    expect(await app.topics.row(topic.id)).toMatchObject({ agree: 0, concern: 0 });
    expect((await app.published()).slice(before)).toEqual([
      'discussion.position-taken',
      'discussion.position-taken',
      'discussion.position-withdrawn',
    ]);
    const audit = await app.database.manager.query(
      'select action, actor_id, data from audit_record where subject_id = $1 order by at',
      [topic.id],
    );
    expect(audit).toEqual([
      { action: 'discussion.take-position', actor_id: member.id, data: { kind: 'agree' } },
      { action: 'discussion.take-position', actor_id: member.id, data: { kind: 'concern' } },
      { action: 'discussion.withdraw-position', actor_id: member.id, data: {} },
    ]);
  });

  it('are one per member and subject, however many are sent at the same time', async () => {
    const topic = await app.topics.open();
    const kinds = ['agree', 'can_live_with', 'agree', 'can_live_with'] as const;
    await Promise.all(kinds.map((kind) => take(member, topic, { kind })));
    expect(await app.database.manager.countBy(Position, { subjectId: topic.id })).toBe(1);
  });

  it.each(['concern', 'block'] as const)('are refused without a reason when they are a %s', async (kind) => {
    const topic = await app.topics.open();
    const problem = await rejectionOf(take(member, topic, { kind, reason: ' ' }));
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'reason', rule: 'required' }] });
    expect(await held(member, topic)).toBeNull();
  });

  it('are refused as the owner of the subject says, and on what nobody takes positions on', async () => {
    const topic = await app.topics.open();
    await take(member, topic);
    await app.topics.change(topic.id, 'is_closed');
    const closed = { code: 'FORBIDDEN', reason: 'TOPIC_CLOSED' };
    expect(await rejectionOf(take(member, topic, { kind: 'can_live_with' }))).toMatchObject(closed);
    expect(await rejectionOf(withdraw(member, topic))).toMatchObject(closed);
    expect(await held(member, topic)).toBe('agree');
    for (const kind of ['topic', 'comment', 'planet']) {
      const nothing = { kind, id: newId(), revisionId: topic.revisionId };
      expect((await rejectionOf(take(member, nothing))).code).toBe('NOT_FOUND');
      expect((await rejectionOf(withdraw(member, nothing))).code).toBe('NOT_FOUND');
    }
  });

  it('are bound to the wording that was seen, and wait to be confirmed when it changes', async () => {
    const topic = await app.topics.open('We listen.');
    await take(member, topic);
    const same = await app.topics.reword(topic.id, 'We listen.');
    const isForEarlier = async () => (await pageOf(topic)).edges.map(({ node }) => node.isForEarlierWording);
    const toConfirm = () => app.database.transaction((tx) => app.get(DiscussionReader).membersToConfirm(tx, topic));
    expect([await isForEarlier(), await toConfirm()]).toEqual([[false], []]);
    expect(await rejectionOf(take(member, topic))).toMatchObject({ code: 'WORDING_CHANGED', revisionId: same });
    const other = await app.topics.reword(topic.id, 'We listen first.');
    expect([await isForEarlier(), await toConfirm()]).toEqual([[true], [member.id]]);
    await take(member, { ...topic, revisionId: other });
    expect([await isForEarlier(), await toConfirm()]).toEqual([[false], []]);
  });

  it('go on page by page, the latest first, with three statements for any number of subjects', async () => {
    const topics = [await app.topics.open(), await app.topics.open()];
    const members = await Promise.all(Array.from({ length: 5 }, () => anAccount(app.database)));
    for (const one of members) await take(one, topics[0]!);
    await take(member, topics[1]!);
    const context = contextOf(member);
    const { result, statements } = await countStatements(() =>
      Promise.all(topics.map((topic) => app.get(DiscussionReader).positionsOn(context, topic, { first: 3 }))),
    );
    expect(statements).toHaveLength(3);
    expect(result.map(({ totalCount }) => totalCount)).toEqual([5, 1]);
    const [first] = result;
    const rest = await pageOf(topics[0]!, { first: 3, after: first!.pageInfo.endCursor ?? null });
    expect([...first!.edges, ...rest.edges].map(({ node }) => node.memberId)).toEqual(
      members.map(({ id }) => id).reverse(),
    );
    expect([first!.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('are limited in an hour, taken and withdrawn apart', async () => {
    const [topic, eager] = [await app.topics.open(), await anAccount(app.database)];
    await take(eager, topic);
    for (let at = 0; at < 300; at += 1) {
      await rejectionOf(take(eager, topic, { revisionId: newId() })).catch(() => undefined);
    }
    expect((await rejectionOf(take(eager, topic))).code).toBe('RATE_LIMITED');
    await withdraw(eager, topic);
  });
});
