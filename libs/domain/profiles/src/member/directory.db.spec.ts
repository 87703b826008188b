import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import type { TestApp } from '@sic/testing';
import { OrganisationDirectoryQueries } from '../organisation/organisation-directory.queries.js';
import { aMember, anOrganisation } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { MemberDirectoryQueries } from './member-directory.queries.js';
import { MemberQueries } from './member.queries.js';
import type { MemberFilter } from './member.inputs.js';

const REYKJAVIK = {
  placeId: 3_413_829,
  placeName: 'Reykjavík',
  country: 'IS',
  latitude: 64.13548,
  longitude: -21.89541,
};
const AKUREYRI = { placeId: 2_633_274, placeName: 'Akureyri', country: 'IS', latitude: 65.6835, longitude: -18.0878 };

describe('the directories', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startProfiles();
  });
  afterAll(() => app.close());

  const directory = () => app.get(MemberDirectoryQueries);
  const names = async (filter: MemberFilter, sort: 'name' | 'newest' = 'name', actor: Actor = visitor) =>
    (await directory().page(actor, filter, sort, { first: 50 })).edges.map(({ node }) => node.name);
  const suspend = ({ id }: SignedInMember) =>
    app.database.manager.query('update account set suspended_at = now() where id = $1', [id]);

  it('are sorted by name, whatever the capitals and accents, or with the newest first', async () => {
    for (const name of ['Sorted éva', 'Sorted Zoe', 'Sorted Emil', 'Sorted adam'])
      await aMember(app.database, { name });
    const byName = ['Sorted adam', 'Sorted Emil', 'Sorted éva', 'Sorted Zoe'];
    expect(await names({ search: 'sorted' })).toEqual(byName);
    expect(await names({ search: 'sorted' }, 'newest')).toEqual([
      'Sorted adam',
      'Sorted Emil',
      'Sorted Zoe',
      'Sorted éva',
    ]);
    for (const name of ['Arranged Ämter', 'Arranged zoo', 'Arranged Abbey'])
      await anOrganisation(app.database, { name });
    const organisations = async (sort: 'name' | 'newest') =>
      (await app.get(OrganisationDirectoryQueries).page({ search: 'arranged' }, sort, { first: 50 })).edges.map(
        ({ node }) => node.name,
      );
    expect(await organisations('name')).toEqual(['Arranged Abbey', 'Arranged Ämter', 'Arranged zoo']);
    expect(await organisations('newest')).toEqual(['Arranged Abbey', 'Arranged zoo', 'Arranged Ämter']);
  });

  it('find who has every word that was typed, and take signs as what they are', async () => {
    await aMember(app.database, { name: 'Wordy One', headline: '100% of \\care_work' });
    await aMember(app.database, { name: 'Wordy Two', headline: '1000 of careXwork' });
    const both = ['Wordy One', 'Wordy Two'];
    expect(await names({ search: ' wordy \n' })).toEqual(both);
    expect(await names({ search: '   ' })).toEqual(await names({}));
    expect(await names({ search: 'WÖRDY  two' })).toEqual(['Wordy Two']);
    expect(await names({ search: 'wordy three' })).toEqual([]);
    expect(await names({ search: 'wordy 100%' })).toEqual(['Wordy One']);
    expect(await names({ search: 'wordy care_work' })).toEqual(['Wordy One']);
    expect(await names({ search: 'wordy \\care' })).toEqual(['Wordy One']);
    // Words past the sixth are not looked for.
    expect(await names({ search: 'wordy wordy wordy wordy wordy one two' })).toEqual(['Wordy One']);
    expect(await names({ search: 'wordy wordy wordy wordy wordy wordy two' })).toEqual(both);
  });

  it('answer each search by what was asked, with all filters at once, in both orders and on every page', async () => {
    const words = 'Filtered one two three four five six';
    const given = { country: 'FO', capacities: ['rural_development' as const], needs: ['social_finance' as const] };
    await aMember(app.database, { name: `${words} seven`, ...given, languages: ['is'] });
    await aMember(app.database, { name: words, ...given, languages: ['is'] });
    await aMember(app.database, { name: words, ...given });
    const filter = {
      search: 'one two three four five six',
      country: 'FO',
      capacity: 'rural_development' as const,
      need: 'social_finance' as const,
      language: 'is',
    };
    for (const actor of [visitor, await aMember(app.database)]) {
      expect(await names(filter, 'name', actor)).toEqual([words, `${words} seven`]);
      expect(await names(filter, 'newest', actor)).toEqual([words, `${words} seven`]);
      const oldest = await directory().page(actor, filter, 'newest', { first: 50, last: 1 });
      expect(oldest).toMatchObject({ totalCount: 2, edges: [{ node: { name: `${words} seven` } }] });
      const rest = await directory().page(actor, filter, 'newest', { first: 50, after: oldest.edges[0]!.cursor });
      expect(rest).toMatchObject({ totalCount: 2, edges: [] });
    }
  });

  it('count the whole list on a page behind its last entry, and go back to where they came from', async () => {
    for (let n = 0; n < 3; n += 1) await aMember(app.database, { name: `Numbered ${n}` });
    const page = (args: object) => directory().page(visitor, { search: 'numbered' }, 'name', { first: 50, ...args });
    const whole = await page({});
    const behind = await page({ after: whole.pageInfo.endCursor });
    expect([behind.edges, behind.totalCount]).toEqual([[], 3]);
    expect((await directory().page(visitor, { search: 'nobody' }, 'name', { first: 5 })).totalCount).toBe(0);
    const back = await page({ last: 1, before: whole.edges[2]!.cursor });
    expect(back.edges.map(({ node }) => node.name)).toEqual(['Numbered 1']);
    expect(whole.edges[0]!.node).toEqual({
      id: whole.edges[0]!.node.id,
      name: 'Numbered 0',
      headline: '',
      pictureKey: null,
      country: null,
      isHidden: false,
    });
  });

  it('have a map and a list of countries without those who are hidden, suspended or not confirmed', async () => {
    const shown = [
      await aMember(app.database, { name: 'Mapped', ...REYKJAVIK }),
      await aMember(app.database, { name: 'Mapped', ...REYKJAVIK }),
      await aMember(app.database, { name: 'Mapped', ...AKUREYRI }),
    ];
    await aMember(app.database, { name: 'Mapped', ...AKUREYRI, hiddenAt: new Date() });
    await aMember(app.database, { name: 'Mapped', ...AKUREYRI, isVerified: false });
    await suspend(await aMember(app.database, { name: 'Mapped', ...AKUREYRI }));
    await aMember(app.database, { name: 'Mapped' });
    await anOrganisation(app.database, { ...AKUREYRI, name: 'Mapped city' });
    await anOrganisation(app.database, { ...AKUREYRI, name: 'Mapped and hidden', hiddenAt: new Date() });
    const moderator = await aMember(app.database, { isModerator: true });
    const iceland = ({ country }: { country: string }) => country === 'IS';
    for (const actor of [visitor, shown[0]!, moderator]) {
      const places = await directory().places(actor, { search: 'mapped' });
      expect(places.map(({ place, count }) => [place.name, count])).toEqual([
        ['Reykjavík', 2],
        ['Akureyri', 1],
      ]);
      expect((await directory().countries(actor)).filter(iceland)).toEqual([
        { country: 'IS', members: 3, organisations: 1 },
      ]);
    }
    expect((await directory().places(visitor, { search: 'mapped' }))[0]!.place).toEqual({
      id: '3413829',
      name: 'Reykjavík',
      country: 'IS',
      latitude: 64.13548,
      longitude: -21.89541,
    });
    const organisations = await app.get(OrganisationDirectoryQueries).places({ search: 'mapped' });
    expect(organisations).toMatchObject([{ place: { id: '2633274', name: 'Akureyri' }, count: 1 }]);
    const countries = (await directory().countries(visitor)).map(({ country }) => country);
    expect(countries).toEqual([...countries].sort());
  });
});

describe('the profile of a member', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startProfiles();
  });
  afterAll(() => app.close());

  it('is there for everybody once the address is confirmed, before only for themselves', async () => {
    const [confirmed, unconfirmed] = [
      await aMember(app.database),
      await aMember(app.database, { name: 'Too Early', isVerified: false }),
    ];
    const ids = [confirmed.id, unconfirmed.id, newId()];
    const moderator = await aMember(app.database, { isModerator: true });
    const queries = app.get(MemberQueries);
    for (const actor of [visitor, confirmed, moderator]) {
      expect(await queries.visibleTo(actor, ids)).toEqual(new Set([confirmed.id]));
      expect([...(await queries.byIds(actor, ids)).keys()]).toEqual([confirmed.id]);
    }
    expect(await queries.visibleTo(unconfirmed, ids)).toEqual(new Set([confirmed.id, unconfirmed.id]));
    expect((await queries.byIds(unconfirmed, [unconfirmed.id])).get(unconfirmed.id)).toMatchObject({
      name: 'Too Early',
      headline: '',
    });
  });

  it('says to its owner alone what it keeps for members', async () => {
    const membersOnly = ['needs', 'place'] as const;
    const given = { membersOnly: [...membersOnly], needs: ['social_finance' as const], languages: ['is'] };
    const member = await aMember(app.database, { ...REYKJAVIK, ...given });
    const of = async (actor: Actor) => (await app.get(MemberQueries).details([member.id], actor)).get(member.id);
    const { placeId, placeName, ...at } = REYKJAVIK;
    const place = { id: String(placeId), name: placeName, ...at };
    expect(await of(member)).toMatchObject({ membersOnly, place, needs: ['social_finance'] });
    for (const reader of [await aMember(app.database), await aMember(app.database, { isModerator: true })])
      expect(await of(reader)).toMatchObject({ membersOnly: [], place, needs: ['social_finance'] });
    expect(await of(visitor)).toMatchObject({ membersOnly: [], place: null, needs: [], languages: ['is'] });
  });

  it('has a picture that is public unless the member or a moderator says otherwise', async () => {
    const keyOf = async (given: object) => {
      const pictureKey = newId();
      const owner = await aMember(app.database, { pictureKey, ...given });
      const reader = await aMember(app.database);
      const answers = [visitor, reader, owner].map((actor) => app.get(MemberQueries).pictureOwner(actor, pictureKey));
      return Promise.all(answers);
    };
    const [shown, kept] = [{ isPublic: true }, { isPublic: false }];
    expect(await keyOf({})).toEqual([shown, shown, shown]);
    expect(await keyOf({ membersOnly: ['picture'] })).toEqual([undefined, kept, kept]);
    expect(await keyOf({ hiddenAt: new Date() })).toEqual([undefined, undefined, kept]);
    expect(await app.get(MemberQueries).pictureOwner(visitor, newId())).toBeUndefined();
  });
});
