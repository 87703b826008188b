import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { Organisation, OrganisationWaits, ProfilesReader } from '@sic/profiles';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { RateLimits } from '@sic/rate-limits';
import { rejectionOf, type TestApp } from '@sic/testing';
import { AcceptOffer } from '../offer/accept-offer.js';
import { ActingPersonFacts } from '../registration/acting-person.facts.js';
import { AddParticipant } from '../registration/add-participant.js';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { EnterParticipant } from '../registration/enter-participant.js';
import { GiveSeatAnyway } from '../registration/give-seat-anyway.js';
import { LockSeats } from '../registration/lock-seats.js';
import { ParticipantFacts } from '../registration/participant.facts.js';
import { RecordTransition } from '../registration/record-transition.js';
import { Register } from '../registration/register.js';
import { Registration } from '../registration/registration.entity.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import {
  aGathering,
  breaches,
  members,
  promote,
  seatCounts,
  signUp,
  startGatherings,
  stateOf,
  type TestPool,
} from '../testing/index.js';
import { SettleStanding } from './settle-standing.js';
import { CheckStandings } from './standing.handlers.js';
import { WaitingGatheringsQueries } from './waiting-gatherings.queries.js';

type Standing = 'pending' | 'confirmed' | 'refused';

const columns = (standing: Standing): Partial<Organisation> => ({
  verifiedAt: standing === 'confirmed' ? new Date() : null,
  verifiedBy: standing === 'confirmed' ? 'moderator' : null,
  refusedAt: standing === 'refused' ? new Date() : null,
  refusalReason: standing === 'refused' ? 'There is no such institution.' : null,
});

describe('an organisation that moderators have not confirmed', () => {
  let app: TestApp;
  let crowd: SignedInMember[];
  let holder: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    [holder, ...crowd] = (await members(app, 5)) as [SignedInMember, ...SignedInMember[]];
  }, 60_000);
  afterAll(() => app.close());

  const all = (capacity: number): TestPool => ({ name: 'All', capacity });
  const institutions = (capacity: number): TestPool => ({ name: 'EU', capacity, kinds: ['eu_institution'] });

  async function anInstitution(standing: Standing = 'pending'): Promise<{ id: string; actor: SignedInMember }> {
    const { id } = await anOrganisation(app.database, { kind: 'eu_institution', ...columns(standing) });
    return { id, actor: await aRepresentative(app.database, id) };
  }

  const register = (gatheringId: string, { id, actor }: { id: string; actor: SignedInMember }) =>
    app.get(Register).execute(actor, { gatheringId, organisationId: id });

  /** What moderators say, and what follows from it. */
  async function say(id: string, standing: Standing, changes: Partial<Organisation> = {}): Promise<void> {
    await app.database.manager.update(Organisation, { id }, { ...columns(standing), ...changes });
    await settle(id);
  }
  const settle = (organisationId: string) =>
    app.database.transaction((tx) => app.get(SettleStanding).execute(tx, { organisationId }));
  const find = (id: string) => app.database.manager.findOneByOrFail(Registration, { id });

  it('takes no seat of its kind: the registration waits without one, and goes on by itself once it is confirmed', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const organisation = await anInstitution();
    const { registrationId, state } = await register(gatheringId, organisation);
    expect(state).toBe('pending_approval');
    expect(await find(registrationId)).toMatchObject({ organisationKind: null, country: null });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ taken: 0 }, { taken: 0 }]);
    expect(await promote(app, gatheringId)).toBe(0);
    await say(organisation.id, 'confirmed');
    expect(await find(registrationId)).toMatchObject({ state: 'confirmed', organisationKind: 'eu_institution' });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ taken: 1 }, { taken: 1 }]);
    await settle(organisation.id);
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('keeps its place by the time it was sent: before who came later, behind who came before', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const [holder, before, pending, after] = await Promise.all(
      (['confirmed', 'confirmed', 'pending', 'confirmed'] as const).map((standing) => anInstitution(standing)),
    );
    const taken = await register(gatheringId, holder!);
    const earlier = await register(gatheringId, before!);
    const waits = await register(gatheringId, pending!);
    const later = await register(gatheringId, after!);
    await app.get(CancelRegistration).execute(holder!.actor, taken);
    // A seat is free, and somebody before waits for it: the confirmed one does not pass them, nor does it lose its place.
    await say(pending!.id, 'confirmed');
    expect(await stateOf(app, waits.registrationId)).toBe('waitlisted');
    expect(await promote(app, gatheringId)).toBe(1);
    expect(await stateOf(app, earlier.registrationId)).toBe('offered');
    await app.get(CancelRegistration).execute(before!.actor, earlier);
    expect(await promote(app, gatheringId)).toBe(1);
    expect(await stateOf(app, waits.registrationId)).toBe('offered');
    expect(await stateOf(app, later.registrationId)).toBe('waitlisted');
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('is confirmed into a free seat past somebody who signed up later and waits', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const [holder, pending, after] = await Promise.all(
      (['confirmed', 'pending', 'confirmed'] as const).map((standing) => anInstitution(standing)),
    );
    const taken = await register(gatheringId, holder!);
    const waits = await register(gatheringId, pending!);
    const later = await register(gatheringId, after!);
    await app.get(CancelRegistration).execute(holder!.actor, taken);
    await say(pending!.id, 'confirmed');
    expect(await stateOf(app, waits.registrationId)).toBe('confirmed');
    expect(await promote(app, gatheringId)).toBe(0);
    expect(await stateOf(app, later.registrationId)).toBe('waitlisted');
  });

  it('is refused with a reason: what stands on its kind ends, a seat included, and the next is asked', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const [seated, pending, waiting] = await Promise.all(
      (['confirmed', 'pending', 'confirmed'] as const).map((standing) => anInstitution(standing)),
    );
    const seat = await register(gatheringId, seated!);
    const waits = await register(gatheringId, pending!);
    const next = await register(gatheringId, waiting!);
    await say(pending!.id, 'refused');
    expect(await find(waits.registrationId)).toMatchObject({
      state: 'rejected',
      reason: 'There is no such institution.',
    });
    await say(seated!.id, 'refused');
    expect(await stateOf(app, seat.registrationId)).toBe('rejected');
    expect(await promote(app, gatheringId)).toBe(1);
    expect(await stateOf(app, next.registrationId)).toBe('offered');
    expect(await rejectionOf(register(gatheringId, pending!))).toMatchObject({
      code: 'NOT_ELIGIBLE',
      reason: 'ORGANISATION_REFUSED',
    });
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('loses its place among the waiting and its offer while it has to be confirmed again, but no seat', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const [seated, offered, next] = await Promise.all([1, 2, 3].map(() => anInstitution('confirmed')));
    const seat = await register(gatheringId, seated!);
    const waits = await register(gatheringId, offered!);
    const later = await register(gatheringId, next!);
    await app.get(CancelRegistration).execute(seated!.actor, seat);
    await promote(app, gatheringId);
    expect(await stateOf(app, waits.registrationId)).toBe('offered');
    await say(offered!.id, 'pending');
    expect(await stateOf(app, waits.registrationId)).toBe('pending_approval');
    expect(await rejectionOf(app.get(AcceptOffer).execute(offered!.actor, waits))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await promote(app, gatheringId)).toBe(1);
    await app.get(AcceptOffer).execute(next!.actor, later);
    await say(next!.id, 'pending');
    expect(await stateOf(app, later.registrationId)).toBe('confirmed');
    expect(await breaches(app.database, gatheringId)).toEqual([]);
  });

  it('is confirmed as something else: the seats are those of what it is, or there are none', async () => {
    const { id: gatheringId } = await aGathering(app.database, {
      pools: [institutions(2), { ...all(2), kinds: ['city'] }],
    });
    const [one, other] = await Promise.all([anInstitution(), anInstitution()]);
    const [asCity, asNetwork] = [await register(gatheringId, one), await register(gatheringId, other)];
    await say(one.id, 'confirmed', { kind: 'city' });
    expect(await find(asCity.registrationId)).toMatchObject({ state: 'confirmed', organisationKind: 'city' });
    await say(other.id, 'confirmed', { kind: 'network' });
    expect(await find(asNetwork.registrationId)).toMatchObject({ state: 'rejected', reason: null });
  });

  it('keeps nobody from a seat that does not depend on it, and is counted by its kind once that is known', async () => {
    const { id: gatheringId } = await aGathering(app.database, {
      pools: [all(5), { ...institutions(2), kinds: ['city'] }],
    });
    const organisation = await anInstitution();
    const { registrationId, state } = await register(gatheringId, organisation);
    expect(state).toBe('confirmed');
    expect(await find(registrationId)).toMatchObject({ organisationKind: null });
    await say(organisation.id, 'confirmed');
    expect(await find(registrationId)).toMatchObject({ state: 'confirmed', organisationKind: 'eu_institution' });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ taken: 1 }, { taken: 0 }]);
  });

  it('is not confirmed by an organiser instead: neither by an exception nor by adding somebody', async () => {
    const organiser = crowd[0]!;
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)], organiser });
    const organisation = await anInstitution();
    const { registrationId } = await register(gatheringId, organisation);
    const give = app.get(GiveSeatAnyway).execute(organiser, { registrationId, reason: 'She speaks.' });
    expect(await rejectionOf(give)).toMatchObject({ code: 'FORBIDDEN', reason: 'ORGANISATION_NOT_CONFIRMED' });
    const add = (email: string, overrideReason?: string) =>
      app.get(AddParticipant).execute(organiser, {
        gatheringId,
        organisationId: organisation.id,
        person: { name: 'Eve', email },
        ...(overrideReason === undefined ? {} : { overrideReason }),
      });
    expect(await rejectionOf(add('eve@eu.example', 'She speaks.'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await add('eve@eu.example')).toMatchObject({ state: 'pending_approval' });
    expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ taken: 0 }, { taken: 0 }]);
  });

  it('can be left: the registration is withdrawn, and is not there for the moderators any more', async () => {
    const { id: gatheringId, slug } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const organisation = await anInstitution();
    const registration = await register(gatheringId, organisation);
    const moderator = await aMember(app.database, { isModerator: true });
    const waiting = (actor: SignedInMember) => app.get(WaitingGatheringsQueries).of(actor, [organisation.id]);
    expect((await waiting(moderator)).get(organisation.id)).toMatchObject([{ slug, people: 1 }]);
    expect(await waiting(organisation.actor)).toEqual(new Map());
    await app.get(CancelRegistration).execute(organisation.actor, registration);
    expect(await waiting(moderator)).toEqual(new Map());
    await say(organisation.id, 'confirmed');
    expect(await stateOf(app, registration.registrationId)).toBe('cancelled');
  });

  it('is needed by the beginning of the next gathering that waits for it, and by none once nobody waits', async () => {
    const pools = [all(5), institutions(1)];
    const organisation = await anInstitution();
    const until = async () =>
      (await app.get(OrganisationWaits).all()).filter(({ organisationId }) => organisationId === organisation.id);
    expect(await until()).toEqual([]);
    const taken = [];
    for (const days of [40, 20]) {
      const startsAt = new Date(Date.now() + days * 86_400_000);
      const given = { pools, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) };
      const { id } = await aGathering(app.database, { ...given, registrationClosesAt: startsAt });
      taken.push({ startsAt, registration: await register(id, organisation) });
    }
    const [far, near] = [taken[0]!, taken[1]!];
    expect(await until()).toEqual([{ organisationId: organisation.id, until: near.startsAt }]);
    await app.get(CancelRegistration).execute(organisation.actor, near.registration);
    expect(await until()).toEqual([{ organisationId: organisation.id, until: far.startsAt }]);
    await say(organisation.id, 'confirmed');
    expect(await until()).toEqual([]);
  });

  it('goes on when the decision fell while somebody signed up, or its event was lost', async () => {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(5), institutions(1)] });
    const organisation = await anInstitution();
    const { registrationId } = await register(gatheringId, organisation);
    await app.get(CheckStandings).run();
    expect(await stateOf(app, registrationId)).toBe('pending_approval');
    await app.database.manager.update(Organisation, { id: organisation.id }, columns('confirmed'));
    await app.get(CheckStandings).run();
    expect(await stateOf(app, registrationId)).toBe('confirmed');
  });

  it('races with newcomers for the last seat, and one of them gets it', async () => {
    for (let round = 0; round < 6; round++) {
      const { gatheringId, registrationId, organisation } = await lastSeat();
      await Promise.all([
        say(organisation.id, 'confirmed'),
        ...crowd.map((person) => signUp(app, person, gatheringId)),
      ]);
      expect(await seatCounts(app.database, gatheringId)).toMatchObject([{ taken: 2, held: 0 }, {}]);
      expect(['confirmed', 'waitlisted']).toContain(await stateOf(app, registrationId));
      expect(await breaches(app.database, gatheringId)).toEqual([]);
    }
  });

  it('oversells in that race without the lock, so that the test above proves something', async () => {
    class UnlockedClaimSeats extends ClaimSeats {
      override async lockRows(): Promise<void> {}
    }
    const transitions = app.get(RecordTransition);
    const seats = new UnlockedClaimSeats();
    const lock = new LockSeats(seats, transitions);
    const enter = new EnterParticipant(seats, transitions);
    const [people, participants] = [app.get(ActingPersonFacts), app.get(ParticipantFacts)];
    const registering = new Register(app.get(Database), people, participants, lock, enter, app.get(RateLimits));
    const settling = new SettleStanding(app.get(ProfilesReader), lock, seats, transitions);
    for (let round = 0; round < 8; round++) {
      const { gatheringId, organisation } = await lastSeat();
      await app.database.manager.update(Organisation, { id: organisation.id }, columns('confirmed'));
      await Promise.all([
        app.database.transaction((tx) => settling.execute(tx, { organisationId: organisation.id })),
        ...crowd.map((person) => registering.execute(person, { gatheringId })),
      ]);
      const [pool] = await seatCounts(app.database, gatheringId);
      if ((pool?.taken ?? 0) > 2) return;
    }
    throw new Error('Eight races without a lock did not oversell: the test above may prove nothing.');
  });

  /** One seat left for everybody, and somebody whose organisation is not confirmed yet. */
  async function lastSeat() {
    const { id: gatheringId } = await aGathering(app.database, { pools: [all(2), institutions(1)] });
    await signUp(app, holder, gatheringId);
    const organisation = await anInstitution();
    const { registrationId } = await register(gatheringId, organisation);
    return { gatheringId, registrationId, organisation };
  }
});
