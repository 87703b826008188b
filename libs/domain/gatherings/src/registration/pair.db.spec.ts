import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { Organisation } from '@sic/profiles';
import { anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { rejectionOf, type TestApp } from '@sic/testing';
import { SettleStanding } from '../standing/settle-standing.js';
import { aGathering, breaches, members, promote, seatCounts, signUp, startGatherings } from '../testing/index.js';
import { CancelRegistration } from './cancel-registration.js';
import { Register } from './register.js';
import { RegistrationQueries } from './registration.queries.js';
import { Registration } from './registration.entity.js';

let count = 0;

describe('two who come together', () => {
  let app: TestApp;
  let people: SignedInMember[];
  let city: string;
  let kasia: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 3);
    city = (await anOrganisation(app.database)).id;
    kasia = await aRepresentative(app.database, city);
  });
  afterAll(() => app.close());

  const together = (gatheringId: string, mayBeSplit: boolean, actor = kasia, organisationId = city) =>
    app.get(Register).execute(actor, {
      gatheringId,
      organisationId,
      colleague: { name: 'Tomasz', email: `tomasz${(count += 1)}@pair.example` },
      isTogether: true,
      mayBeSplit,
    });
  const states = async (gatheringId: string): Promise<string[]> =>
    (
      await app.database.manager.find(Registration, { where: { gatheringId }, order: { queuedAt: 'asc', id: 'asc' } })
    ).map(({ state }) => state);

  it('get two seats where there are two', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 2 }] });
    expect(await together(id, false)).toMatchObject({ state: 'confirmed', isNew: true });
    expect(await states(id)).toEqual(['confirmed', 'confirmed']);
    expect(await breaches(app.database, id)).toEqual([]);
  });

  it('are not split: both wait, until two seats are free', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 2 }] });
    const first = await signUp(app, people[0]!, id);
    expect(await together(id, false)).toMatchObject({ state: 'waitlisted' });
    expect(await states(id)).toEqual(['confirmed', 'waitlisted', 'waitlisted']);
    expect(await promote(app, id)).toBe(0);
    await app.get(CancelRegistration).execute(people[0]!, first);
    expect(await promote(app, id)).toBe(2);
    expect(await states(id)).toEqual(['cancelled', 'offered', 'offered']);
    expect(await breaches(app.database, id)).toEqual([]);
  });

  it('are marked for organisers, who read with whom each comes and whether both want a seat or none', async () => {
    const organiser = people[2]!;
    const { id } = await aGathering(app.database, { pools: [{ capacity: 3 }], organiser });
    await together(id, false);
    await signUp(app, people[0]!, id);
    const list = async () => (await app.get(RegistrationQueries).ofGathering(organiser, id, {}, { first: 9 })).edges;
    const partners = (await list()).map(({ node }) => node.partner);
    const [own] = (await app.get(RegistrationQueries).mine(kasia, null, { first: 50 })).edges.filter(
      ({ node }) => node.gatheringId === id && node.isOwn,
    );
    const kasiasName = own!.node.personName;
    expect(partners).toHaveLength(3);
    expect(partners).toEqual(
      expect.arrayContaining([
        { personName: 'Tomasz', mayBeSplit: false },
        { personName: kasiasName, mayBeSplit: false },
        null,
      ]),
    );
    // Nobody else reads it, and who is left alone has no partner any more.
    expect(own!.node.partner).toBeNull();
    await app.get(CancelRegistration).execute(kasia, { registrationId: own!.node.id });
    expect((await list()).map(({ node }) => node.partner)).toEqual([null, null, null]);
  });

  it('are split when they agree: one seat, and one place on the waitlist', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    await together(id, true);
    expect((await states(id)).sort()).toEqual(['confirmed', 'waitlisted']);
  });

  it('keep nobody behind them from a single seat, since it is none for them', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    await together(id, false);
    expect(await signUp(app, people[1]!, id)).toMatchObject({ state: 'confirmed' });
  });

  it('go on alone when one of them leaves the waitlist', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    const own = await together(id, false);
    await app.get(CancelRegistration).execute(kasia, own);
    expect(await promote(app, id)).toBe(1);
  });

  it('stay together while moderators confirm their organisation', async () => {
    for (const [capacity, expected] of [
      [2, 'confirmed'],
      [1, 'waitlisted'],
    ] as const) {
      const organisation = await anOrganisation(app.database, { verifiedAt: null, verifiedBy: null });
      const actor = await aRepresentative(app.database, organisation.id);
      const { id } = await aGathering(app.database, { pools: [{ capacity, kinds: ['city'] }] });
      expect(await together(id, false, actor, organisation.id)).toMatchObject({ state: 'pending_approval' });
      const confirmed = { verifiedAt: new Date(), verifiedBy: 'moderator' as const };
      await app.database.manager.update(Organisation, { id: organisation.id }, confirmed);
      await app.database.transaction((tx) => app.get(SettleStanding).execute(tx, { organisationId: organisation.id }));
      expect(await states(id)).toEqual([expected, expected]);
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: expected === 'confirmed' ? 2 : 0 }]);
    }
  });

  it('are refused when one of them is there already, and nothing is written', async () => {
    const { id } = await aGathering(app.database);
    await app.get(Register).execute(kasia, { gatheringId: id });
    expect(await rejectionOf(together(id, false))).toMatchObject({ code: 'ALREADY_REGISTERED' });
    expect(await states(id)).toEqual(['confirmed']);
    const alone = app.get(Register).execute(kasia, { gatheringId: id, organisationId: city, isTogether: true });
    expect(await rejectionOf(alone)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'colleague' }] });
  });

  it('never are one of two at the same moment as others: two seats or none', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 2 }] });
      await Promise.all([together(id, false), ...people.map((person) => signUp(app, person, id))]);
      const pair = await app.database.manager.query<{ state: string }[]>(
        'select distinct state from registration where gathering_id = $1 and pair_id is not null',
        [id],
      );
      expect(pair).toHaveLength(1);
      expect(await breaches(app.database, id)).toEqual([]);
    }
  });
});
