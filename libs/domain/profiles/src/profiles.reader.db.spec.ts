import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember, visitor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import type { GraphQLContext } from '@sic/graphql';
import { IdentityModule, identityDomain } from '@sic/identity';
import { newId } from '@sic/kernel';
import { countStatements, startTestApp, type TestApp } from '@sic/testing';
import { profilesDomain } from './profiles.domain.js';
import { ProfilesReader } from './profiles.reader.js';
import { Member } from './member/member.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from './testing/index.js';

describe('what other domains may ask about members and organisations', () => {
  let app: TestApp;
  let reader: ProfilesReader;
  let manager: Tx;
  beforeAll(async () => {
    app = await startTestApp({
      modules: [
        IdentityModule,
        { module: class ReaderModule {}, providers: [ProfilesReader], exports: [ProfilesReader] },
      ],
      entities: [...identityDomain.entities, ...profilesDomain.entities],
    });
    reader = app.get(ProfilesReader);
    ({ manager } = app.database);
  });
  afterAll(() => app.close());

  const suspend = ({ id }: SignedInMember) =>
    app.database.manager.query('update account set suspended_at = now() where id = $1', [id]);

  it('shows what a member made public, and the rest to members only', async () => {
    const one = await aMember(app.database, {
      name: 'Ana',
      headline: 'Hello',
      country: 'PT',
      pictureKey: 'a'.repeat(64),
      membersOnly: ['place', 'picture'],
    });
    expect((await reader.members(manager, [one.id, newId()])).get(one.id)).toEqual({
      id: one.id,
      name: 'Ana',
      headline: 'Hello',
      country: null,
      pictureKey: null,
      isHidden: false,
    });
    const other = await aMember(app.database);
    expect((await reader.members(manager, [one.id], other)).get(one.id)).toMatchObject({
      country: 'PT',
      pictureKey: 'a'.repeat(64),
    });
  });

  it('hides a hidden profile from everybody but its owner and moderators', async () => {
    const one = await aMember(app.database, { name: 'Ana', headline: 'Hello', country: 'PT' });
    await app.database.manager.update(Member, one.id, { hiddenAt: new Date() });
    const hidden = { name: null, headline: '', country: null, isHidden: true };
    for (const reading of [visitor, await aMember(app.database)]) {
      expect((await reader.members(manager, [one.id], reading)).get(one.id)).toMatchObject(hidden);
    }
    for (const reading of [one, await aMember(app.database, { isModerator: true })]) {
      expect((await reader.members(manager, [one.id], reading)).get(one.id)).toMatchObject({
        name: 'Ana',
        isHidden: true,
      });
    }
  });

  it('knows representatives, but not those who only asked, were refused or have left', async () => {
    const { id } = await anOrganisation(app.database);
    const signatory = await aRepresentative(app.database, id, { role: 'signatory' });
    const representative = await aRepresentative(app.database, id);
    for (const state of ['asked', 'refused', 'ended'] as const) {
      const member = await aMember(app.database);
      await aRepresentation(app.database, { memberId: member.id, organisationId: id, state });
      expect(await reader.representationsOf(manager, member.id)).toEqual([]);
    }
    const roles = await reader.representationsOfAll(manager, [signatory.id, representative.id]);
    expect(roles.get(signatory.id)).toMatchObject([{ organisationId: id, role: 'signatory' }]);
    expect(roles.get(representative.id)).toMatchObject([{ organisationId: id, role: 'representative' }]);
    expect((await reader.contacts(manager, [id])).get(id)).toEqual([signatory.id, representative.id]);
  });

  it('takes a hidden organisation’s name and its powers', async () => {
    const { id } = await anOrganisation(app.database, {
      name: 'City of Nowhere',
      description: 'Nothing.',
      website: 'https://nowhere.example',
    });
    const representative = await aRepresentative(app.database, id, { role: 'signatory' });
    await app.database.manager.update(Organisation, id, { hiddenAt: new Date() });
    expect((await reader.organisations(manager, [id])).get(id)).toMatchObject({
      name: null,
      description: '',
      website: null,
      kind: 'city',
      isHidden: true,
    });
    expect((await reader.organisations(manager, [id], representative)).get(id)?.name).toBe('City of Nowhere');
    expect(await reader.representationsOf(manager, representative.id)).toEqual([]);
  });

  it('writes mails to the people of an organisation and leaves out those who are suspended', async () => {
    const { id } = await anOrganisation(app.database);
    const signatory = await aRepresentative(app.database, id, { role: 'signatory' });
    const representative = await aRepresentative(app.database, id);
    const suspended = await aRepresentative(app.database, id, { role: 'signatory' });
    await suspend(suspended);
    const requests = await Promise.all(
      (['representative', 'signatory'] as const).map(async (role) => {
        const asking = await aMember(app.database);
        return aRepresentation(app.database, { memberId: asking.id, organisationId: id, state: 'asked', role });
      }),
    );
    expect((await reader.contacts(manager, [id])).get(id)).toEqual([signatory.id, representative.id]);
    // An account with a higher role counts as one with the role that is asked for.
    expect(await Promise.all(requests.map((request) => reader.deciders(manager, request.id)))).toEqual([
      [signatory.id, representative.id],
      [signatory.id],
    ]);
    const [own] = await reader.representationsOf(manager, representative.id);
    expect(await reader.deciders(manager, own!.id)).toEqual([signatory.id]);
    expect(await reader.deciders(manager, newId())).toEqual([]);
  });

  it('tells of a representation with the names that everybody sees', async () => {
    const { id: organisationId } = await anOrganisation(app.database, { name: 'City of Names' });
    const decider = await aRepresentative(app.database, organisationId);
    const member = await aMember(app.database, { name: 'Noor Bakker' });
    const given = { state: 'refused', message: 'I am new.', reason: 'Not known.', decidedBy: decider.id } as const;
    const { id } = await aRepresentation(app.database, { memberId: member.id, organisationId, ...given });
    expect(await reader.representation(manager, id)).toEqual({
      id,
      memberId: member.id,
      organisationId,
      role: 'representative',
      ...given,
      endedBy: null,
      memberName: 'Noor Bakker',
      organisationName: 'City of Names',
    });
    await app.database.manager.update(Member, member.id, { hiddenAt: new Date() });
    expect(await reader.representation(manager, id)).toMatchObject({ memberName: null });
    await app.database.manager.delete(Member, member.id);
    expect(await reader.representation(manager, id)).toMatchObject({ memberName: 'Noor Bakker' });
    expect(await reader.representation(manager, newId())).toBeNull();
  });

  it('gives the organisations of many members with one statement, the first confirmed first, and none for nobody', async () => {
    const [early, late] = [await anOrganisation(app.database), await anOrganisation(app.database)];
    const [one, other, nobody] = [
      await aMember(app.database),
      await aMember(app.database),
      await aMember(app.database),
    ];
    const at = (day: number) => new Date(Date.UTC(2026, 0, day));
    const confirm = (memberId: string, organisationId: string, day: number) =>
      aRepresentation(app.database, { memberId, organisationId, decidedAt: at(day) });
    await confirm(one.id, late.id, 2);
    await confirm(one.id, early.id, 1);
    await confirm(other.id, late.id, 3);
    const { result, statements } = await countStatements(() =>
      reader.representationsOfAll(manager, [one.id, other.id, nobody.id]),
    );
    expect(statements).toHaveLength(1);
    expect([...result].map(([id, all]) => [id, all.map(({ organisationId }) => organisationId)])).toEqual([
      [one.id, [early.id, late.id]],
      [other.id, [late.id]],
    ]);
    const forNobody = await countStatements(async () => [
      await reader.members(manager, []),
      await reader.organisations(manager, []),
      await reader.representationsOfAll(manager, []),
    ]);
    expect(forNobody).toMatchObject({ result: [new Map(), new Map(), new Map()], statements: [] });
  });

  it('gives fields their members and organisations, with one statement for all of a request', async () => {
    const [first, second] = [await anOrganisation(app.database), await anOrganisation(app.database)];
    const [one, other] = [await aMember(app.database), await aMember(app.database)];
    const context = { actor: visitor, loaders: new Map() } as unknown as GraphQLContext;
    const { result, statements } = await countStatements(() =>
      Promise.all([
        reader.organisation(context, first.id),
        reader.organisation(context, second.id),
        reader.organisation(context, newId()),
        reader.member(context, one.id),
        reader.member(context, other.id),
      ]),
    );
    expect(result.map((found) => found?.id)).toEqual([first.id, second.id, undefined, one.id, other.id]);
    expect(statements).toHaveLength(2);
  });

  it('shows an organisation as it is', async () => {
    const organisation = await anOrganisation(app.database, { name: 'City of Plain', description: 'At the sea.' });
    expect((await reader.organisations(manager, [organisation.id])).get(organisation.id)).toEqual({
      id: organisation.id,
      name: 'City of Plain',
      kind: 'city',
      country: 'PL',
      description: 'At the sea.',
      website: null,
      isVerified: true,
      isDomainProven: false,
      standing: 'confirmed',
      isHidden: false,
      lockVersion: 1,
      place: { id: '3099424', name: 'Gdynia', country: 'PL', latitude: 54.51889, longitude: 18.53188 },
    });
  });
});
