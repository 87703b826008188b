import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { RateLimits } from '@sic/rate-limits';
import { rejectionOf, type TestApp } from '@sic/testing';
import { ActingPersonFacts } from '../registration/acting-person.facts.js';
import { EnterParticipant } from '../registration/enter-participant.js';
import { LockSeats } from '../registration/lock-seats.js';
import { ParticipantFacts } from '../registration/participant.facts.js';
import { RecordTransition } from '../registration/record-transition.js';
import { Register } from '../registration/register.js';
import { aGathering, breaches, members, seatCounts, signUp, startGatherings } from '../testing/index.js';
import { ClaimSeats } from './claim-seats.js';

/** The control: the same claim, but nobody locks anything. */
class UnlockedClaimSeats extends ClaimSeats {
  override async lockRows(): Promise<void> {}
}

describe('the claim', () => {
  let app: TestApp;
  let crowd: SignedInMember[];
  beforeAll(async () => {
    app = await startGatherings();
    crowd = await members(app, 24);
  }, 60_000);
  afterAll(() => app.close());

  function unlocked(): Register {
    const transitions = app.get(RecordTransition);
    const seats = new UnlockedClaimSeats();
    const lock = new LockSeats(seats, transitions);
    const enter = new EnterParticipant(seats, transitions);
    const [people, participants] = [app.get(ActingPersonFacts), app.get(ParticipantFacts)];
    return new Register(app.get(Database), people, participants, lock, enter, app.get(RateLimits));
  }

  it.each([
    [0, 0],
    [1, 1],
    [23, 23],
    [24, 24],
  ])('with %i seats for 24 people at once confirms %i, and everybody else waits', async (capacity, expected) => {
    const gathering = await aGathering(app.database, { pools: [{ capacity }] });
    const outcomes = await Promise.all(crowd.map((person) => signUp(app, person, gathering.id)));
    expect(outcomes.filter(({ state }) => state === 'confirmed')).toHaveLength(expected);
    expect(outcomes.filter(({ state }) => state === 'waitlisted')).toHaveLength(crowd.length - expected);
    expect(await seatCounts(app.database, gathering.id)).toMatchObject([{ capacity, held: 0, taken: expected }]);
    expect(await breaches(app.database, gathering.id)).toEqual([]);
  });

  it('oversells without the lock, so that the test above proves something', async () => {
    const register = unlocked();
    for (let attempt = 1; attempt <= 5; attempt++) {
      const gathering = await aGathering(app.database, { pools: [{ capacity: 3 }] });
      await Promise.all(crowd.map((person) => register.execute(person, { gatheringId: gathering.id })));
      const [pool] = await seatCounts(app.database, gathering.id);
      if ((pool?.taken ?? 0) > 3) return;
    }
    throw new Error('Five crowds without a lock did not oversell: the other tests may prove nothing.');
  });

  it('gives a person who clicks many times at once one registration, the same one every time', async () => {
    const gathering = await aGathering(app.database);
    const person = crowd[0]!;
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => signUp(app, person, gathering.id)));
    expect(new Set(outcomes.map(({ registrationId }) => registrationId)).size).toBe(1);
    expect(await seatCounts(app.database, gathering.id)).toMatchObject([{ taken: 1 }]);
    const events = await app.database.manager.query(
      `select 1 from outbox_event where name = 'gatherings.registration-changed' and payload->>'gatheringId' = $1`,
      [gathering.id],
    );
    expect(events).toHaveLength(1);
  });

  it('takes a seat in every pool that the rules name, or in none', async () => {
    const city = await anOrganisation(app.database, { kind: 'city' });
    const cityPeople = await Promise.all([0, 1, 2].map(() => aRepresentative(app.database, city.id)));
    const gathering = await aGathering(app.database, {
      pools: [
        { name: 'All', capacity: 10 },
        { name: 'Cities', capacity: 2, kinds: ['city'] },
      ],
    });
    const outcomes = await Promise.all(
      cityPeople.map((one) => app.get(Register).execute(one, { gatheringId: gathering.id, organisationId: city.id })),
    );
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    // A person who waits for a seat of the cities holds none of all seats, and keeps nobody else from them.
    expect(await seatCounts(app.database, gathering.id)).toMatchObject([{ taken: 2 }, { taken: 2 }]);
    expect(await signUp(app, crowd[1]!, gathering.id)).toMatchObject({ state: 'confirmed' });
    expect(await seatCounts(app.database, gathering.id)).toMatchObject([{ taken: 3 }, { taken: 2 }]);
    expect(await breaches(app.database, gathering.id)).toEqual([]);
  });

  it('refuses people whom no pool is for, says which seats there are, and writes nothing', async () => {
    const gathering = await aGathering(app.database, { pools: [{ name: 'Cities', capacity: 5, kinds: ['city'] }] });
    const problem = await rejectionOf(signUp(app, crowd[0]!, gathering.id));
    expect(problem).toMatchObject({ code: 'NOT_ELIGIBLE', reason: 'ORGANISATION_NEEDED' });
    expect(await seatCounts(app.database, gathering.id)).toMatchObject([{ taken: 0 }]);
  });

  it('never deadlocks when many people take from the same pools in either order', async () => {
    const first = await aGathering(app.database, { pools: [{ capacity: 40 }, { capacity: 40 }] });
    const second = await aGathering(app.database, { pools: [{ capacity: 40 }, { capacity: 40 }] });
    const seats = app.get(LockSeats);
    const bothWays = (ids: string[]): Promise<unknown> =>
      app.database.manager.transaction('READ COMMITTED', (tx) => seats.execute(tx, ids));
    // Straight transactions, without the retry of Database: a deadlock would show as an error.
    const rounds = Array.from({ length: 30 }, (_, i) =>
      bothWays(i % 2 === 0 ? [first.id, second.id] : [second.id, first.id]),
    );
    await expect(Promise.all(rounds)).resolves.toHaveLength(30);
  });

  it.each([
    ['not open yet', { registrationOpensAt: new Date(Date.now() + 3_600_000) }],
    ['closed', { registrationClosesAt: new Date(Date.now() - 3_600_000) }],
    ['cancelled', { state: 'cancelled' as const, cancelReason: 'Too few rooms.' }],
  ])('refuses sign-up that is %s', async (_what, given) => {
    const gathering = await aGathering(app.database, given);
    expect(await rejectionOf(signUp(app, crowd[0]!, gathering.id))).toMatchObject({ code: 'REGISTRATION_CLOSED' });
  });

  it('answers the same for a draft as for a gathering that does not exist', async () => {
    const draft = await aGathering(app.database, { state: 'draft' });
    const problem = await rejectionOf(signUp(app, crowd[0]!, draft.id));
    expect(problem).toEqual(await rejectionOf(signUp(app, crowd[0]!, 'no id at all')));
    expect(problem.code).toBe('NOT_FOUND');
  });
});
