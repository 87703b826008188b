import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { IdentityModule, identityDomain } from '@sic/identity';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { profilesDomain } from './profiles.domain.js';
import { ProfilesReader } from './profiles.reader.js';
import { Member } from './member/member.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from './testing/index.js';

describe('what other domains may ask about members and organisations', () => {
  let app: TestApp;
  let reader: ProfilesReader;
  beforeAll(async () => {
    app = await startTestApp({
      modules: [
        IdentityModule,
        { module: class ReaderModule {}, providers: [ProfilesReader], exports: [ProfilesReader] },
      ],
      entities: [...identityDomain.entities, ...profilesDomain.entities],
    });
    reader = app.get(ProfilesReader);
  });
  afterAll(() => app.close());

  it('shows what a member made public, and the rest to members only', async () => {
    const one = await aMember(app.database, {
      name: 'Ana',
      headline: 'Hello',
      country: 'PT',
      pictureKey: 'a'.repeat(64),
      membersOnly: ['place', 'picture'],
    });
    expect((await reader.members([one.id, newId()])).get(one.id)).toEqual({
      id: one.id,
      name: 'Ana',
      headline: 'Hello',
      country: null,
      pictureKey: null,
      isHidden: false,
    });
    const other = await aMember(app.database);
    expect((await reader.members([one.id], other)).get(one.id)).toMatchObject({
      country: 'PT',
      pictureKey: 'a'.repeat(64),
    });
  });

  it('hides a hidden profile from everybody but its owner and moderators', async () => {
    const one = await aMember(app.database, { name: 'Ana', headline: 'Hello', country: 'PT' });
    await app.database.manager.update(Member, one.id, { hiddenAt: new Date() });
    const hidden = { name: 'Hidden member', headline: '', country: null, isHidden: true };
    for (const reading of [visitor, await aMember(app.database)]) {
      expect((await reader.members([one.id], reading)).get(one.id)).toMatchObject(hidden);
    }
    for (const reading of [one, await aMember(app.database, { isModerator: true })]) {
      expect((await reader.members([one.id], reading)).get(one.id)).toMatchObject({ name: 'Ana', isHidden: true });
    }
  });

  it('knows representatives, but not those who only asked, were refused or have left', async () => {
    const { id } = await anOrganisation(app.database);
    const signatory = await aRepresentative(app.database, id, { role: 'signatory' });
    const representative = await aRepresentative(app.database, id);
    for (const state of ['asked', 'refused', 'ended'] as const) {
      const member = await aMember(app.database);
      await aRepresentation(app.database, { memberId: member.id, organisationId: id, state });
      expect(await reader.isRepresentative(member.id, id)).toBe(false);
    }
    expect(await reader.isRepresentative(representative.id, id)).toBe(true);
    expect(await reader.isRepresentative(representative.id, (await anOrganisation(app.database)).id)).toBe(false);
    expect(await reader.isSignatory(representative.id, id)).toBe(false);
    expect(await reader.isSignatory(signatory.id, id)).toBe(true);
    expect((await reader.contacts([id])).get(id)).toEqual([signatory.id, representative.id]);
  });

  it('takes a hidden organisation’s name and its powers', async () => {
    const { id } = await anOrganisation(app.database, { name: 'City of Nowhere', website: 'https://nowhere.example' });
    const representative = await aRepresentative(app.database, id);
    await app.database.manager.update(Organisation, id, { hiddenAt: new Date() });
    expect((await reader.organisations([id])).get(id)).toMatchObject({
      name: 'Hidden organisation',
      website: null,
      kind: 'city',
      isHidden: true,
    });
    expect((await reader.organisations([id], representative)).get(id)?.name).toBe('City of Nowhere');
    expect(await reader.isRepresentative(representative.id, id)).toBe(false);
  });
});
