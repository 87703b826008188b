import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { countStatements, type TestApp } from '@sic/testing';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { RepresentationQueries } from './representation.queries.js';

const PAGE = { first: 100 };

describe('who acts for whom', () => {
  let app: TestApp;
  let stranger: SignedInMember;
  let moderator: SignedInMember;
  beforeAll(async () => {
    app = await startProfiles();
    stranger = await aMember(app.database);
    moderator = await aMember(app.database, { isModerator: true });
  });
  afterAll(() => app.close());

  const queries = () => app.get(RepresentationQueries);
  const one = async (actor: Actor, id: string) => (await queries().byIds(actor, [id])).get(id);
  const ofOrganisation = async (actor: Actor, id: string, page = PAGE) =>
    (await queries().ofOrganisations(actor, [id], page)).get(id)!;
  const ofMember = async (actor: Actor, id: string) => (await queries().ofMembers(actor, [id], PAGE)).get(id)!;

  it('is public once it is confirmed; what was written about it is for both sides and moderators', async () => {
    const { id: organisationId } = await anOrganisation(app.database);
    const [member, colleague] = [await aMember(app.database), await aRepresentative(app.database, organisationId)];
    const elsewhere = await aRepresentative(app.database, (await anOrganisation(app.database)).id);
    const written = { message: 'I keep the books.', reason: 'We know her.' };
    const { id } = await aRepresentation(app.database, { memberId: member.id, organisationId, ...written });
    for (const actor of [member, colleague, moderator]) expect(await one(actor, id)).toMatchObject(written);
    for (const actor of [visitor, stranger, elsewhere])
      expect(await one(actor, id)).toMatchObject({ state: 'confirmed', message: '', reason: '' });
  });

  it('is known to both sides and moderators alone while it is asked for, and after it was refused or has ended', async () => {
    const { id: organisationId } = await anOrganisation(app.database);
    const colleague = await aRepresentative(app.database, organisationId);
    const alsoAsking = await aMember(app.database);
    await aRepresentation(app.database, { memberId: alsoAsking.id, organisationId, state: 'asked' });
    for (const state of ['asked', 'refused', 'ended'] as const) {
      const member = await aMember(app.database);
      const { id } = await aRepresentation(app.database, { memberId: member.id, organisationId, state });
      for (const actor of [member, colleague, moderator]) expect(await one(actor, id)).toMatchObject({ id, state });
      for (const actor of [visitor, stranger, alsoAsking]) expect(await one(actor, id)).toBeUndefined();
      // The lists have what is going on.
      const listed = state === 'asked' ? 1 : 0;
      expect(await ofMember(moderator, member.id)).toMatchObject({ totalCount: listed });
    }
    expect((await ofOrganisation(colleague, organisationId)).totalCount).toBe(3);
    expect((await ofOrganisation(stranger, organisationId)).totalCount).toBe(1);
  });

  it('says what the viewer may do about it', async () => {
    const { id: organisationId } = await anOrganisation(app.database);
    const [member, representative] = [await aMember(app.database), await aRepresentative(app.database, organisationId)];
    const signatory = await aRepresentative(app.database, organisationId, { role: 'signatory' });
    const given = { memberId: member.id, organisationId, state: 'asked', role: 'signatory' } as const;
    const { id } = await aRepresentation(app.database, given);
    const can = async (actor: Actor) => (await one(actor, id))?.viewerCan;
    expect(await can(member)).toEqual({ confirm: false, refuse: false, end: true });
    expect(await can(representative)).toEqual({ confirm: false, refuse: false, end: false });
    for (const actor of [signatory, moderator])
      expect(await can(actor)).toEqual({ confirm: true, refuse: true, end: false });
    const listed = (await ofOrganisation(signatory, organisationId)).edges.find(({ node }) => node.id === id);
    expect(listed?.node).toEqual(await one(signatory, id));
  });

  it('is listed for an organisation with requests first, then signatories, then by name', async () => {
    const { id: organisationId } = await anOrganisation(app.database);
    const people = [
      ['Zoe', 'representative', 'confirmed'],
      ['éva', 'representative', 'confirmed'],
      ['Emil', 'representative', 'confirmed'],
      ['Yara', 'signatory', 'confirmed'],
      ['Xenia', 'representative', 'asked'],
      ['Wim', 'signatory', 'asked'],
    ] as const;
    const nameOf = new Map<string, string>();
    for (const [name, role, state] of people) {
      const { id: memberId } = await aMember(app.database, { name });
      nameOf.set(memberId, name);
      await aRepresentation(app.database, { memberId, organisationId, role, state });
    }
    const whole = await ofOrganisation(moderator, organisationId);
    expect(whole.edges.map(({ node }) => nameOf.get(node.memberId))).toEqual([
      'Wim',
      'Xenia',
      'Yara',
      'Emil',
      'éva',
      'Zoe',
    ]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await ofOrganisation(moderator, organisationId, { first: 2, ...(after && { after }) });
      expect(page.totalCount).toBe(6);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    const behind = { first: 2, after: whole.pageInfo.endCursor! };
    expect(await ofOrganisation(moderator, organisationId, behind)).toMatchObject({ edges: [], totalCount: 6 });
  });

  it('is listed for members with confirmed ones first, then by name, with one statement for all of them', async () => {
    const [member, other, none] = [await aMember(app.database), await aMember(app.database), stranger];
    const nameOf = new Map<string, string>();
    for (const [name, state] of [
      ['Asked A', 'asked'],
      ['Confirmed Z', 'confirmed'],
      ['Confirmed B', 'confirmed'],
    ] as const) {
      const { id: organisationId } = await anOrganisation(app.database, { name });
      nameOf.set(organisationId, name);
      await aRepresentation(app.database, { memberId: member.id, organisationId, state });
    }
    const { id: organisationId } = await anOrganisation(app.database);
    await aRepresentation(app.database, { memberId: other.id, organisationId });
    const { result, statements } = await countStatements(() =>
      queries().ofMembers(member, [member.id, other.id, none.id], PAGE),
    );
    expect(statements).toHaveLength(1);
    expect(result.get(member.id)!.edges.map(({ node }) => nameOf.get(node.organisationId))).toEqual([
      'Confirmed B',
      'Confirmed Z',
      'Asked A',
    ]);
    expect([member, other, none].map(({ id }) => result.get(id)!.totalCount)).toEqual([3, 1, 0]);
    expect(result.get(none.id)!.edges).toEqual([]);
  });

  it('of the viewer is the one that is going on', async () => {
    const [asked, confirmed, ended] = await Promise.all([0, 1, 2].map(() => anOrganisation(app.database)));
    const member = await aMember(app.database);
    const make = (organisationId: string, state: 'asked' | 'confirmed' | 'ended' | 'refused') =>
      aRepresentation(app.database, { memberId: member.id, organisationId, state });
    await make(asked!.id, 'refused');
    const first = await make(asked!.id, 'asked');
    const second = await make(confirmed!.id, 'confirmed');
    await make(ended!.id, 'ended');
    const ids = [asked!.id, confirmed!.id, ended!.id];
    expect(await queries().ownOf(member, ids)).toEqual(
      new Map([
        [asked!.id, { id: first.id, role: 'representative', state: 'asked' }],
        [confirmed!.id, { id: second.id, role: 'representative', state: 'confirmed' }],
      ]),
    );
    for (const actor of [visitor, stranger, moderator]) expect(await queries().ownOf(actor, ids)).toEqual(new Map());
  });
});
