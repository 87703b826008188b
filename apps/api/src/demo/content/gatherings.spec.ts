import { describe, expect, it } from '@jest/globals';
import { gatherings, members, organisations, practiceCases, relay } from './index.js';
import type { DemoGathering, DemoSeatPool } from './index.js';

const memberKeys = members.map(({ key }) => key);
const organisationKeys = organisations.map(({ key }) => key);

function kindOf(memberKey: string): string | undefined {
  const { belongsTo } = members.find(({ key }) => key === memberKey) ?? {};
  if (belongsTo?.state === 'requested') return undefined;
  return organisations.find(({ key }) => key === belongsTo?.organisation)?.kind;
}

/** Seats taken or offered: everyone takes from a pool without kinds, only people of its kinds from another. */
function seatsHeld({ registrations }: DemoGathering, { kinds, isForPersons }: DemoSeatPool): number {
  return registrations.filter(
    ({ member, state }) =>
      (state === 'confirmed' || state === 'offered') &&
      ((kinds === undefined && isForPersons === undefined) ||
        (isForPersons === true && kindOf(member) === undefined) ||
        kinds?.some((kind) => kind === kindOf(member)) === true),
  ).length;
}

function named(key: string): DemoGathering {
  const gathering = gatherings.find((one) => one.key === key);
  if (gathering === undefined) throw new Error(`There is no gathering ${key}.`);
  return gathering;
}

describe('the gatherings', () => {
  it('are a conference, two summer schools of 50 seats, two roundtables, four relay legs and a world café', () => {
    const kinds = gatherings.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(
      [
        'conference',
        'relay_leg',
        'relay_leg',
        'relay_leg',
        'relay_leg',
        'roundtable',
        'roundtable',
        'summer_school',
        'summer_school',
        'world_cafe',
      ].sort(),
    );
    for (const { pools } of gatherings.filter(({ kind }) => kind === 'summer_school')) {
      expect(pools.map(({ capacity }) => capacity)).toEqual([50]);
    }
    expect(relay.legs.map((leg) => named(leg).kind)).toEqual(Array(4).fill('relay_leg'));
    const past = gatherings.filter(({ startsInDays }) => startsInDays < 0);
    expect(past.length).toBeGreaterThan(0);
    expect(past.length).toBeLessThan(gatherings.length / 2);
  });

  it('refer to members, organisations, time zones and practice cases that exist', () => {
    const pools = gatherings.flatMap((one) => one.pools.map(({ key }) => key));
    const items = gatherings.flatMap((one) => one.programme.map(({ key }) => key));
    for (const list of [pools, items, gatherings.map(({ key }) => key)]) expect(new Set(list).size).toBe(list.length);
    for (const { host, organiser, timeZone, programme } of gatherings) {
      expect(organisationKeys).toContain(host);
      expect(memberKeys).toContain(organiser);
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
      for (const { speakers, practiceCase } of programme) {
        expect(speakers.length).toBeGreaterThan(0);
        for (const speaker of speakers) expect(memberKeys).toContain(speaker);
        if (practiceCase !== undefined) expect(practiceCases.map(({ key }) => key)).toContain(practiceCase);
      }
    }
  });

  it('have programmes that run in order, within their days', () => {
    for (const { programme, days } of gatherings) {
      const starts = programme.map(({ day, from }) => `${day} ${from}`);
      expect(starts).toEqual([...starts].sort());
      for (const { day, from, to } of programme) {
        expect(day).toBeLessThan(days);
        expect(from < to).toBe(true);
        expect(`${from}${to}`).toMatch(/^([01]\d|2[0-3]):[0-5]\d([01]\d|2[0-3]):[0-5]\d$/u);
      }
    }
  });

  it('never hold more seats than there are, and nobody twice', () => {
    for (const gathering of gatherings) {
      for (const pool of gathering.pools) expect(seatsHeld(gathering, pool)).toBeLessThanOrEqual(pool.capacity);
      const people = gathering.registrations.map(({ member }) => member);
      expect({ key: gathering.key, people: new Set(people).size }).toEqual({
        key: gathering.key,
        people: people.length,
      });
      for (const { member, signedUpBy, inDays } of gathering.registrations) {
        expect(memberKeys).toContain(member);
        if (signedUpBy !== undefined) expect(memberKeys).toContain(signedUpBy);
        expect(inDays).toBeLessThanOrEqual(Math.min(0, gathering.signUpClosesInDays));
      }
      expect(gathering.signUpClosesInDays).toBeLessThanOrEqual(gathering.startsInDays);
    }
  });

  it('let Gdynia find three of eight seats for cities left at the roundtable', () => {
    const roundtable = named('roundtable-procurement');
    const cities = roundtable.pools.find(({ key }) => key === 'procurement-cities');
    expect(cities).toMatchObject({ capacity: 8, kinds: ['city'] });
    expect(cities && seatsHeld(roundtable, cities)).toBe(5);
    for (const { member } of roundtable.registrations) expect(member).not.toMatch(/^(kasia|tomasz)/u);
  });

  it('show one that is nearly full, and one that is full with people waiting', () => {
    const school = named('school-san-sebastian');
    expect(school.pools.map((pool) => pool.capacity - seatsHeld(school, pool))).toEqual([3]);
    const cafe = named('cafe-not-asked');
    expect(cafe.pools.map((pool) => pool.capacity - seatsHeld(cafe, pool))).toEqual([0]);
    expect(cafe.registrations.filter(({ state }) => state === 'waitlisted').length).toBeGreaterThan(1);
    expect(new Set(gatherings.flatMap(({ registrations }) => registrations.map(({ state }) => state)))).toEqual(
      new Set(['pending_approval', 'confirmed', 'waitlisted', 'offered', 'cancelled']),
    );
  });

  it('present all eight practice cases at the conference', () => {
    const shown = named('conference').programme.map(({ practiceCase }) => practiceCase);
    expect(shown.filter((one) => one !== undefined).sort()).toEqual(practiceCases.map(({ key }) => key).sort());
    for (const { organisation } of practiceCases) {
      if (organisation !== undefined) expect(organisationKeys).toContain(organisation);
    }
  });
});
