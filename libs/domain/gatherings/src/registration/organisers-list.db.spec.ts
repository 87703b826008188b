import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { rejectionOf, type TestApp } from '@sic/testing';
import { aGathering, members, signUp, signUpColleague, startGatherings } from '../testing/index.js';
import { CancelRegistration } from './cancel-registration.js';
import { RegistrationHistoryQueries } from './registration-history.queries.js';
import { RegistrationQueries } from './registration.queries.js';
import type { RegistrationFilter } from './registration.inputs.js';

describe('the list of an organiser', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  let zoe: SignedInMember;
  let gatheringId: string;
  beforeAll(async () => {
    app = await startGatherings();
    organiser = (await members(app, 1))[0]!;
    zoe = await aMember(app.database, { name: 'Zoë Łukasik', email: 'zoe@list.example' });
    const { id: city } = await anOrganisation(app.database, { name: 'Gmina Żabno', kind: 'city' });
    const kasia = await aRepresentative(app.database, city, { name: 'Kasia', email: 'kasia@list.example' });
    ({ id: gatheringId } = await aGathering(app.database, { pools: [{ capacity: 2 }], organiser }));
    await signUp(app, zoe, gatheringId);
    const colleague = { name: 'Åsa Öberg', email: 'asa@elsewhere.example' };
    await signUpColleague(app, kasia, { gatheringId, organisationId: city, colleague });
    await signUpColleague(app, kasia, { gatheringId, organisationId: city });
  });
  afterAll(() => app.close());

  const list = async (filter: RegistrationFilter, actor = organiser) =>
    (await app.get(RegistrationQueries).ofGathering(actor, gatheringId, filter, { first: 50 })).edges.map(
      ({ node }) => node,
    );
  const names = async (filter: RegistrationFilter) => (await list(filter)).map(({ personName }) => personName);

  it.each([
    ['zoe', ['Zoë Łukasik']],
    ['LUKASIK zoe', ['Zoë Łukasik']],
    ['asa oberg', ['Åsa Öberg']],
    ['ELSEWHERE.example', ['Åsa Öberg']],
    ['zabno', ['Åsa Öberg', 'Kasia']],
    ['zabno kasia@list', ['Kasia']],
    ['100%_', []],
    ['   ', ['Zoë Łukasik', 'Åsa Öberg', 'Kasia']],
  ])('is searched without accents and case: %j', async (search, found) => {
    expect(await names({ search })).toEqual(found);
  });

  it('has the waitlist apart, and what has ended', async () => {
    expect(await names({ group: 'seated' })).toEqual(['Zoë Łukasik', 'Åsa Öberg']);
    expect(await names({ group: 'waiting' })).toEqual(['Kasia']);
    expect(await names({ group: 'ended' })).toEqual([]);
  });

  it('has mail addresses, which nobody else reads, and the history of each registration', async () => {
    const everybody = await list({});
    expect(everybody.map(({ contactEmail }) => contactEmail)).toEqual([
      'zoe@list.example',
      'asa@elsewhere.example',
      'kasia@list.example',
    ]);
    const ids = everybody.map(({ id }) => id);
    const [own] = (await app.get(RegistrationQueries).byIds(zoe, ids)).values();
    expect(own).toMatchObject({ personName: 'Zoë Łukasik', contactEmail: null });
    expect(await app.get(RegistrationHistoryQueries).of(zoe, ids)).toEqual(new Map());
    expect(await rejectionOf(list({}, zoe))).toMatchObject({ code: 'FORBIDDEN' });
    await app.get(CancelRegistration).execute(zoe, { registrationId: ids[0]! });
    expect((await app.get(RegistrationHistoryQueries).of(organiser, ids)).get(ids[0]!)).toMatchObject([
      { to: 'confirmed', by: 'self', isFirst: true },
      { to: 'cancelled', by: 'self', isFirst: false },
    ]);
  });
});
