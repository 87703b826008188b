import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { rejectionOf, type TestApp } from '@sic/testing';
import { GatheringsReader } from '../gatherings.reader.js';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { aGathering, members, signUp, startGatherings } from '../testing/index.js';
import { MessageQueries } from './message.queries.js';
import { SendGatheringMessage } from './send-gathering-message.js';
import { TryGatheringMessage } from './try-gathering-message.js';

describe('messages of organisers', () => {
  let app: TestApp;
  let people: SignedInMember[];
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 4);
  });
  afterAll(() => app.close());

  /** One seat, taken by the first; the second waits, the third has left. */
  async function prepared() {
    const organiser = people[3]!;
    const { id: gatheringId } = await aGathering(app.database, { pools: [{ capacity: 1 }], organiser });
    const seat = await signUp(app, people[0]!, gatheringId);
    const waiting = await signUp(app, people[1]!, gatheringId);
    await app.get(CancelRegistration).execute(people[2]!, await signUp(app, people[2]!, gatheringId));
    const message = { gatheringId, subject: 'The room', body: 'We meet in room 2.' };
    return { organiser, gatheringId, seat, waiting, message };
  }
  const events = async (): Promise<{ messageId: string }[]> =>
    (
      await app.database.manager.query<{ payload: { messageId: string } }[]>(
        `select payload from outbox_event where name = 'gatherings.message-sent' order by id`,
      )
    ).map(({ payload }) => payload);

  it('go to the people of one segment, each once, and stand in the audit log without their words', async () => {
    const { organiser, gatheringId, seat, waiting, message } = await prepared();
    expect(await app.get(MessageQueries).segments(organiser, gatheringId)).toEqual([
      { segment: 'everybody', people: 2 },
      { segment: 'confirmed', people: 1 },
      { segment: 'offered', people: 0 },
      { segment: 'waiting', people: 1 },
      { segment: 'pending', people: 0 },
    ]);
    const send = app.get(SendGatheringMessage);
    const { messageId } = await send.execute(organiser, { ...message, segment: 'confirmed' });
    expect(await app.get(GatheringsReader).message(app.database.manager, messageId)).toMatchObject({
      registrationIds: [seat.registrationId],
    });
    const everybody = await send.execute(organiser, { ...message, segment: 'everybody' });
    const told = await app.get(GatheringsReader).message(app.database.manager, everybody.messageId);
    expect([...told!.registrationIds].sort()).toEqual([seat.registrationId, waiting.registrationId].sort());
    const [audit] = await app.database.manager.query<{ data: object }[]>(
      `select data from audit_record where action = 'gatherings.send-message' and data->>'messageId' = $1`,
      [messageId],
    );
    expect(audit?.data).toEqual({ messageId, segment: 'confirmed', people: 1 });
    expect(await app.get(MessageQueries).sent(organiser, gatheringId)).toMatchObject([
      { segment: 'everybody', people: 2 },
      { segment: 'confirmed', people: 1, subject: 'The room' },
    ]);
  });

  it('are one when the form is sent twice, at once or one after the other', async () => {
    const { organiser, message } = await prepared();
    const before = (await events()).length;
    const send = () => app.get(SendGatheringMessage).execute(organiser, { ...message, segment: 'confirmed' });
    const sent = [...(await Promise.all([send(), send()])), await send()];
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect((await events()).length).toBe(before + 1);
  });

  it('go to their author alone as a test', async () => {
    const { organiser, gatheringId, message } = await prepared();
    const test = await app.get(TryGatheringMessage).execute(organiser, { ...message, segment: 'offered' });
    expect(await app.get(GatheringsReader).message(app.database.manager, test.messageId)).toMatchObject({
      isTest: true,
      authorId: organiser.id,
      registrationIds: [],
    });
    expect(await app.get(MessageQueries).sent(organiser, gatheringId)).toEqual([]);
  });

  it('are refused to an empty segment, and to everybody who does not organise the gathering', async () => {
    const { organiser, gatheringId, message } = await prepared();
    const send = (actor: SignedInMember, segment: 'offered' | 'confirmed') =>
      app.get(SendGatheringMessage).execute(actor, { ...message, segment });
    expect(await rejectionOf(send(organiser, 'offered'))).toMatchObject({ code: 'NOBODY_TO_WRITE_TO' });
    // One after the other: a refusal that nobody waits for yet ends the process.
    for (const refused of [
      () => send(people[0]!, 'confirmed'),
      () => app.get(TryGatheringMessage).execute(people[0]!, { ...message, segment: 'confirmed' }),
      () => app.get(MessageQueries).segments(people[0]!, gatheringId),
      () => app.get(MessageQueries).sent(people[0]!, gatheringId),
    ]) {
      expect(await rejectionOf(refused())).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
