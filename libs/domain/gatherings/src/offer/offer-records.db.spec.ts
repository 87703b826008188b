import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits } from '@sic/rate-limits';
import { limitOf, type TestApp } from '@sic/testing';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { RecordTransition } from '../registration/record-transition.js';
import {
  aGathering,
  letLapse,
  members,
  promote,
  seatCounts,
  signUp,
  startGatherings,
  stateOf,
} from '../testing/index.js';
import { AcceptOffer } from './accept-offer.js';
import { DeclineOffer } from './decline-offer.js';
import { MarkOfferNotified } from './mark-offer-notified.js';
import { OnSeatsFreed, CheckSeats } from './offer.handlers.js';
import { PromoteWaiting } from './promote-waiting.js';

interface OfferRow {
  id: string;
  deadline: Date;
  notified_at: Date | null;
  closed_at: Date | null;
}

describe('what offers leave behind', () => {
  let app: TestApp;
  let people: SignedInMember[];
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 4);
  });
  afterAll(() => app.close());

  const offerOf = async (registrationId: string): Promise<OfferRow> => {
    const rows = await app.database.manager.query<OfferRow[]>('select * from offer where registration_id = $1', [
      registrationId,
    ]);
    return rows[0]!;
  };
  const notify = (id: string) =>
    app.database.transaction((tx) => app.get(MarkOfferNotified).execute(tx, { offerId: id }));
  /** The transitions of a registration, as the log has them. */
  const logOf = (registrationId: string) =>
    app.database.manager.query<object[]>(
      `select actor_id as "actorId", action, data from audit_record where data->>'registrationId' = $1 order by at`,
      [registrationId],
    );
  const eventsOf = (gatheringId: string) =>
    app.database.manager.query<object[]>(
      `select name, payload from outbox_event where payload->>'gatheringId' = $1 order by created_at`,
      [gatheringId],
    );

  /** One seat that was given back; the others wait for it in order. */
  async function freed(waiting: number, given: Parameters<typeof aGathering>[1] = {}) {
    const { id: gatheringId } = await aGathering(app.database, { pools: [{ capacity: 1 }], ...given });
    const ids: string[] = [];
    for (const person of people.slice(0, waiting + 1))
      ids.push((await signUp(app, person, gatheringId)).registrationId);
    await app.get(CancelRegistration).execute(people[0]!, { registrationId: ids[0]! });
    return { gatheringId, ids };
  }

  it('is a record and one event for each transition, by the platform or by the person', async () => {
    const { gatheringId, ids } = await freed(2);
    await promote(app, gatheringId);
    const { id: offerId } = await offerOf(ids[1]!);
    const before = (await eventsOf(gatheringId)).length;
    await app.get(DeclineOffer).execute(people[1]!, { registrationId: ids[1]! });
    const action = 'gatherings.change-registration';
    const [first, second] = [people[0]!.id, people[1]!.id];
    expect(await logOf(ids[0]!)).toEqual([
      { actorId: first, action, data: { registrationId: ids[0], from: null, to: 'confirmed', by: 'self' } },
      {
        actorId: first,
        action,
        data: { registrationId: ids[0], from: 'confirmed', to: 'cancelled', by: 'self', seats: 1 },
      },
    ]);
    expect(await logOf(ids[1]!)).toEqual([
      { actorId: second, action, data: { registrationId: ids[1], from: null, to: 'waitlisted', by: 'self' } },
      {
        actorId: null,
        action,
        data: {
          registrationId: ids[1],
          from: 'waitlisted',
          to: 'offered',
          by: 'platform',
          offerId,
          pickedBy: 'longest-waiting',
        },
      },
      {
        actorId: second,
        action,
        data: { registrationId: ids[1], from: 'offered', to: 'declined', by: 'self', seats: 1 },
      },
    ]);
    const change = { registrationId: ids[1], gatheringId };
    const events = await eventsOf(gatheringId);
    expect(events.slice(before - 1)).toEqual([
      {
        name: 'gatherings.registration-changed',
        payload: { ...change, from: 'waitlisted', to: 'offered', by: 'platform' },
      },
      { name: 'gatherings.registration-changed', payload: { ...change, from: 'offered', to: 'declined', by: 'self' } },
      { name: 'gatherings.seats-freed', payload: { gatheringId } },
    ]);
    expect((await offerOf(ids[1]!)).closed_at).toBeInstanceOf(Date);
  });

  it('counts each answer for who gives it, by a limit of its own', async () => {
    const { gatheringId, ids } = await freed(1);
    await promote(app, gatheringId);
    const [person, registrationId] = [people[1]!, ids[1]!];
    for (const [name, answer] of [
      ['accept', app.get(AcceptOffer)],
      ['decline', app.get(DeclineOffer)],
    ] as const) {
      const limit = await limitOf(app.get(RateLimits), () => answer.execute(person, { registrationId }));
      expect(limit).toEqual({ name: `gatherings.${name}-offer`, key: person.id });
    }
    expect(await stateOf(app, registrationId)).toBe('offered');
  });

  it('is nothing where the registration is no longer in the state that was read', async () => {
    const { gatheringId, ids } = await freed(1);
    const [log, events] = [await logOf(ids[1]!), await eventsOf(gatheringId)];
    const change = { registrationId: ids[1]!, gatheringId, actorId: null, by: 'platform' } as const;
    const transition = (from: 'offered' | 'waitlisted', to: 'expired' | 'superseded') =>
      app.database.transaction((tx) => app.get(RecordTransition).execute(tx, { ...change, from, to }));
    await expect(transition('offered', 'expired')).rejects.toThrow(/is not offered any more/);
    await expect(transition('waitlisted', 'superseded')).rejects.toThrow(/from waitlisted to superseded/);
    expect([await logOf(ids[1]!), await eventsOf(gatheringId)]).toEqual([log, events]);
    expect(await stateOf(app, ids[1]!)).toBe('waitlisted');
  });

  it('is nothing more when the answer is given twice', async () => {
    const { gatheringId, ids } = await freed(2);
    await promote(app, gatheringId);
    const decline = () => app.get(DeclineOffer).execute(people[1]!, { registrationId: ids[1]! });
    expect(await decline()).toEqual({ registrationId: ids[1], state: 'declined' });
    const [log, events] = [await logOf(ids[1]!), await eventsOf(gatheringId)];
    expect(await decline()).toEqual({ registrationId: ids[1], state: 'declined' });
    expect([await logOf(ids[1]!), await eventsOf(gatheringId)]).toEqual([log, events]);
  });

  it('is a closed offer and a taken seat when it is accepted, and a free one when a taken seat is given back', async () => {
    const { gatheringId, ids } = await freed(1);
    await promote(app, gatheringId);
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ held: 1, taken: 0 }]);
    expect((await offerOf(ids[1]!)).closed_at).toBeNull();
    await app.get(AcceptOffer).execute(people[1]!, { registrationId: ids[1]! });
    const { closed_at: closedAt } = await offerOf(ids[1]!);
    expect(closedAt).toBeInstanceOf(Date);
    expect((await logOf(ids[1]!)).at(-1)).toMatchObject({ data: { from: 'offered', to: 'confirmed', by: 'self' } });
    await app.get(CancelRegistration).execute(people[1]!, { registrationId: ids[1]! });
    expect((await offerOf(ids[1]!)).closed_at).toEqual(closedAt);
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ held: 0, taken: 0 }]);
  });

  it('is, of one that lapsed, a record by nobody, a closed offer and a seat for the next, once', async () => {
    const { gatheringId, ids } = await freed(2);
    await promote(app, gatheringId);
    const { id: offerId } = await offerOf(ids[1]!);
    await letLapse(app, ids[1]!);
    const before = (await eventsOf(gatheringId)).length;
    await app.get(CheckSeats).run();
    await app.get(CheckSeats).run();
    expect(await Promise.all(ids.map((id) => stateOf(app, id)))).toEqual(['cancelled', 'expired', 'offered']);
    expect((await logOf(ids[1]!)).slice(2)).toMatchObject([
      { actorId: null, data: { registrationId: ids[1], from: 'offered', to: 'expired', by: 'platform', offerId } },
    ]);
    expect((await offerOf(ids[1]!)).closed_at).toBeInstanceOf(Date);
    const changed = 'gatherings.registration-changed';
    expect((await eventsOf(gatheringId)).slice(before)).toMatchObject([
      { name: changed, payload: { registrationId: ids[1], to: 'expired', by: 'platform' } },
      { name: 'gatherings.seats-freed', payload: { gatheringId } },
      { name: changed, payload: { registrationId: ids[2], to: 'offered', by: 'platform' } },
    ]);
  });

  it('does not depend on ids: who has waited longest is served first', async () => {
    const { gatheringId, ids } = await freed(3);
    const queuedBefore = (id: string, minutes: number) =>
      app.database.manager.query(
        'update registration set queued_at = queued_at - make_interval(mins => $2) where id = $1',
        [id, minutes],
      );
    await queuedBefore(ids[3]!, 10);
    await queuedBefore(ids[2]!, 5);
    await promote(app, gatheringId);
    expect(await stateOf(app, ids[3]!)).toBe('offered');
    await app.get(DeclineOffer).execute(people[3]!, { registrationId: ids[3]! });
    await promote(app, gatheringId);
    expect(await stateOf(app, ids[2]!)).toBe('offered');
    expect(await stateOf(app, ids[1]!)).toBe('waitlisted');
  });

  it('is an offer as soon as the worker hears that a seat became free, once', async () => {
    const { gatheringId, ids } = await freed(2);
    const handler = new OnSeatsFreed(app.get(PromoteWaiting));
    for (let n = 0; n < 2; n += 1) await app.database.transaction((tx) => handler.handle(tx, { gatheringId }));
    expect(await Promise.all(ids.map((id) => stateOf(app, id)))).toEqual(['cancelled', 'offered', 'waitlisted']);
  });

  it('is a deadline that counts from the first mail on, and is not moved by a second one', async () => {
    const { gatheringId, ids } = await freed(1, { offerHours: 48 });
    await promote(app, gatheringId);
    const { id, deadline } = await offerOf(ids[1]!);
    await notify(id);
    const first = await offerOf(ids[1]!);
    // More than half of the time was left: the deadline stays.
    expect(first).toMatchObject({ deadline, notified_at: expect.any(Date) });
    const past = new Date(Date.now() - 1_000);
    await app.database.manager.query('update offer set deadline = $2 where id = $1', [id, past]);
    await notify(id);
    expect(await offerOf(ids[1]!)).toMatchObject({ deadline: past, notified_at: first.notified_at });
  });

  it('is nothing where a gathering was called off or was never published', async () => {
    for (const state of ['cancelled', 'draft']) {
      const { gatheringId, ids } = await freed(1);
      await app.database.manager.query(
        `update gathering set state = $2, cancel_reason = case when $2 = 'cancelled' then 'Too few rooms.' end where id = $1`,
        [gatheringId, state],
      );
      expect(await promote(app, gatheringId)).toBe(0);
      await app.get(CheckSeats).run();
      expect(await stateOf(app, ids[1]!)).toBe('waitlisted');
    }
  });
});
