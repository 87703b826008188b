import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { aMember } from '@sic/profiles/testing';
import { countStatements, rejectionOf, type TestApp } from '@sic/testing';
import { AddParticipant } from '../registration/add-participant.js';
import { PoolQueries } from '../pool/pool.queries.js';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { RegistrationBalanceQueries } from '../registration/registration-balance.queries.js';
import { RegistrationQueries } from '../registration/registration.queries.js';
import { aGathering, members, signUp, startGatherings } from '../testing/index.js';
import { GatheringQueries } from './gathering.queries.js';

const page = { first: 100 };

describe('reading gatherings', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    organiser = await aMember(app.database);
  });
  afterAll(() => app.close());

  it('lists upcoming ones, the next first, in the same number of statements for 3 and for 60', async () => {
    const list = () => countStatements(() => app.get(GatheringQueries).list(visitor, {}, page));
    const inDays = (days: number) => ({
      startsAt: new Date(Date.now() + days * 86_400_000),
      endsAt: new Date(Date.now() + (days + 1) * 86_400_000),
      registrationClosesAt: new Date(Date.now() + days * 86_400_000),
    });
    for (const days of [3, 1, 2]) await aGathering(app.database, inDays(days));
    const few = await list();
    expect(few.result.totalCount).toBe(3);
    expect(few.statements).toHaveLength(3);
    for (let i = 0; i < 57; i++) await aGathering(app.database, inDays(4 + i));
    const many = await list();
    expect(many.result.edges).toHaveLength(60);
    expect(many.statements).toHaveLength(3);
    const starts = many.result.edges.map(({ node }) => node.startsAt.getTime());
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('goes through pages without losing or doubling one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part = await app.get(GatheringQueries).list(visitor, {}, { first: 7, after });
      seen.push(...part.edges.map(({ node }) => node.id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(60);
    const garbage = app.get(GatheringQueries).list(visitor, {}, { first: 7, after: 'no cursor' });
    expect(await rejectionOf(garbage)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'after' }] });
  });

  it('shows drafts to their organisers only', async () => {
    const draft = await aGathering(app.database, { state: 'draft', organiser, country: 'MT' });
    const filter = { country: 'MT' };
    expect((await app.get(GatheringQueries).list(visitor, filter, page)).totalCount).toBe(0);
    expect((await app.get(GatheringQueries).list(organiser, filter, page)).totalCount).toBe(1);
    expect(await app.get(GatheringQueries).bySlug(visitor, draft.slug)).toBeNull();
    expect(await app.get(GatheringQueries).bySlug(organiser, draft.slug)).toMatchObject({
      viewerCan: { publish: true },
    });
  });

  it('shows the page with seats from the ledger, and to each only their own registrations', async () => {
    const gathering = await aGathering(app.database, { organiser, pools: [{ capacity: 2 }] });
    const [first, second, third] = await members(app, 3);
    for (const person of [first!, second!, third!]) await signUp(app, person, gathering.id);
    const pools = app.get(PoolQueries);
    expect((await pools.ofGatherings([gathering.id])).get(gathering.id)).toMatchObject([
      { capacity: 2, taken: 2, held: 0, free: 0 },
    ]);
    expect((await pools.waiting([gathering.id])).get(gathering.id)).toBe(1);
    expect(await app.get(GatheringQueries).bySlug(visitor, gathering.slug)).toMatchObject({
      capacity: 2,
      free: 0,
      viewerCan: { register: false },
    });
    const registrationsFor = async (actor: Actor) => {
      const { edges } = await app.get(RegistrationQueries).ofViewer(actor, gathering.id, page);
      return edges.map(({ node }) => node);
    };
    expect(await registrationsFor(visitor)).toEqual([]);
    expect(await registrationsFor(third!)).toMatchObject([{ state: 'waitlisted', waitlistPosition: 1, isOwn: true }]);
    expect(await registrationsFor(organiser)).toEqual([]);
  });

  it('gives the list of people to organisers only, in a fixed number of statements', async () => {
    const gathering = await aGathering(app.database, { organiser, pools: [{ capacity: 100 }] });
    const add = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i++) {
        const person = { name: `Guest ${i}`, email: `guest-${i}@city.example` };
        await app.get(AddParticipant).execute(organiser, { gatheringId: gathering.id, person });
      }
    };
    const queries = app.get(RegistrationQueries);
    const list = () => countStatements(() => queries.ofGathering(organiser, gathering.id, {}, page));
    await add(0, 3);
    const few = await list();
    await add(3, 60);
    const many = await list();
    expect(many.result).toMatchObject({ totalCount: 60 });
    expect(many.statements).toHaveLength(few.statements.length);
    expect((await app.get(RegistrationBalanceQueries).of(organiser, gathering.id)).byKind).toEqual([
      { kind: null, seats: 60, waiting: 0 },
    ]);
    const stranger = await aMember(app.database);
    for (const refused of [
      () => queries.ofGathering(stranger, gathering.id, {}, page),
      () => app.get(RegistrationBalanceQueries).of(stranger, gathering.id),
    ]) {
      expect(await rejectionOf(refused())).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('gives members their own registrations page by page: current ones by their beginning, then the ended ones', async () => {
    const [one] = await members(app, 1);
    const expected: string[] = [];
    for (const days of [3, 1, 2]) {
      const gathering = await aGathering(app.database, { startsAt: new Date(Date.now() + days * 86_400_000) });
      expected[days - 1] = (await signUp(app, one!, gathering.id)).registrationId;
    }
    const gone = await aGathering(app.database);
    const ended = (await signUp(app, one!, gone.id)).registrationId;
    await app.get(CancelRegistration).execute(one!, { registrationId: ended });
    const queries = app.get(RegistrationQueries);
    const ids = async (when: 'current' | 'ended' | null) =>
      (await queries.mine(one!, when, page)).edges.map(({ node }) => node.id);
    expect(await ids(null)).toEqual([...expected, ended]);
    expect(await ids('current')).toEqual(expected);
    expect(await ids('ended')).toEqual([ended]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part = await queries.mine(one!, null, { first: 1, after });
      seen.push(...part.edges.map(({ node }) => node.id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...expected, ended]);
    const last = await queries.mine(one!, null, { first: 20, last: 2 });
    expect(last.edges.map(({ node }) => node.id)).toEqual([expected[2], ended]);
  });

  it('gives members their own registrations, and nobody else’s', async () => {
    const [one, other] = await members(app, 2);
    const gathering = await aGathering(app.database);
    const { registrationId } = await signUp(app, one!, gathering.id);
    const mine = async (actor: SignedInMember) => {
      const { edges } = await app.get(RegistrationQueries).mine(actor, null, page);
      return edges.map(({ node }) => node.id);
    };
    expect(await mine(one!)).toEqual([registrationId]);
    expect(await mine(other!)).toEqual([]);
  });
});
