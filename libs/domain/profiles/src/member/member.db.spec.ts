import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import type { GraphQLContext } from '@sic/graphql';
import { newId } from '@sic/kernel';
import { Subjects } from '@sic/subjects';
import { countStatements, rejectionOf, type TestApp } from '@sic/testing';
import { aMember } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { MemberFieldsResolver } from './member-fields.resolver.js';
import type { MemberType } from './member.graphql.js';
import { Member } from './member.entity.js';
import { MemberDirectoryQueries } from './member-directory.queries.js';
import { MemberQueries } from './member.queries.js';
import { UpdateProfile, type UpdateProfileCommand } from './update-profile.js';

const GDYNIA = '3099424';

function profile(given: Partial<UpdateProfileCommand> = {}): UpdateProfileCommand {
  return {
    name: 'Ada Nowak',
    headline: 'Works on care',
    placeId: GDYNIA,
    languages: ['pl', 'en', 'pl'],
    capacities: [],
    needs: [],
    membersOnly: [],
    ...given,
  };
}

describe('members', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startProfiles();
  });
  afterAll(() => app.close());

  const search = async (actor: Parameters<MemberDirectoryQueries['page']>[0], text: string): Promise<string[]> =>
    (await app.get(MemberDirectoryQueries).page(actor, { search: text }, 'name', { first: 50 })).edges.map(
      ({ node }) => node.id,
    );

  it('rewrite their own profile; the log keeps which fields, never what they said', async () => {
    const member = await aMember(app.database);
    await app.get(UpdateProfile).execute(member, profile());
    expect(await app.database.manager.findOneByOrFail(Member, { id: member.id })).toMatchObject({
      name: 'Ada Nowak',
      country: 'PL',
      languages: ['pl', 'en'],
    });
    await app.get(UpdateProfile).execute(member, profile());
    const audit = await app.database.manager.query<{ data: { fields: string[] } }[]>(
      'select data from audit_record where subject_id = $1',
      [member.id],
    );
    expect(audit).toHaveLength(1);
    expect(audit[0]?.data.fields).toContain('headline');
    expect(JSON.stringify(audit)).not.toContain('care');
  });

  it('are refused a place that is not in the list', async () => {
    const member = await aMember(app.database, { headline: 'As before' });
    const wrong = app.get(UpdateProfile).execute(member, profile({ placeId: '999999999' }));
    expect(await rejectionOf(wrong)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'placeId' }] });
    expect((await app.database.manager.findOneByOrFail(Member, { id: member.id })).headline).toBe('As before');
  });

  it('are not found by a visitor through what they keep for members', async () => {
    const member = await aMember(app.database, { name: 'Quiet One', headline: 'Zymurgist', membersOnly: ['headline'] });
    expect(await search(await aMember(app.database), 'zymurgist')).toEqual([member.id]);
    expect(await search(visitor, 'zymurgist')).toEqual([]);
    expect(await search(visitor, 'quiet')).toEqual([member.id]);
  });

  it('are not in the directory while hidden, suspended or unconfirmed', async () => {
    const name = 'Unfindable Person';
    await aMember(app.database, { name, hiddenAt: new Date() });
    await aMember(app.database, { name, isVerified: false });
    const suspended = await aMember(app.database, { name });
    expect(await search(visitor, 'unfindable')).toEqual([suspended.id]);
    await app.database.manager.query('update account set suspended_at = now() where id = $1', [suspended.id]);
    expect(await search(visitor, 'unfindable')).toEqual([]);
  });

  it('are found by their id, hidden ones by themselves and by moderators only', async () => {
    const member = await aMember(app.database, { name: 'Findable' });
    const moderator = await aMember(app.database, { isModerator: true });
    const found = (actor: Actor, id = member.id) => app.get(MemberQueries).byId(actor, id);
    const isVisible = (actor: Actor) => app.get(Subjects).isVisibleTo(actor, { kind: 'member', id: member.id });
    expect(await found(visitor)).toMatchObject({ id: member.id, name: 'Findable' });
    expect(await isVisible(visitor)).toBe(true);
    for (const id of [newId(), 'nonsense']) expect(await found(visitor, id)).toBeNull();
    await app.database.manager.query('update member set hidden_at = now() where id = $1', [member.id]);
    expect([await found(visitor), await isVisible(visitor)]).toEqual([null, false]);
    for (const actor of [member, moderator]) {
      expect(await found(actor)).toMatchObject({ id: member.id, isHidden: true });
      expect(await isVisible(actor)).toBe(true);
    }
  });

  it('show their address to themselves and to nobody else, moderators and administrators included', async () => {
    const member = await aMember(app.database, { email: 'ada@secret.example' });
    const address = (actor: typeof member | typeof visitor) =>
      app.get(MemberFieldsResolver).emailAddress({ id: member.id } as MemberType, actor, {
        actor,
        loaders: new Map(),
      } as unknown as GraphQLContext);
    expect(await address(member)).toBe('ada@secret.example');
    const others = [
      visitor,
      await aMember(app.database),
      await aMember(app.database, { isModerator: true }),
      await aMember(app.database, { isAdministrator: true }),
    ];
    for (const other of others) expect(await address(other)).toBeNull();
  });

  it('are listed in pages without losing or doubling one, in one statement for 3 and for 60', async () => {
    const list = (first: number, after: string | null = null) =>
      app.get(MemberDirectoryQueries).page(visitor, { search: 'paged' }, 'name', { first, after });
    for (let i = 0; i < 3; i += 1) await aMember(app.database, { name: `Paged Person` });
    const few = await countStatements(() => list(100));
    for (let i = 0; i < 57; i += 1) await aMember(app.database, { name: `Paged ${i}` });
    const many = await countStatements(() => list(100));
    expect([few.result.edges.length, many.result.edges.length]).toEqual([3, 60]);
    expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(7, after);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
  });
});
