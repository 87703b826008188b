import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { nextWorkingTime } from '@sic/kernel/local-time';
import { rejectionOf, type TestApp } from '@sic/testing';
import { CancelRegistration } from '../registration/cancel-registration.js';
import {
  aGathering,
  breaches,
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
import { CheckSeats } from './offer.handlers.js';

describe('offers', () => {
  let app: TestApp;
  let people: SignedInMember[];
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 5);
  });
  afterAll(() => app.close());

  const cancel = (actor: SignedInMember, id: string) =>
    app.get(CancelRegistration).execute(actor, { registrationId: id });
  const accept = (actor: SignedInMember, id: string) => app.get(AcceptOffer).execute(actor, { registrationId: id });
  const decline = (actor: SignedInMember, id: string) => app.get(DeclineOffer).execute(actor, { registrationId: id });

  /** One seat, taken by the first; the others wait in order. Gives the ids of their registrations. */
  async function fullWith(waiting: number): Promise<{ gatheringId: string; ids: string[] }> {
    const { id: gatheringId } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    const ids: string[] = [];
    for (const person of people.slice(0, waiting + 1)) {
      ids.push((await signUp(app, person, gatheringId)).registrationId);
    }
    return { gatheringId, ids };
  }

  /** The same, after the first gave the seat back and the second was offered it. */
  async function offeredToSecond(waiting: number): Promise<{ gatheringId: string; ids: string[] }> {
    const made = await fullWith(waiting);
    await cancel(people[0]!, made.ids[0]!);
    expect(await promote(app, made.gatheringId)).toBe(1);
    return made;
  }

  it('go to the person who waits longest, with a deadline and the rule that picked them', async () => {
    const { gatheringId, ids } = await offeredToSecond(3);
    expect(await Promise.all(ids.map((id) => stateOf(app, id)))).toEqual([
      'cancelled',
      'offered',
      'waitlisted',
      'waitlisted',
    ]);
    const [offer] = await app.database.manager.query('select * from offer where registration_id = $1', [ids[1]]);
    expect(offer).toMatchObject({ picked_by: 'longest-waiting', notified_at: null, closed_at: null });
    expect(offer.deadline.getTime() - Date.now()).toBeGreaterThan(47 * 3_600_000);
    expect(await promote(app, gatheringId)).toBe(0);
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('become seats when accepted; accepting again changes nothing', async () => {
    const { gatheringId, ids } = await offeredToSecond(1);
    expect(await accept(people[1]!, ids[1]!)).toMatchObject({ state: 'confirmed' });
    expect(await accept(people[1]!, ids[1]!)).toMatchObject({ state: 'confirmed' });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ held: 0, taken: 1 }]);
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('go on to the next when declined', async () => {
    const { gatheringId, ids } = await offeredToSecond(2);
    await decline(people[1]!, ids[1]!);
    expect(await promote(app, gatheringId)).toBe(1);
    expect(await stateOf(app, ids[2]!)).toBe('offered');
  });

  it('can not be answered by anybody else', async () => {
    const { ids } = await offeredToSecond(1);
    expect(await rejectionOf(accept(people[2]!, ids[1]!))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await rejectionOf(decline(people[2]!, ids[1]!))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stateOf(app, ids[1]!)).toBe('offered');
  });

  it('are refused to a person who only waits', async () => {
    const { ids } = await fullWith(1);
    expect(await rejectionOf(accept(people[1]!, ids[1]!))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await rejectionOf(decline(people[1]!, ids[1]!))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lapse by the clock of the database, and a late acceptance never wins', async () => {
    const { gatheringId, ids } = await offeredToSecond(2);
    await letLapse(app, ids[1]!);
    expect(await rejectionOf(accept(people[1]!, ids[1]!))).toMatchObject({ code: 'OFFER_LAPSED' });
    expect(await promote(app, gatheringId)).toBe(1);
    for (const answer of [accept, decline])
      expect(await rejectionOf(answer(people[1]!, ids[1]!))).toMatchObject({ code: 'OFFER_LAPSED' });
    expect(await accept(people[2]!, ids[2]!)).toMatchObject({ state: 'confirmed' });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ held: 0, taken: 1 }]);
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('are won by one of two at most, when the late one accepts while the seat is offered again', async () => {
    for (let round = 0; round < 5; round++) {
      const { gatheringId, ids } = await offeredToSecond(2);
      await letLapse(app, ids[1]!);
      await Promise.allSettled([accept(people[1]!, ids[1]!), promote(app, gatheringId), accept(people[1]!, ids[1]!)]);
      expect(await stateOf(app, ids[1]!)).not.toBe('confirmed');
      expect(await breaches(app.database, gatheringId)).toEqual([]);
    }
  });

  it('do not lapse before their person could know', async () => {
    const { gatheringId, ids } = await offeredToSecond(2);
    await letLapse(app, ids[1]!, false);
    expect(await promote(app, gatheringId)).toBe(0);
    expect(await stateOf(app, ids[1]!)).toBe('offered');
    const [{ id }] = await app.database.manager.query('select id from offer where registration_id = $1', [ids[1]]);
    await app.database.transaction((tx) => app.get(MarkOfferNotified).execute(tx, { offerId: id }));
    // The mail went out late: half of the time to answer is left all the same.
    const [offer] = await app.database.manager.query('select deadline from offer where id = $1', [id]);
    expect(offer.deadline.getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000);
    expect(await accept(people[1]!, ids[1]!)).toMatchObject({ state: 'confirmed' });
  });

  it('never last longer than until the gathering begins, however late their mail goes out', async () => {
    const startsAt = new Date(Date.now() + 10 * 3_600_000);
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }], startsAt, offerHours: 48 });
    const first = await signUp(app, people[0]!, id);
    const second = await signUp(app, people[1]!, id);
    await cancel(people[0]!, first.registrationId);
    await promote(app, id);
    const deadlineOf = async () => {
      const [offer] = await app.database.manager.query<{ id: string; deadline: Date }[]>(
        'select id, deadline from offer where registration_id = $1',
        [second.registrationId],
      );
      return offer!;
    };
    const made = await deadlineOf();
    expect(made.deadline.getTime()).toBeLessThanOrEqual(startsAt.getTime());
    await app.database.transaction((tx) => app.get(MarkOfferNotified).execute(tx, { offerId: made.id }));
    // Half of the time to answer would be 24 hours, and the gathering begins in 10.
    expect((await deadlineOf()).deadline.getTime()).toBeLessThanOrEqual(startsAt.getTime());
  });

  it('last as long as the gathering says where there is time, and to the next working hours', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }], offerHours: 6 });
    const first = await signUp(app, people[0]!, id);
    const second = await signUp(app, people[1]!, id);
    await cancel(people[0]!, first.registrationId);
    await promote(app, id);
    const [offer] = await app.database.manager.query<{ deadline: Date; madeAt: Date; zone: string }[]>(
      `select o.deadline, o.made_at as "madeAt", g.time_zone as zone from offer o
         join registration r on r.id = o.registration_id join gathering g on g.id = r.gathering_id
        where r.id = $1`,
      [second.registrationId],
    );
    const wanted = nextWorkingTime(new Date(offer!.madeAt.getTime() + 6 * 3_600_000), offer!.zone);
    expect(Math.abs(offer!.deadline.getTime() - wanted.getTime())).toBeLessThan(5_000);
  });

  it('keep newcomers behind those who wait, also before the seat has been offered', async () => {
    const { gatheringId, ids } = await fullWith(1);
    await cancel(people[0]!, ids[0]!);
    // The seat is free, but somebody waits for it.
    const newcomer = await signUp(app, people[2]!, gatheringId);
    expect(newcomer.state).toBe('waitlisted');
    await promote(app, gatheringId);
    expect(await stateOf(app, ids[1]!)).toBe('offered');
    expect(await stateOf(app, newcomer.registrationId)).toBe('waitlisted');
  });

  it('are made where there is room, though another pool of the gathering is full', async () => {
    const { id } = await aGathering(app.database, {
      pools: [
        { name: 'All', capacity: 1 },
        { name: 'Cities', capacity: 0, kinds: ['city'] },
      ],
    });
    const first = await signUp(app, people[0]!, id);
    const second = await signUp(app, people[1]!, id);
    await cancel(people[0]!, first.registrationId);
    expect(await promote(app, id)).toBe(1);
    expect(await stateOf(app, second.registrationId)).toBe('offered');
  });

  it('are made by the check of seats when every job about the seat was lost', async () => {
    const { gatheringId, ids } = await fullWith(1);
    await cancel(people[0]!, ids[0]!);
    await app.get(CheckSeats).run();
    expect(await stateOf(app, ids[1]!)).toBe('offered');
    await letLapse(app, ids[1]!);
    await app.get(CheckSeats).run();
    expect(await stateOf(app, ids[1]!)).toBe('expired');
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ held: 0, taken: 0 }]);
  });

  it('are made once by two promotions at the same time', async () => {
    const { gatheringId, ids } = await fullWith(3);
    await cancel(people[0]!, ids[0]!);
    const made = await Promise.all([promote(app, gatheringId), promote(app, gatheringId), promote(app, gatheringId)]);
    expect(made.reduce((a, b) => a + b)).toBe(1);
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('are not made once the gathering has begun', async () => {
    const { gatheringId, ids } = await fullWith(1);
    await cancel(people[0]!, ids[0]!);
    await app.database.manager.query(
      `update gathering set starts_at = clock_timestamp() - interval '1 minute' where id = $1`,
      [gatheringId],
    );
    expect(await promote(app, gatheringId)).toBe(0);
  });

  it('give their seat back exactly once when cancelling meets lapsing', async () => {
    for (let round = 0; round < 5; round++) {
      const { gatheringId, ids } = await offeredToSecond(3);
      await letLapse(app, ids[1]!);
      await Promise.allSettled([
        cancel(people[1]!, ids[1]!),
        promote(app, gatheringId),
        cancel(people[1]!, ids[1]!),
        promote(app, gatheringId),
      ]);
      await promote(app, gatheringId);
      expect(['cancelled', 'expired']).toContain(await stateOf(app, ids[1]!));
      // One seat, one new offer: were it given back twice, two would be held.
      expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ capacity: 1, held: 1, taken: 0 }]);
      expect(await breaches(app.database, gatheringId)).toEqual([]);
      const released = await app.database.manager.query(
        `select count(*)::int as n from seat_claim where registration_id = $1 and released_at is not null`,
        [ids[1]],
      );
      expect(released).toEqual([{ n: 1 }]);
    }
  });
});
