import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import type { TestApp } from '@sic/testing';
import { RegistrationQueries } from '../registration/registration.queries.js';
import { GatheringSeries } from '../series/gathering-series.entity.js';
import { aGathering, signUp, signUpColleague, startGatherings } from '../testing/index.js';
import { GatheringQueries } from './gathering.queries.js';

const page = { first: 100 };

describe('what each reader sees', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  let member: SignedInMember;
  let moderator: SignedInMember;
  let administrator: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    organiser = await aMember(app.database);
    member = await aMember(app.database);
    moderator = await aMember(app.database, { isModerator: true });
    administrator = await aMember(app.database, { isAdministrator: true });
  });
  afterAll(() => app.close());

  describe('of a draft', () => {
    let draft: Awaited<ReturnType<typeof aGathering>>;
    let seriesId: string;
    beforeAll(async () => {
      seriesId = newId();
      await app.database.manager.insert(GatheringSeries, { id: seriesId, slug: seriesId, title: 'Relay' });
      draft = await aGathering(app.database, { state: 'draft', organiser, country: 'MT', seriesId });
      await aGathering(app.database, { country: 'MT', seriesId });
    });

    /** The read paths that could show it, each as the number of drafts that it gives. */
    const paths: Record<string, (actor: Actor) => Promise<number>> = {
      list: async (actor) => {
        const { edges } = await app.get(GatheringQueries).list(actor, { country: 'MT' }, page);
        return edges.filter(({ node }) => node.state === 'draft').length;
      },
      count: async (actor) => (await app.get(GatheringQueries).list(actor, { country: 'MT' }, page)).totalCount - 1,
      address: async (actor) => ((await app.get(GatheringQueries).bySlug(actor, draft.slug)) ? 1 : 0),
      node: async (actor) => (await app.get(GatheringQueries).byIds(actor, [draft.id])).size,
    };

    it.each(Object.keys(paths))('is nothing for visitors, members and moderators: %s', async (path) => {
      for (const actor of [visitor, member, moderator]) expect(await paths[path]!(actor)).toBe(0);
    });

    it.each(Object.keys(paths))('is there for its organisers and administrators: %s', async (path) => {
      for (const actor of [organiser, administrator]) expect(await paths[path]!(actor)).toBe(1);
    });

    it('is on no map and no leg of a relay, for nobody', async () => {
      const onMap = await app.get(GatheringQueries).map('upcoming');
      expect(onMap.map(({ slug }) => slug)).not.toContain(draft.slug);
      for (const actor of [visitor, organiser]) {
        const legs = (await app.get(GatheringQueries).legs(actor, [seriesId])).get(seriesId) ?? [];
        expect(legs.map(({ state }) => state)).toEqual(['published']);
      }
    });
  });

  it('of a cancelled gathering: a page with the reason, and no point on the map', async () => {
    const cancelled = await aGathering(app.database, { state: 'cancelled', cancelReason: 'No hall.' });
    expect(await app.get(GatheringQueries).bySlug(visitor, cancelled.slug)).toMatchObject({
      cancelReason: 'No hall.',
      isEnded: true,
      isOpenForRegistration: false,
    });
    const published = await aGathering(app.database);
    expect(await app.get(GatheringQueries).bySlug(visitor, published.slug)).toMatchObject({
      isEnded: false,
      isOpenForRegistration: true,
    });
    expect((await app.get(GatheringQueries).map('upcoming')).map(({ slug }) => slug)).not.toContain(cancelled.slug);
  });

  it('of a registration: its person, representatives of the organisation and organisers, nobody else', async () => {
    const city = await anOrganisation(app.database);
    const representative = await aRepresentative(app.database, city.id);
    const colleagueOf = await aRepresentative(app.database, city.id);
    const other = await aRepresentative(app.database, (await anOrganisation(app.database)).id);
    const { id, slug } = await aGathering(app.database, { organiser });
    const own = await signUp(app, member, id);
    const forColleague = await signUpColleague(app, representative, {
      gatheringId: id,
      organisationId: city.id,
      colleague: { name: 'Ola Lis', email: 'ola@city.example' },
      substitute: { name: 'Jan Lis', email: 'jan@city.example' },
    });
    const queries = app.get(RegistrationQueries);
    const seen = async (actor: Actor): Promise<string[]> => {
      const byId = await queries.byIds(actor, [own.registrationId, forColleague.registrationId]);
      const { edges } = await queries.ofViewer(actor, id, page);
      for (const { node } of edges) expect(byId.has(node.id)).toBe(true);
      return [...byId.keys()].sort();
    };
    const both = [own.registrationId, forColleague.registrationId].sort();
    expect(await seen(member)).toEqual([own.registrationId]);
    expect(await seen(representative)).toEqual([forColleague.registrationId]);
    expect(await seen(colleagueOf)).toEqual([forColleague.registrationId]);
    expect(await seen(organiser)).toEqual(both);
    expect(await seen(administrator)).toEqual(both);
    for (const stranger of [visitor, other, moderator]) expect(await seen(stranger)).toEqual([]);
    // What everybody reads of the gathering names nobody.
    const everybody = JSON.stringify(await app.get(GatheringQueries).bySlug(visitor, slug));
    for (const secret of ['Ola Lis', 'ola@city.example', 'jan@city.example']) expect(everybody).not.toContain(secret);
  });
});
