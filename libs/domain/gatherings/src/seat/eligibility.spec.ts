import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  availabilityFor,
  counted,
  dependsOnStanding,
  hasRoom,
  leftOutOf,
  type Claimant,
  type Guest,
  notEligible,
  poolsOf,
  type PoolWithRoom,
  serveWaiting,
} from './eligibility.js';
import { withPromisedSeats } from './shares.js';

function pool(id: string, given: Partial<PoolWithRoom> = {}): PoolWithRoom {
  const rules = { kinds: [], isForPersons: false, countries: [], programmeItemId: null };
  // The pool for everybody is larger than what the others promise, unless a test says its size.
  return { id, name: id, capacity: id === 'all' ? 100 : 10, ...rules, free: 1, ...given };
}
const person = (organisationKind: string | null, country: string | null = null, programmeItemIds: string[] = []) => ({
  organisationKind,
  country,
  hasOrganisation: organisationKind !== null,
  standing: 'confirmed' as const,
  programmeItemIds,
});
const ids = (pools: { id: string }[]) => pools.map(({ id }) => id);

describe('eligibility', () => {
  const all = pool('all');
  const cities = pool('cities', { kinds: ['city'] });
  const poland = pool('poland', { countries: ['PL'] });
  const workshop = pool('workshop', { programmeItemId: 'w' });

  it('names every pool whose rules fit, and no other', () => {
    const pools = [all, cities, poland, workshop];
    expect(ids(poolsOf(pools, person('city', 'PL', ['w'])))).toEqual(['all', 'cities', 'poland', 'workshop']);
    expect(ids(poolsOf(pools, person('university', 'DE')))).toEqual(['all']);
    expect(ids(poolsOf(pools, person(null)))).toEqual(['all']);
  });

  it('gives nobody a seat in a workshop alone', () => {
    expect(poolsOf([cities, workshop], person('university', null, ['w']))).toEqual([]);
  });

  it('says why no pool is for somebody', () => {
    expect(notEligible([cities], person(null))).toMatchObject({ reason: 'ORGANISATION_NEEDED' });
    expect(notEligible([cities], person('university'))).toMatchObject({ reason: 'OTHER_POOLS', pools: ['cities'] });
    expect(notEligible([all], person(null))).toMatchObject({ reason: 'OTHER_POOLS' });
    expect(notEligible([], person(null))).toMatchObject({ reason: 'NO_POOLS' });
    // An organisation alone does not help where a pool is for everybody of a country.
    expect(notEligible([cities, poland], person(null))).toMatchObject({ reason: 'OTHER_POOLS' });
    // The pool of a workshop is no way into the gathering.
    expect(notEligible([cities, workshop], person(null))).toMatchObject({
      reason: 'ORGANISATION_NEEDED',
      pools: ['cities'],
    });
  });
});

describe('what a newcomer can expect', () => {
  const cities = (free: number) => pool('cities', { kinds: ['city'], free });
  const of = (pools: PoolWithRoom[], guest: Guest, waiting: Claimant[] = []) => availabilityFor(pools, waiting, guest);

  it('is about the pools that name the person: a full one for others keeps nobody away', () => {
    expect(of([pool('all'), cities(0)], person('network', 'BE'))).toBe('free');
    expect(of([pool('all'), cities(0)], person('city', 'PL'))).toBe('waitlist');
    expect(of([pool('all'), pool('poland', { countries: ['PL'], free: 0 })], person('network', 'BE'))).toBe('free');
    expect(of([pool('all'), pool('poland', { countries: ['PL'], free: 0 })], person(null, 'PL'))).toBe('waitlist');
  });

  it('is the waitlist when every seat is taken, an override included, and does not ask about workshops', () => {
    expect(of([pool('all', { free: -1 }), cities(3)], person('city'))).toBe('waitlist');
    expect(of([pool('all'), pool('workshop', { programmeItemId: 'w', free: 0 })], person(null))).toBe('free');
  });

  it('is nothing where no pool names the person', () => {
    expect(of([cities(5)], person(null))).toBe('not_eligible');
    expect(of([pool('poland', { countries: ['PL'] })], person('network', 'BE'))).toBe('not_eligible');
    expect(of([], person(null))).toBe('not_eligible');
  });

  it('leaves the free seats to those who wait for them', () => {
    expect(of([pool('all', { free: 1 })], person(null), [person(null)])).toBe('waitlist');
    expect(of([pool('all', { free: 2 })], person(null), [person(null)])).toBe('free');
    // Who waits for a full pool takes no seat of the others.
    expect(of([pool('all', { free: 1 }), cities(0)], person(null), [person('city')])).toBe('free');
  });
});

describe('serving the waitlist', () => {
  it('goes in order, and who waits for a full pool keeps nobody from another', () => {
    const pools = [pool('all', { free: 2 }), pool('cities', { kinds: ['city'], free: 0 })];
    const waiting = [person('city'), person('university'), person('network'), person('university')];
    const { served, left } = serveWaiting(pools, waiting);
    expect(served).toEqual([waiting[1], waiting[2]]);
    expect(left.get('all')).toBe(0);
  });

  it('passes over somebody whom no pool names', () => {
    const waiting = [person(null), person('city')];
    expect(serveWaiting([pool('cities', { kinds: ['city'] })], waiting).served).toEqual([waiting[1]]);
  });

  it('takes one seat of every pool of a person', () => {
    const pools = [pool('all', { free: 2 }), pool('cities', { kinds: ['city'], free: 3 })];
    const { left } = serveWaiting(pools, [person('city')]);
    expect(Object.fromEntries(left)).toEqual({ all: 1, cities: 2 });
  });

  it('serves nobody from a pool that is over its capacity', () => {
    expect(serveWaiting([pool('all', { free: -1 })], [person(null)]).served).toEqual([]);
  });
});

describe('shares that add up to the whole', () => {
  const all = (capacity: number) => pool('all', { capacity });
  const cities = pool('cities', { kinds: ['city'], capacity: 8 });
  const universities = pool('universities', { kinds: ['university'], capacity: 4 });
  const persons = pool('persons', { isForPersons: true, capacity: 2 });

  it('leave no seat for who is in none of them', () => {
    const pools = [all(12), cities, universities];
    expect(poolsOf(pools, person(null, 'PL'))).toEqual([]);
    expect(poolsOf(pools, person('network'))).toEqual([]);
    expect(ids(poolsOf(pools, person('city')))).toEqual(['all', 'cities']);
    expect(notEligible(pools, person(null))).toMatchObject({ reason: 'SHARES_USE_ALL_SEATS' });
  });

  it('leave seats over for everybody when they are smaller than the whole', () => {
    expect(ids(poolsOf([all(13), cities, universities], person(null)))).toEqual(['all']);
  });

  it('leave no way round them through a pool by country', () => {
    const poland = pool('poland', { countries: ['PL'], capacity: 3 });
    expect(poolsOf([all(12), cities, universities, poland], person(null, 'PL'))).toEqual([]);
    expect(ids(poolsOf([all(12), cities, universities, poland], person('city', 'PL')))).toEqual([
      'all',
      'cities',
      'poland',
    ]);
  });

  it('have one for people who come for themselves, or none; somebody of an unconfirmed kind is no such person', () => {
    const pools = [all(14), cities, universities, persons];
    expect(ids(poolsOf(pools, person(null)))).toEqual(['all', 'persons']);
    expect(poolsOf(pools, { ...person(null), hasOrganisation: true })).toEqual([]);
    expect(leftOutOf(pools, ['city', 'university', 'network'])).toEqual({ hasPersons: false, kinds: ['network'] });
    expect(leftOutOf([all(12), cities, universities], ['city', 'network'])).toEqual({
      hasPersons: true,
      kinds: ['network'],
    });
    expect(leftOutOf([all(30), cities, universities], ['city', 'network'])).toEqual({ hasPersons: false, kinds: [] });
  });

  it('are counted once where they name the same people', () => {
    const public_ = pool('public', { kinds: ['city', 'region'], capacity: 8 });
    expect(ids(poolsOf([all(12), cities, public_], person(null)))).toEqual(['all']);
  });

  it('work by country as they do by kind', () => {
    const pools = [
      all(5),
      pool('poland', { countries: ['PL'], capacity: 3 }),
      pool('spain', { countries: ['ES'], capacity: 2 }),
    ];
    expect(poolsOf(pools, person(null, 'DE'))).toEqual([]);
    expect(poolsOf(pools, person('city', null))).toEqual([]);
    expect(ids(poolsOf(pools, person(null, 'PL')))).toEqual(['all', 'poland']);
  });

  it('never promise a seat that is not there, after any people', () => {
    const kinds = ['city', 'region', 'university', 'network', null] as const;
    const share = fc.record({
      kinds: fc.subarray(['city', 'region', 'university'], { minLength: 1, maxLength: 2 }),
      isForPersons: fc.boolean(),
      capacity: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(share, { maxLength: 4 }),
        fc.integer({ min: 0, max: 8 }),
        fc.array(fc.constantFrom(...kinds), { maxLength: 20 }),
        (shares, capacity, people) => {
          const pools = [
            pool('all', { capacity, free: capacity }),
            ...shares.map((one, at) => pool(`share ${at}`, { ...one, free: one.capacity })),
          ];
          for (const kind of people) {
            if (!hasRoom(pools, [], person(kind))) continue;
            for (const own of poolsOf(pools, person(kind))) own.free -= 1;
          }
          for (const { kinds: of, isForPersons, free } of withPromisedSeats(pools).slice(1)) {
            if (free <= 0) continue;
            const guests = [...of.map((kind) => person(kind)), ...(isForPersons ? [person(null)] : [])];
            // A seat that is shown as free can be taken by somebody of the share, unless another share of theirs is full.
            const isTaken = (guest: ReturnType<typeof person>): boolean =>
              poolsOf(pools, guest).some((one) => one.free <= 0 && one.id.startsWith('share'));
            expect(guests.every((guest) => hasRoom(pools, [], guest) || isTaken(guest))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a kind that moderators have not confirmed', () => {
  const pools = [pool('all'), pool('cities', { kinds: ['city'] })];
  const city = { ...person('city', 'PL'), standing: 'pending' as const };

  it('takes no seat of its kind: the place waits', () => {
    expect(dependsOnStanding(pools, city)).toBe(true);
    expect(availabilityFor(pools, [], city)).toBe('awaits_confirmation');
    expect(availabilityFor(pools, [], { ...city, standing: 'refused' })).toBe('not_eligible');
    expect(availabilityFor(pools, [], { ...city, standing: 'confirmed' })).toBe('free');
  });

  it('keeps nobody from seats that do not depend on it', () => {
    const university = { ...city, organisationKind: 'university' };
    expect(dependsOnStanding(pools, university)).toBe(false);
    expect(availabilityFor(pools, [], university)).toBe('free');
    expect(counted(university)).toMatchObject({ organisationKind: null, country: null });
  });

  it('does not count as no organisation', () => {
    const own = [pool('persons', { isForPersons: true }), pool('cities', { kinds: ['city'] })];
    expect(availabilityFor(own, [], { ...city, organisationKind: 'network' })).toBe('not_eligible');
  });
});

describe('two who want two seats or none', () => {
  it('are both served or none, at the place of the first, whatever else is waited for', () => {
    const waiting = fc.array(
      fc.record({ pair: fc.option(fc.nat(3), { nil: null }), kind: fc.constantFrom('city', null) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(waiting, fc.nat(6), fc.nat(4), (list, all, cities) => {
        // At most two of a pair.
        const people = list
          .filter(({ pair }, at) => pair === null || list.slice(0, at).filter((one) => one.pair === pair).length < 2)
          .map(({ pair, kind }) => ({
            ...person(kind),
            pairId: pair === null ? null : String(pair),
            mayBeSplit: pair === null,
          }));
        const pools = [pool('all', { free: all, capacity: 99 }), pool('cities', { kinds: ['city'], free: cities })];
        const { served, left } = serveWaiting(pools, people);
        for (const one of served.filter(({ pairId }) => pairId !== null)) {
          const both = people.filter(({ pairId }) => pairId === one.pairId);
          expect(both.every((other) => served.includes(other))).toBe(true);
        }
        for (const free of left.values()) expect(free).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
