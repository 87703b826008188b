import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import type { TestApp } from '@sic/testing';
import { ProfilesReader } from '../profiles.reader.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import { aMember, anOrganisation, aRepresentation } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { MemberDirectoryQueries } from './member-directory.queries.js';
import type { Member } from './member.entity.js';
import { MemberQueries } from './member.queries.js';
import { ProfileField } from './profile-field.js';

const NAME = 'Secretive Person';
const PICTURE = 'b'.repeat(64);
const PAGE = { first: 100 };

/** Values that only the profile under test has, so that each is found wherever it is shown. */
const VALUES = {
  name: NAME,
  headline: 'Zymurgist and brewer',
  pictureKey: PICTURE,
  placeId: 3_042_030,
  placeName: 'Vaduz',
  country: 'LI',
  latitude: 47.14151,
  longitude: 9.52154,
  languages: ['rm'],
  capacities: ['rural_development'],
  needs: ['social_finance'],
} satisfies Partial<Member>;

/** What a path shows of each field: a part of its answer as JSON. */
type Shown = Partial<Record<ProfileField, string>>;

interface Path {
  read: (actor: Actor, id: string) => Promise<unknown>;
  shown: Shown;
}

function json(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (item instanceof Map ? [...item] : item));
}

describe('what members show to members only', () => {
  let app: TestApp;
  let organisationId: string;
  let paths: Record<string, Path>;

  beforeAll(async () => {
    app = await startProfiles();
    ({ id: organisationId } = await anOrganisation(app.database, { name: 'Quiet League' }));
    const members = app.get(MemberQueries);
    const directory = app.get(MemberDirectoryQueries);
    const representations = app.get(RepresentationQueries);
    const find = (filter: Parameters<MemberDirectoryQueries['page']>[1]) => async (actor: Actor) =>
      (await directory.page(actor, filter, 'name', PAGE)).edges.map(({ node }) => node.name);
    paths = {
      'the page and the node of a member': {
        read: (actor, id) => members.byIds(actor, [id]),
        shown: { headline: VALUES.headline, picture: PICTURE, place: '"LI"' },
      },
      'the parts of the page': {
        read: (actor, id) => members.details([id], actor),
        shown: { place: 'Vaduz', languages: '"rm"', capacities: 'rural_development', needs: 'social_finance' },
      },
      'the directory': {
        read: (actor) => directory.page(actor, {}, 'newest', PAGE),
        shown: { headline: VALUES.headline, picture: PICTURE, place: '"LI"' },
      },
      'a search by line': { read: find({ search: 'zymurgist' }), shown: { headline: NAME } },
      'a search by town': { read: find({ search: 'person vaduz' }), shown: { place: NAME } },
      'a filter by country': { read: find({ country: 'LI' }), shown: { place: NAME } },
      'a filter by language': { read: find({ language: 'rm' }), shown: { languages: NAME } },
      'a filter by capacity': { read: find({ capacity: 'rural_development' }), shown: { capacities: NAME } },
      'a filter by need': { read: find({ need: 'social_finance' }), shown: { needs: NAME } },
      'the map': { read: (actor) => directory.places(actor, {}), shown: { place: 'Vaduz' } },
      'the countries': { read: (actor) => directory.countries(actor), shown: { place: '"LI"' } },
      'what other domains and mails read': {
        read: (actor, id) => app.get(ProfilesReader).members(app.database.manager, [id], actor),
        shown: { headline: VALUES.headline, picture: PICTURE, place: '"LI"' },
      },
      'the picture itself': {
        read: async (actor) => ((await members.pictureOwner(actor, PICTURE)) ? 'a picture' : null),
        shown: { picture: 'a picture' },
      },
      'the organisations of a member': {
        read: (actor, id) => representations.ofMembers(actor, [id], PAGE),
        shown: { organisations: 'confirmed' },
      },
      'the people of an organisation': {
        read: async (actor, id) => {
          const page = (await representations.ofOrganisations(actor, [organisationId], PAGE)).get(organisationId);
          return page?.edges.filter(({ node }) => node.memberId === id);
        },
        shown: { organisations: 'confirmed' },
      },
    };
  });
  afterAll(() => app.close());

  const fields = Object.values(ProfileField);
  const remove = (id: string) => app.database.manager.query('delete from account where id = $1', [id]);

  async function theMember(given: Partial<Member>): Promise<SignedInMember> {
    const member = await aMember(app.database, { ...VALUES, ...given });
    await aRepresentation(app.database, { memberId: member.id, organisationId });
    return member;
  }

  it.each(fields)('the %s: no visitor reads it on any path, members do on every path that shows it', async (field) => {
    const member = await theMember({ membersOnly: [field] });
    const reader = await aMember(app.database);
    for (const [name, { read, shown }] of Object.entries(paths)) {
      const [forVisitor, forReader] = [json(await read(visitor, member.id)), json(await read(reader, member.id))];
      for (const [other, text] of Object.entries(shown)) {
        expect({ name, field: other, member: forReader.includes(text) }).toEqual({ name, field: other, member: true });
        expect({ name, field: other, visitor: forVisitor.includes(text) }).toEqual({
          name,
          field: other,
          visitor: other !== field,
        });
      }
    }
    await remove(member.id);
  });

  it('a hidden profile is on no path of a visitor or another member; its owner and moderators read it', async () => {
    const member = await theMember({ hiddenAt: new Date() });
    const reader = await aMember(app.database);
    const words = [NAME, VALUES.headline, PICTURE, 'Vaduz', '"LI"', '"rm"', 'rural_development', 'social_finance'];
    for (const [name, { read }] of Object.entries(paths)) {
      for (const actor of [visitor, reader]) {
        const answer = json(await read(actor, member.id)) ?? '';
        expect({ name, found: words.filter((word) => answer.includes(word)) }).toEqual({ name, found: [] });
      }
    }
    for (const actor of [member, await aMember(app.database, { isModerator: true })]) {
      const page = json(await app.get(MemberQueries).byIds(actor, [member.id]));
      expect(page).toContain(VALUES.headline);
    }
    expect(await app.get(MemberQueries).byIds(reader, [member.id])).toEqual(new Map());
    expect(await app.get(MemberQueries).pictureOwner(reader, PICTURE)).toBeUndefined();
    const ofMember = (await app.get(RepresentationQueries).ofMembers(reader, [member.id], PAGE)).get(member.id);
    expect(ofMember).toMatchObject({ edges: [], totalCount: 0 });
    await remove(member.id);
  });
});
