import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { RateLimits } from '@sic/rate-limits';
import { rejectionOf, type TestApp } from '@sic/testing';
import { CancelGathering } from '../gathering/cancel-gathering.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import { PoolQueries } from '../pool/pool.queries.js';
import { SaveSeatPool } from '../pool/save-seat-pool.js';
import { SignUpForSeries } from '../series/sign-up-for-series.js';
import { GatheringSeries } from '../series/gathering-series.entity.js';
import { newId } from '@sic/kernel';
import {
  aGathering,
  breaches,
  members,
  promote,
  seatCounts,
  signUp,
  startGatherings,
  stateOf,
} from '../testing/index.js';
import { AddParticipant } from './add-participant.js';
import { CancelParticipant } from './cancel-participant.js';
import { CancelRegistration } from './cancel-registration.js';
import { GiveSeatAnyway } from './give-seat-anyway.js';
import { Register } from './register.js';
import { Registration } from './registration.entity.js';
import { SubstituteParticipant } from './substitute-participant.js';

describe('the people of a gathering', () => {
  let app: TestApp;
  let people: SignedInMember[];
  let organiser: SignedInMember;
  let gdynia: string;
  let kasia: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 4);
    organiser = await aMember(app.database, { name: 'Lieve Claes' });
    gdynia = (await anOrganisation(app.database, { name: 'City of Gdynia' })).id;
    kasia = await aRepresentative(app.database, gdynia, { name: 'Kasia Wiśniewska' });
  });
  afterAll(() => app.close());

  const tomasz = { name: 'Tomasz Nowak', email: 'Tomasz.Nowak@gdynia.example' };
  const ola = { name: 'Ola Lis', email: 'ola.lis@gdynia.example' };
  const register = (actor: SignedInMember, command: Parameters<Register['execute']>[1]) =>
    app.get(Register).execute(actor, command);
  const forTomasz = (gatheringId: string) =>
    register(kasia, { gatheringId, organisationId: gdynia, colleague: tomasz, substitute: ola });

  describe('signed up by a representative', () => {
    it('get a seat by name and address, once', async () => {
      const { id } = await aGathering(app.database);
      const first = await forTomasz(id);
      expect(first.state).toBe('confirmed');
      expect(first.isNew).toBe(true);
      expect(await forTomasz(id)).toEqual({ ...first, isNew: false });
      expect(await app.database.manager.findOneByOrFail(Registration, { id: first.registrationId })).toMatchObject({
        colleagueEmail: 'tomasz.nowak@gdynia.example',
        organisationKind: 'city',
        country: 'PL',
        substituteEmail: 'ola.lis@gdynia.example',
        registeredBy: kasia.id,
      });
    });

    it('are counted apart from the seats of the representative, since each gets a mail', async () => {
      const { id } = await aGathering(app.database);
      const consume = jest.spyOn(app.get(RateLimits), 'consume');
      try {
        await forTomasz(id);
        await signUp(app, kasia, id);
        expect(consume.mock.calls.map(([{ name, perSeconds }, key]) => [name, perSeconds, key])).toEqual([
          ['gatherings.register-colleague', 3_600, kasia.id],
          ['gatherings.register', 60, kasia.id],
        ]);
      } finally {
        consume.mockRestore();
      }
    });

    it('are found by their account where they have one', async () => {
      const email = `${newId()}@member.example`;
      const member = await aMember(app.database, { email });
      const { id } = await aGathering(app.database);
      const made = await register(kasia, {
        gatheringId: id,
        organisationId: gdynia,
        colleague: { name: 'T. N.', email: email.toUpperCase() },
      });
      expect(made.isNew).toBe(true);
      expect(await signUp(app, member, id)).toEqual({ ...made, isNew: false });
    });

    it('are refused to members who do not represent the organisation', async () => {
      const { id } = await aGathering(app.database);
      const problem = await rejectionOf(
        register(people[0]!, { gatheringId: id, organisationId: gdynia, colleague: tomasz }),
      );
      expect(problem).toMatchObject({ code: 'FORBIDDEN' });
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 0 }]);
    });

    it('need an organisation, and a substitute who is somebody else', async () => {
      const { id } = await aGathering(app.database);
      expect(await rejectionOf(register(kasia, { gatheringId: id, colleague: tomasz }))).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'organisationId' }],
      });
      const same = { gatheringId: id, organisationId: gdynia, colleague: tomasz, substitute: tomasz };
      expect(await rejectionOf(register(kasia, same))).toMatchObject({ fields: [{ field: 'substitute' }] });
    });
  });

  describe('whose seat passes on', () => {
    it('are replaced without the seat ever being free, and totals stay', async () => {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
      const { registrationId } = await forTomasz(id);
      const waiting = await signUp(app, people[0]!, id);
      const before = await seatCounts(app.database, id);
      const taken = await app.get(SubstituteParticipant).execute(kasia, { registrationId });
      expect(taken.state).toBe('confirmed');
      expect(await seatCounts(app.database, id)).toEqual(before);
      expect(await promote(app, id)).toBe(0);
      expect(await stateOf(app, registrationId)).toBe('superseded');
      expect(await stateOf(app, waiting.registrationId)).toBe('waitlisted');
      expect(await app.database.manager.findOneByOrFail(Registration, { id: taken.registrationId })).toMatchObject({
        colleagueName: 'Ola Lis',
        supersedesId: registrationId,
      });
      // The claim moved: it was never released, and there is one.
      expect(
        await app.database.manager.query(
          `select registration_id, released_at from seat_claim c join seat_pool p on p.id = c.pool_id
            where p.gathering_id = $1`,
          [id],
        ),
      ).toEqual([{ registration_id: taken.registrationId, released_at: null }]);
      expect(await breaches(app.database, id)).toEqual([]);
    });

    it('are replaced once, when it is asked for twice at the same time', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await forTomasz(id);
      const twice = await Promise.allSettled([
        app.get(SubstituteParticipant).execute(kasia, { registrationId }),
        app.get(SubstituteParticipant).execute(kasia, { registrationId }),
      ]);
      expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 1 }]);
    });

    it('keep it when it is personal, when a stranger asks, and when the substitute has a seat already', async () => {
      const { id } = await aGathering(app.database);
      const substitute = app.get(SubstituteParticipant);
      const own = await signUp(app, people[0]!, id);
      expect(
        await rejectionOf(substitute.execute(people[0]!, { registrationId: own.registrationId, substitute: ola })),
      ).toMatchObject({
        code: 'FORBIDDEN',
      });
      const { registrationId } = await forTomasz(id);
      expect(await rejectionOf(substitute.execute(people[1]!, { registrationId }))).toMatchObject({
        code: 'NOT_FOUND',
      });
      await register(kasia, { gatheringId: id, organisationId: gdynia, colleague: ola });
      expect(await rejectionOf(substitute.execute(kasia, { registrationId }))).toMatchObject({
        code: 'ALREADY_REGISTERED',
      });
      expect(await stateOf(app, registrationId)).toBe('confirmed');
    });
  });

  describe('who give their seat back', () => {
    it('do so once, however often they click', async () => {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
      const { registrationId } = await signUp(app, people[0]!, id);
      const cancel = app.get(CancelRegistration);
      await Promise.all([1, 2, 3].map(() => cancel.execute(people[0]!, { registrationId })));
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 0 }]);
      const freed = await app.database.manager.query(
        `select 1 from outbox_event where name = 'gatherings.seats-freed' and payload->>'gatheringId' = $1`,
        [id],
      );
      expect(freed).toHaveLength(1);
      expect((await signUp(app, people[0]!, id)).registrationId).not.toBe(registrationId);
    });

    it('can not give back what is somebody else’s', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await signUp(app, people[0]!, id);
      const problem = await rejectionOf(app.get(CancelRegistration).execute(people[1]!, { registrationId }));
      expect(problem).toMatchObject({ code: 'NOT_FOUND' });
      expect(await stateOf(app, registrationId)).toBe('confirmed');
    });
  });

  describe('added by an organiser', () => {
    it('pass the same guard, and go past it with a reason that is recorded', async () => {
      const { id, pools } = await aGathering(app.database, { organiser, pools: [{ capacity: 1 }] });
      await signUp(app, people[0]!, id);
      const add = app.get(AddParticipant);
      const waiting = await add.execute(organiser, { gatheringId: id, person: tomasz });
      expect(waiting.state).toBe('waitlisted');
      const given = await add.execute(organiser, {
        gatheringId: id,
        person: ola,
        overrideReason: 'She gives the talk.',
      });
      expect(given.state).toBe('confirmed');
      const audit = await app.database.manager.query(
        `select data->>'override' as override, data->'over' as over from audit_record where data->>'registrationId' = $1`,
        [given.registrationId],
      );
      expect(audit).toEqual([{ override: 'true', over: [pools[0]!.id] }]);
      expect(await app.database.manager.findOneByOrFail(Registration, { id: given.registrationId })).toMatchObject({
        isOverride: true,
        reason: 'She gives the talk.',
      });
      // Over the capacity: one seat given back is none that is free.
      await app
        .get(CancelRegistration)
        .execute(people[0]!, { registrationId: (await signUp(app, people[0]!, id)).registrationId });
      expect(await promote(app, id)).toBe(0);
      expect(await breaches(app.database, id)).toEqual([]);
    });

    it('may be given a seat past the list, by organisers only', async () => {
      const { id } = await aGathering(app.database, { organiser, pools: [{ capacity: 0 }] });
      const { registrationId } = await signUp(app, people[0]!, id);
      const give = app.get(GiveSeatAnyway);
      expect(await rejectionOf(give.execute(people[0]!, { registrationId, reason: 'I want it.' }))).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await give.execute(organiser, { registrationId, reason: 'The only one from the islands.' })).toMatchObject(
        {
          state: 'confirmed',
        },
      );
    });

    it('are refused to members who organise another gathering', async () => {
      const { id } = await aGathering(app.database);
      await aGathering(app.database, { organiser: people[3]! });
      expect(
        await rejectionOf(app.get(AddParticipant).execute(people[3]!, { gatheringId: id, person: tomasz })),
      ).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('are refused while the gathering is no published one, as its rights say', async () => {
      const cancelled = await aGathering(app.database, { organiser });
      await app.get(CancelGathering).execute(organiser, { gatheringId: cancelled.id, reason: 'The hall burnt down.' });
      for (const { id, slug } of [await aGathering(app.database, { organiser, state: 'draft' }), cancelled]) {
        expect(await app.get(GatheringQueries).bySlug(organiser, slug)).toMatchObject({
          viewerCan: { manage: true, addParticipant: false },
        });
        expect(
          await rejectionOf(app.get(AddParticipant).execute(organiser, { gatheringId: id, person: tomasz })),
        ).toMatchObject({ code: 'GATHERING_NOT_READY', reason: 'NOT_PUBLISHED' });
      }
    });

    it('lose a seat with a reason, and the next is offered it', async () => {
      const { id } = await aGathering(app.database, { organiser, pools: [{ capacity: 1 }] });
      const { registrationId } = await signUp(app, people[0]!, id);
      await signUp(app, people[1]!, id);
      await app
        .get(CancelParticipant)
        .execute(organiser, { registrationId, reason: 'Signed up twice under two names.' });
      expect(await stateOf(app, registrationId)).toBe('cancelled_by_organiser');
      expect(await promote(app, id)).toBe(1);
    });
  });

  it('all lose their registration when the gathering is called off, with their seats', async () => {
    const { id } = await aGathering(app.database, { organiser, pools: [{ capacity: 1 }] });
    const [first, second] = [await signUp(app, people[0]!, id), await signUp(app, people[1]!, id)];
    expect(
      await rejectionOf(app.get(CancelGathering).execute(people[0]!, { gatheringId: id, reason: 'No.' })),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    await app.get(CancelGathering).execute(organiser, { gatheringId: id, reason: 'The hall burnt down.' });
    expect(await stateOf(app, first.registrationId)).toBe('cancelled_by_organiser');
    expect(await stateOf(app, second.registrationId)).toBe('cancelled_by_organiser');
    expect(await seatCounts(app.database, id)).toMatchObject([{ held: 0, taken: 0 }]);
  });

  describe('of a relay', () => {
    async function relay(capacities: number[]): Promise<{ seriesId: string; legs: string[] }> {
      const seriesId = newId();
      await app.database.manager.insert(GatheringSeries, { id: seriesId, slug: seriesId, title: 'Relay' });
      const legs: string[] = [];
      for (const [positionInSeries, capacity] of capacities.entries()) {
        const leg = await aGathering(app.database, { seriesId, positionInSeries, pools: [{ capacity }] });
        legs.push(leg.id);
      }
      return { seriesId, legs };
    }
    const signUpForAll = (actor: SignedInMember, seriesId: string, mode: 'all_or_nothing' | 'as_many_as_possible') =>
      app.get(SignUpForSeries).execute(actor, { seriesId, mode });
    const takenOf = async (legs: string[]): Promise<number[]> =>
      Promise.all(legs.map(async (leg) => (await seatCounts(app.database, leg))[0]!.taken));

    it('get all legs or nothing', async () => {
      const { seriesId, legs } = await relay([5, 0, 5]);
      const problem = await rejectionOf(signUpForAll(people[0]!, seriesId, 'all_or_nothing'));
      expect(problem).toMatchObject({ code: 'GATHERING_FULL' });
      expect(await takenOf(legs)).toEqual([0, 0, 0]);
      const open = await relay([5, 5]);
      expect(await signUpForAll(people[0]!, open.seriesId, 'all_or_nothing')).toMatchObject({ confirmed: 2, legs: 2 });
    });

    it('get as many legs as possible and wait for the others', async () => {
      const { seriesId, legs } = await relay([5, 0, 5]);
      const outcome = await signUpForAll(people[0]!, seriesId, 'as_many_as_possible');
      expect(outcome).toMatchObject({ confirmed: 2, legs: 3 });
      expect(await takenOf(legs)).toEqual([1, 0, 1]);
      expect(await signUpForAll(people[0]!, seriesId, 'as_many_as_possible')).toEqual(outcome);
    });

    it('are all or nothing also when many try at once for the last seats', async () => {
      const { seriesId, legs } = await relay([2, 3, 2]);
      const tries = await Promise.allSettled(people.map((one) => signUpForAll(one, seriesId, 'all_or_nothing')));
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
      expect(await takenOf(legs)).toEqual([2, 2, 2]);
    });
  });

  describe('and the size of a pool', () => {
    const save = (actor: SignedInMember, gatheringId: string, poolId: string, capacity: number, kinds: string[] = []) =>
      app.get(SaveSeatPool).execute(actor, { gatheringId, poolId, name: 'Seats', capacity, kinds, countries: [] });

    it('may get other rules as long as nobody has signed up', async () => {
      const gathering = await aGathering(app.database, { organiser });
      const rows = async () => (await app.get(PoolQueries).ofGatherings([gathering.id])).get(gathering.id);
      expect(await rows()).toMatchObject([{ hasSignedUp: false, isUsed: false }]);
      await save(organiser, gathering.id, gathering.pools[0]!.id, 10, ['city']);
      expect(await rows()).toMatchObject([{ kinds: ['city'] }]);
    });

    it('may grow, so that who waits is offered a seat, but not shrink below what is taken', async () => {
      const gathering = await aGathering(app.database, { organiser, pools: [{ capacity: 2 }] });
      const pool = gathering.pools[0]!;
      for (const person of people.slice(0, 3)) await signUp(app, person, gathering.id);
      expect(await rejectionOf(save(organiser, gathering.id, pool.id, 1))).toMatchObject({
        code: 'SEATS_TAKEN',
        taken: 2,
      });
      expect((await app.get(PoolQueries).ofGatherings([gathering.id])).get(gathering.id)).toMatchObject([
        { hasSignedUp: true, isUsed: true },
      ]);
      expect(await rejectionOf(save(organiser, gathering.id, pool.id, 2, ['city']))).toMatchObject({
        code: 'POOL_IN_USE',
      });
      expect(await rejectionOf(save(people[0]!, gathering.id, pool.id, 9))).toMatchObject({ code: 'FORBIDDEN' });
      await save(organiser, gathering.id, pool.id, 3);
      expect(await promote(app, gathering.id)).toBe(1);
    });
  });
});
