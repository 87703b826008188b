import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { rejectionOf, type TestApp } from '@sic/testing';
import { Representation } from '../representation/representation.entity.js';
import { aMember, anOrganisation, aRepresentative } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationDirectoryQueries } from './organisation-directory.queries.js';
import { OrganisationQueries } from './organisation.queries.js';
import { type OrganisationFields, RegisterOrganisation } from './register-organisation.js';
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
  beforeAll(async () => {
    app = await startProfiles();
  });
  afterAll(() => app.close());

  const find = (id: string) => app.database.manager.findOneByOrFail(Organisation, { id });
  const representationOf = (organisationId: string) =>
    app.database.manager.findOneByOrFail(Representation, { organisationId });

  it('are verified at once by a confirmed address at the domain of their website', async () => {
    const wanted = fields();
    const member = await aMember(app.database, { email: `clerk@city${count}.example` });
    const id = await app.get(RegisterOrganisation).execute(member, wanted);
    expect(await find(id)).toMatchObject({ verifiedBy: 'address', country: 'PL', placeName: 'Gdynia' });
    expect(await representationOf(id)).toMatchObject({ memberId: member.id, state: 'confirmed' });
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
});
