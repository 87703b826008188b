import { describe, expect, it } from '@jest/globals';
import {
  availabilityFor,
  type Claimant,
  notEligible,
  poolsOf,
  type PoolWithRoom,
  serveWaiting,
} from './eligibility.js';

function pool(id: string, given: Partial<PoolWithRoom> = {}): PoolWithRoom {
  return { id, name: id, kinds: [], countries: [], programmeItemId: null, free: 1, ...given };
}
const person = (organisationKind: string | null, country: string | null = null, programmeItemIds: string[] = []) => ({
  organisationKind,
  country,
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
  const of = (pools: PoolWithRoom[], claimant: Claimant, waiting: Claimant[] = []) =>
    availabilityFor(pools, waiting, claimant);

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
