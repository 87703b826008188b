import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { countStatements, rejectionOf, type TestApp } from '@sic/testing';
import { CancelRegistration } from './cancel-registration.js';
import { Register } from './register.js';
import { aGathering, members, signUp, startGatherings } from '../testing/index.js';
import { SeatOptionQueries } from './seat-option.queries.js';

describe('the ways to take a seat', () => {
  let app: TestApp;
  let city: string;
  let kasia: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    city = (await anOrganisation(app.database, { kind: 'city' })).id;
    kasia = await aRepresentative(app.database, city);
  });
  afterAll(() => app.close());

  const cities = (capacity: number) => ({ name: 'Cities', capacity, kinds: ['city'] });
  const all = (capacity: number) => ({ name: 'All', capacity });
  const optionsOf = async (member: SignedInMember, gatheringId: string) => {
    const options = await app.get(SeatOptionQueries).ofGatherings(member, [gatheringId]);
    return (options.get(gatheringId) ?? []).map(({ organisation, availability, poolIds }) => ({
      organisation: organisation?.id ?? null,
      availability,
      pools: poolIds.length,
    }));
  };

  it('are one for each organisation and one alone, each with its own pools', async () => {
    const { id } = await aGathering(app.database, { pools: [all(5), cities(0)] });
    expect(await optionsOf(kasia, id)).toEqual([
      { organisation: city, availability: 'waitlist', pools: 2 },
      { organisation: null, availability: 'free', pools: 1 },
    ]);
    expect(await optionsOf(await aMember(app.database), id)).toEqual([
      { organisation: null, availability: 'free', pools: 1 },
    ]);
  });

  it('lead to what is announced: a seat, the waitlist or a refusal', async () => {
    const { id } = await aGathering(app.database, { pools: [cities(1)] });
    const member = await aMember(app.database);
    expect(await optionsOf(member, id)).toEqual([{ organisation: null, availability: 'not_eligible', pools: 0 }]);
    expect(await rejectionOf(signUp(app, member, id))).toMatchObject({ code: 'NOT_ELIGIBLE' });
    expect((await optionsOf(kasia, id))[0]).toMatchObject({ availability: 'free' });
    const register = (actor: SignedInMember) =>
      app.get(Register).execute(actor, { gatheringId: id, organisationId: city });
    expect(await register(kasia)).toMatchObject({ state: 'confirmed' });
    const second = await aRepresentative(app.database, city);
    expect((await optionsOf(second, id))[0]).toMatchObject({ availability: 'waitlist' });
    expect(await register(second)).toMatchObject({ state: 'waitlisted' });
  });

  it('are not free while somebody waits for the seat', async () => {
    const { id } = await aGathering(app.database, { pools: [all(1)] });
    const [first, second, third] = await members(app, 3);
    const { registrationId } = await signUp(app, first!, id);
    await signUp(app, second!, id);
    await app.get(CancelRegistration).execute(first!, { registrationId });
    expect(await optionsOf(third!, id)).toEqual([{ organisation: null, availability: 'waitlist', pools: 1 }]);
    expect(await signUp(app, third!, id)).toMatchObject({ state: 'waitlisted' });
  });

  it('are without oneself alone for who is registered', async () => {
    const { id } = await aGathering(app.database);
    await signUp(app, kasia, id);
    expect(await optionsOf(kasia, id)).toEqual([{ organisation: city, availability: 'free', pools: 1 }]);
  });

  it('are read with the same number of statements for one gathering and for many', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await aGathering(app.database)).id);
    const read = (some: string[]) => countStatements(() => app.get(SeatOptionQueries).ofGatherings(kasia, some));
    const [one, many] = [await read(ids.slice(0, 1)), await read(ids)];
    expect(many.result.size).toBe(5);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
