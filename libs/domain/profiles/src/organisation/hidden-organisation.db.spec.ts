import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import type { TestApp } from '@sic/testing';
import { MemberDirectoryQueries } from '../member/member-directory.queries.js';
import { ProfilesReader } from '../profiles.reader.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { OrganisationDirectoryQueries } from './organisation-directory.queries.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';

const NAME = 'League of Andorra';
const PAGE = { first: 100 };

function json(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (item instanceof Map ? [...item] : item));
}

describe('an organisation that moderators hid', () => {
  let app: TestApp;
  let id: string;
  let own: SignedInMember;
  let asking: SignedInMember;
  let requestId: string;
  let paths: Record<string, (actor: Actor) => Promise<unknown>>;

  beforeAll(async () => {
    app = await startProfiles();
    ({ id } = await anOrganisation(app.database, {
      name: NAME,
      description: 'Keeps bees.',
      website: 'https://league.example/',
      placeId: 3_041_563,
      placeName: 'Andorra la Vella',
      country: 'AD',
    }));
    own = await aRepresentative(app.database, id);
    asking = await aMember(app.database);
    const request = { memberId: asking.id, organisationId: id, state: 'asked', message: 'I keep the books.' } as const;
    ({ id: requestId } = await aRepresentation(app.database, request));
    const directory = app.get(OrganisationDirectoryQueries);
    const representations = app.get(RepresentationQueries);
    paths = {
      'the page and the node': (actor) => app.get(OrganisationQueries).byIds(actor, [id]),
      'the directory': () => directory.page({}, 'name', PAGE),
      'a search': () => directory.page({ search: 'bees' }, 'newest', PAGE),
      'a filter': () => directory.page({ country: 'AD', kind: 'city' }, 'name', PAGE),
      'the map': () => directory.places({}),
      'the countries': (actor) => app.get(MemberDirectoryQueries).countries(actor),
      'what other domains and mails read': async (actor) => {
        const face = (await app.get(ProfilesReader).organisations(app.database.manager, [id], actor)).get(id);
        return { name: face?.name, description: face?.description, website: face?.website };
      },
      'a representation in a mail': async () => {
        const told = await app.get(ProfilesReader).representation(app.database.manager, requestId);
        return { organisationName: told?.organisationName };
      },
      'its people': async (actor) => {
        const page = (await representations.ofOrganisations(actor, [id], PAGE)).get(id);
        return page?.totalCount === 0 ? null : page?.edges.map(() => NAME);
      },
      'the organisations of its people': async (actor) => {
        const page = (await representations.ofMembers(actor, [own.id], PAGE)).get(own.id);
        return page?.totalCount === 0 ? null : page?.edges.map(() => NAME);
      },
      'those that its people may act for': async () =>
        (await app.get(ProfilesReader).representationsOf(app.database.manager, own.id)).map(() => NAME),
    };
  });
  afterAll(() => app.close());

  const words = [NAME, 'Keeps bees', 'league.example', 'Andorra', '"AD"'];
  const foundBy = async (actor: Actor): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, read] of Object.entries(paths)) {
      const answer = json(await read(actor)) ?? '';
      if (words.some((word) => answer.includes(word))) found.push(name);
    }
    return found;
  };

  it('is on every path before, and on none afterwards but for its own people and moderators', async () => {
    const reader = await aMember(app.database);
    for (const actor of [visitor, reader]) expect(await foundBy(actor)).toEqual(Object.keys(paths));
    await app.database.manager.update(Organisation, id, { hiddenAt: new Date() });
    for (const actor of [visitor, reader]) expect(await foundBy(actor)).toEqual([]);
    for (const actor of [own, await aMember(app.database, { isModerator: true })]) {
      expect(await foundBy(actor)).toEqual([
        'the page and the node',
        'what other domains and mails read',
        'its people',
        'the organisations of its people',
      ]);
    }
    await app.database.manager.update(Organisation, id, { hiddenAt: null });
  });

  it('shows a request and its message to the member, its own people and moderators, and to nobody else', async () => {
    const message = 'I keep the books.';
    const reads = async (actor: Actor) => {
      const queries = app.get(RepresentationQueries);
      const one = (await queries.byIds(actor, [requestId])).get(requestId);
      const page = (await queries.ofOrganisations(actor, [id], PAGE)).get(id);
      const ofMember = (await queries.ofMembers(actor, [asking.id], PAGE)).get(asking.id);
      return [one, page, ofMember].map((answer) => json(answer ?? null).includes(message));
    };
    for (const actor of [asking, own, await aMember(app.database, { isModerator: true })]) {
      expect(await reads(actor)).toEqual([true, true, true]);
    }
    for (const actor of [visitor, await aMember(app.database)])
      expect(await reads(actor)).toEqual([false, false, false]);
  });
});
