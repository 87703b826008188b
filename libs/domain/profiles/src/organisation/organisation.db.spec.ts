import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember, visitor } from '@sic/authorization';
import { rejectionOf, type TestApp } from '@sic/testing';
import { Representation } from '../representation/representation.entity.js';
import { aMember, anOrganisation, aRepresentative } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationDirectoryQueries } from './organisation-directory.queries.js';
import { OrganisationQueries } from './organisation.queries.js';
import { type OrganisationFields, RegisterOrganisation } from './register-organisation.js';
import { RefuseOrganisation } from './refuse-organisation.js';
import { SimilarOrganisationsQueries } from './similar-organisations.queries.js';
import { UpdateOrganisation } from './update-organisation.js';
import { VerifyOrganisation } from './verify-organisation.js';

const GDYNIA = '3099424';
let count = 0;

function fields(given: Partial<OrganisationFields> = {}): OrganisationFields {
  count += 1;
  return {
    name: `City ${count}`,
    kind: 'city',
    placeId: GDYNIA,
    description: '',
    website: `https://www.city${count}.example/`,
    ...given,
  };
}

describe('organisations', () => {
  let app: TestApp;
  let aModerator: SignedInMember;
  beforeAll(async () => {
    app = await startProfiles();
    aModerator = await aMember(app.database, { isModerator: true });
  });
  afterAll(() => app.close());

  const find = (id: string) => app.database.manager.findOneByOrFail(Organisation, { id });
  const representationOf = (organisationId: string) =>
    app.database.manager.findOneByOrFail(Representation, { organisationId });

  it('are represented at once by a confirmed address at the domain of their website, which confirms nothing else', async () => {
    const wanted = fields();
    const member = await aMember(app.database, { email: `clerk@city${count}.example` });
    const id = await app.get(RegisterOrganisation).execute(member, wanted);
    expect(await find(id)).toMatchObject({
      verifiedBy: null,
      domainProvenAt: expect.any(Date),
      country: 'PL',
      placeName: 'Gdynia',
    });
    expect(await app.get(OrganisationQueries).byId(visitor, id)).toMatchObject({
      isVerified: false,
      standing: 'pending',
    });
    expect(await representationOf(id)).toMatchObject({ memberId: member.id, state: 'confirmed' });
    expect(await app.published()).toContain('profiles.organisation-registered');
  });

  it('are reviewed when another one is at the domain already: an address there does not tell which it is', async () => {
    const website = 'https://www.shared-domain.example/';
    const member = await aMember(app.database, { email: 'clerk@shared-domain.example' });
    await app.get(RegisterOrganisation).execute(member, fields({ website }));
    const second = await app.get(RegisterOrganisation).execute(member, fields({ website, kind: 'eu_institution' }));
    expect(await find(second)).toMatchObject({ verifiedBy: null, domainProvenAt: null });
    expect(await representationOf(second)).toMatchObject({ state: 'asked' });
    const similar = await app.get(SimilarOrganisationsQueries).of(aModerator, [second]);
    expect(similar.get(second)).toMatchObject([{ hasSameDomain: true, hasSameName: false }]);
    expect(await app.get(SimilarOrganisationsQueries).of(member, [second])).toEqual(new Map());
  });

  const alike = [
    ['spaces', 'EuropeanCommission'],
    ['capitals', 'EUROPEAN commission'],
    ['accents', 'Éuropean Commissiön'],
    ['punctuation', '“European-Commission”.'],
    ['invisible characters', 'European\u200b Com\u00admission'],
    ['letters of another alphabet', 'Eurоpеan Сommission'],
    ['forms of letters', 'Ｅuropean Ｃommission'],
    ['mathematical letters', '𝐄uropean Commission'],
  ] as const;
  it.each(alike)(
    'whose names differ in %s are shown to who registers, and registered when it is another',
    async (_what, name) => {
      const country = { placeId: GDYNIA };
      const there = await anOrganisation(app.database, { name: `European Commission`, country: 'BE' });
      const member = await aMember(app.database);
      const register = (given: Partial<OrganisationFields>) =>
        app.get(RegisterOrganisation).execute(member, fields({ name, ...country, ...given }));
      expect(await rejectionOf(register({}))).toMatchObject({
        code: 'SIMILAR_ORGANISATIONS',
        organisationIds: [there.id],
      });
      const id = await register({ isAnother: true });
      const similar = await app.get(SimilarOrganisationsQueries).of(aModerator, [id]);
      expect(similar.get(id)).toMatchObject([{ hasSameName: true, organisation: { id: there.id } }]);
      await app.database.manager.delete(Organisation, [id, there.id]);
    },
  );

  it.each(['European Commissions', 'Commission', 'European Parliament'])(
    'are told apart by other words: %s',
    async (name) => {
      const there = await anOrganisation(app.database, { name: 'European Commission', country: 'BE' });
      const id = await app.get(RegisterOrganisation).execute(await aMember(app.database), fields({ name }));
      expect((await app.get(SimilarOrganisationsQueries).of(aModerator, [id])).has(id)).toBe(false);
      await app.database.manager.delete(Organisation, [id, there.id]);
    },
  );

  it('take no name that looks like another one when they are renamed', async () => {
    const there = await anOrganisation(app.database, { name: 'Ville de Genève', country: 'CH' });
    const { id } = await anOrganisation(app.database, { name: 'City of Lakes' });
    const representative = await aRepresentative(app.database, id);
    const command = { ...fields({ name: 'VilledeGeneve' }), organisationId: id, lockVersion: 1 };
    const rename = (isAnother: boolean) =>
      app.get(UpdateOrganisation).execute(representative, { ...command, isAnother });
    expect(await rejectionOf(rename(false))).toMatchObject({ organisationIds: [there.id] });
    await rename(true);
    expect(await find(id)).toMatchObject({ name: 'VilledeGeneve' });
  });

  it.each([
    ['at another domain', { email: 'clerk@elsewhere.example' }, {}],
    [
      'that is not confirmed',
      { email: 'clerk@unconfirmed.example', isVerified: false },
      { website: 'https://unconfirmed.example/' },
    ],
    ['that anybody can have', { email: 'clerk@gmail.com' }, { website: 'https://gmail.com/' }],
    ['at a part of the domain', { email: 'clerk@mail.parts.example' }, { website: 'https://parts.example/' }],
  ])('wait for a moderator with an address %s', async (_what, person, website) => {
    const member = await aMember(app.database, person);
    const id = await app.get(RegisterOrganisation).execute(member, fields(website));
    expect(await find(id)).toMatchObject({ verifiedBy: null, verifiedAt: null });
    expect(await representationOf(id)).toMatchObject({ state: 'asked' });
    expect(await app.published()).toContain('profiles.organisation-registered');
  });

  it('exist once by name and country, whatever the letters; a form that is sent twice registers once', async () => {
    const member = await aMember(app.database);
    const wanted = fields({ name: 'Gmina Żabno' });
    const both = await Promise.all([
      app.get(RegisterOrganisation).execute(member, wanted),
      app.get(RegisterOrganisation).execute(member, wanted),
    ]);
    expect(new Set(both).size).toBe(1);
    const again = app
      .get(RegisterOrganisation)
      .execute(await aMember(app.database), { ...wanted, name: 'gmina zabno' });
    expect(await rejectionOf(again)).toMatchObject({ code: 'ORGANISATION_EXISTS', organisationId: both[0] });
    const other = await aRepresentative(app.database, (await anOrganisation(app.database)).id);
    const { organisationId } = await app.database.manager.findOneByOrFail(Representation, { memberId: other.id });
    const renamed = app.get(UpdateOrganisation).execute(other, { ...wanted, organisationId, lockVersion: 1 });
    expect((await rejectionOf(renamed)).code).toBe('ORGANISATION_EXISTS');
  });

  it('are described by those who act for them, and lose what was verified when they change who they are', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Sea', website: 'https://sea.example/' });
    const representative = await aRepresentative(app.database, id);
    const same = fields({ name: 'City of Sea', website: 'https://sea.example/', description: 'At the sea.' });
    await app.get(UpdateOrganisation).execute(representative, { ...same, organisationId: id, lockVersion: 1 });
    expect(await find(id)).toMatchObject({ description: 'At the sea.', verifiedBy: 'moderator' });
    await app
      .get(UpdateOrganisation)
      .execute(representative, { ...same, name: 'Bank of Sea', organisationId: id, lockVersion: 2 });
    expect(await find(id)).toMatchObject({ name: 'Bank of Sea', verifiedBy: null });
  });

  it.each([
    ['name', () => ({ name: `Bank of Lakes ${(count += 1)}` })],
    ['kind', () => ({ kind: 'eu_institution' as const })],
    ['country', () => ({ placeId: '2800866' })],
    ['domain', () => ({ website: 'https://elsewhere.example/' })],
  ])(
    'have to be confirmed again with another %s, also when a moderator who acts for them changes it',
    async (_what, change) => {
      for (const isModerator of [false, true]) {
        const name = `City of Change ${(count += 1)}`;
        const { id } = await anOrganisation(app.database, { name, website: 'https://change.example/' });
        const representative = await aRepresentative(app.database, id, { isModerator });
        const same = { ...fields(), name, website: 'https://change.example/' };
        await app
          .get(UpdateOrganisation)
          .execute(representative, { ...same, ...change(), isAnother: true, organisationId: id, lockVersion: 1 });
        expect(await find(id)).toMatchObject({ verifiedBy: null, verifiedAt: null });
      }
      expect(await app.published()).toContain('profiles.organisation-registered');
    },
  );

  it('stay confirmed when a moderator who does not act for them corrects them', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Eror' });
    const command = { ...fields({ name: 'City of Error' }), organisationId: id, lockVersion: 1 };
    await app.get(UpdateOrganisation).execute(aModerator, command);
    expect(await find(id)).toMatchObject({ name: 'City of Error', verifiedBy: 'moderator' });
  });

  it('are refused with a reason that their people read, and looked at again once they change', async () => {
    const { id } = await anOrganisation(app.database, { name: 'European Bank', verifiedAt: null, verifiedBy: null });
    const representative = await aRepresentative(app.database, id);
    const refusing = (actor: typeof representative, lockVersion = 1) =>
      app.get(RefuseOrganisation).execute(actor, { organisationId: id, lockVersion, reason: 'There is no such bank.' });
    expect((await rejectionOf(refusing(representative))).code).toBe('FORBIDDEN');
    await refusing(aModerator);
    const queries = app.get(OrganisationQueries);
    expect(await queries.byId(visitor, id)).toMatchObject({ standing: 'refused', isVerified: false });
    expect((await queries.refusals(representative, [id])).get(id)).toBe('There is no such bank.');
    expect((await queries.refusals(await aMember(app.database), [id])).size).toBe(0);
    expect((await queries.toConfirm({ first: 100 })).edges.map(({ node }) => node.id)).not.toContain(id);
    await app
      .get(UpdateOrganisation)
      .execute(representative, { ...fields({ name: 'Bank of Gdynia' }), organisationId: id, lockVersion: 1 });
    expect((await queries.toConfirm({ first: 100 })).edges.map(({ node }) => node.id)).toContain(id);
    expect((await queries.refusals(representative, [id])).size).toBe(0);
  });

  it('wait for moderators in the order in which others need them, then by age, page by page', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) {
      const createdAt = new Date(Date.UTC(2001, 0, i + 1));
      ids.push((await anOrganisation(app.database, { verifiedAt: null, verifiedBy: null, createdAt })).id);
    }
    const [first, second, third, fourth] = ids as [string, string, string, string];
    const waits = [
      { organisationId: third, until: new Date(Date.UTC(2030, 5, 2)) },
      { organisationId: fourth, until: new Date(Date.UTC(2030, 5, 3)) },
      { organisationId: fourth, until: new Date(Date.UTC(2030, 5, 1)) },
    ];
    const read: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 2; page++) {
      const { edges, pageInfo } = await app.get(OrganisationQueries).toConfirm({ first: 2, after }, waits);
      read.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
    }
    expect(read).toEqual([fourth, third, first, second]);
    const { edges } = await app.get(OrganisationQueries).toConfirm({ first: 2 });
    expect(edges.map(({ node }) => node.id)).toEqual([first, second]);
  });

  it('are not decided on by a moderator who has read an older form of them', async () => {
    const { id } = await anOrganisation(app.database, { verifiedAt: null, verifiedBy: null, lockVersion: 2 });
    const seen = { organisationId: id, lockVersion: 1 };
    const verify = app.get(VerifyOrganisation).execute(aModerator, { ...seen, isVerified: true });
    expect(await rejectionOf(verify)).toMatchObject({ code: 'ORGANISATION_CHANGED', lockVersion: 2 });
    const refuse = app.get(RefuseOrganisation).execute(aModerator, { ...seen, reason: 'No.' });
    expect(await rejectionOf(refuse)).toMatchObject({ code: 'ORGANISATION_CHANGED' });
    expect(await find(id)).toMatchObject({ verifiedBy: null, refusedAt: null });
  });

  it('are not described by strangers, or with a place that there is not', async () => {
    const { id } = await anOrganisation(app.database);
    const command = { ...fields(), organisationId: id, lockVersion: 1 };
    const update = (actor: Parameters<UpdateOrganisation['execute']>[0], changes = {}) =>
      app.get(UpdateOrganisation).execute(actor, { ...command, ...changes });
    expect((await rejectionOf(update(await aMember(app.database)))).code).toBe('FORBIDDEN');
    const representative = await aRepresentative(app.database, id);
    expect(await rejectionOf(update(representative, { placeId: '999999999' }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'placeId' }],
    });
  });

  it('are changed by one of two representatives at once: the second is told what differs, and nothing of theirs is saved', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Two' });
    const [one, other] = [await aRepresentative(app.database, id), await aRepresentative(app.database, id)];
    const base = { ...fields({ name: 'City of Two', website: null }), organisationId: id, lockVersion: 1 };
    const change = (actor: typeof one, description: string) =>
      app.get(UpdateOrganisation).execute(actor, { ...base, description });
    const outcomes = await Promise.allSettled([change(one, 'At the sea.'), change(other, 'At the lake.')]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toMatchObject([
      { problem: { code: 'ORGANISATION_CHANGED', organisationId: id, lockVersion: 2, differences: ['description'] } },
    ]);
    const saved = outcomes[0].status === 'fulfilled' ? 'At the sea.' : 'At the lake.';
    expect(await find(id)).toMatchObject({ description: saved, lockVersion: 2 });
    const audit = await app.database.manager.query<unknown[]>('select 1 from audit_record where subject_id = $1', [id]);
    expect(audit).toHaveLength(1);
  });

  it('are changed once by a form that is sent twice', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Once' });
    const representative = await aRepresentative(app.database, id);
    const command = { ...fields({ name: 'City of Once' }), organisationId: id, lockVersion: 1 };
    await Promise.all([1, 2].map(() => app.get(UpdateOrganisation).execute(representative, command)));
    expect(await find(id)).toMatchObject({ lockVersion: 2 });
  });

  it('are verified by moderators, but not by one who represents them', async () => {
    const { id } = await anOrganisation(app.database, { verifiedAt: null, verifiedBy: null });
    const moderator = await aMember(app.database, { isModerator: true });
    const involved = await aRepresentative(app.database, id, { isModerator: true });
    const verify = (actor: typeof moderator, isVerified = true) =>
      app.get(VerifyOrganisation).execute(actor, { organisationId: id, isVerified });
    expect((await rejectionOf(verify(involved))).code).toBe('FORBIDDEN');
    expect((await rejectionOf(verify(await aMember(app.database)))).code).toBe('FORBIDDEN');
    await verify(moderator);
    await verify(moderator);
    expect(await find(id)).toMatchObject({ verifiedBy: 'moderator' });
    await verify(moderator, false);
    expect(await find(id)).toMatchObject({ verifiedBy: null });
  });

  it('are found by word, kind and country, and not while they are hidden', async () => {
    const university = await anOrganisation(app.database, {
      name: 'University of Évora',
      kind: 'university',
      country: 'PT',
    });
    const hidden = await anOrganisation(app.database, { name: 'Évora Hidden', country: 'PT', hiddenAt: new Date() });
    const names = async (filter: Parameters<OrganisationDirectoryQueries['page']>[0]) =>
      (await app.get(OrganisationDirectoryQueries).page(filter, 'name', { first: 50 })).edges.map(
        ({ node }) => node.id,
      );
    expect(await names({ search: 'evora' })).toEqual([university.id]);
    expect(await names({ country: 'PT', kind: 'university' })).toEqual([university.id]);
    expect(await names({ country: 'PT', kind: 'city' })).toEqual([]);
    expect(await names({ search: '100%_' })).toEqual([]);
    expect((await app.get(OrganisationQueries).visibleTo(visitor, [hidden.id])).has(hidden.id)).toBe(false);
  });

  it('are shown to who has changed them, and hidden ones to nobody else', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Now', hiddenAt: new Date() });
    const own = await aRepresentative(app.database, id);
    expect(await app.get(OrganisationQueries).changed(own, id)).toMatchObject({ id, name: 'City of Now' });
    const refused = app.get(OrganisationQueries).changed(await aMember(app.database), id);
    expect(await rejectionOf(refused)).toMatchObject({ code: 'NOT_FOUND', what: 'organisation' });
  });
});
