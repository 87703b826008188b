import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember, visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember, anOrganisation } from '@sic/profiles/testing';
import { rejectionOf, type TestApp } from '@sic/testing';
import { RemoveSeatPool } from '../pool/remove-seat-pool.js';
import { SaveSeatPool } from '../pool/save-seat-pool.js';
import { SaveProgrammeItem } from '../programme/save-programme-item.js';
import { aGathering, signUp, startGatherings } from '../testing/index.js';
import { CancelGathering } from './cancel-gathering.js';
import { CreateGathering } from './create-gathering.js';
import { EditGathering } from './edit-gathering.js';
import { Gathering } from './gathering.entity.js';
import type { GatheringDetails } from './gathering-details.js';
import { GatheringQueries } from './gathering.queries.js';
import { NameOrganiser } from './name-organiser.js';
import { PublishGathering } from './publish-gathering.js';

function details(given: Partial<GatheringDetails> = {}): GatheringDetails {
  return {
    kind: 'policy_roundtable',
    title: 'Roundtable on care',
    summary: 'Twelve cities compare.',
    description: 'A day of cases.',
    timeZone: 'Europe/Warsaw',
    startsAt: '2090-06-14T09:30',
    endsAt: '2090-06-14T17:00',
    registrationOpensAt: '2090-01-01T00:00',
    registrationClosesAt: '2090-06-01T00:00',
    venue: 'Town hall',
    city: 'Gdynia',
    country: 'PL',
    ...given,
  };
}

describe('organising a gathering', () => {
  let app: TestApp;
  let administrator: SignedInMember;
  let organiser: SignedInMember;
  let member: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    administrator = await aMember(app.database, { isAdministrator: true });
    member = await aMember(app.database);
    organiser = await aMember(app.database, { email: 'organiser@gathering.example' });
  });
  afterAll(() => app.close());

  const create = (actor: Parameters<CreateGathering['execute']>[0], given: Partial<GatheringDetails> = {}) =>
    app.get(CreateGathering).execute(actor, { details: details(given) });
  const pool = (gatheringId: string, given = {}) => ({
    gatheringId,
    name: 'Seats',
    capacity: 24,
    kinds: [],
    countries: [],
    ...given,
  });

  it('begins as a draft, which is published once it has seats', async () => {
    const { id, slug } = await create(administrator);
    expect(slug).toBe('roundtable-on-care');
    expect(await app.get(GatheringQueries).bySlug(visitor, slug)).toBeNull();
    expect(await rejectionOf(app.get(PublishGathering).execute(administrator, { gatheringId: id }))).toMatchObject({
      code: 'GATHERING_NOT_READY',
    });
    await app.get(SaveSeatPool).execute(administrator, pool(id));
    expect((await rejectionOf(app.get(PublishGathering).execute(member, { gatheringId: id }))).code).toBe('NOT_FOUND');
    await app.get(PublishGathering).execute(administrator, { gatheringId: id });
    expect(await app.get(GatheringQueries).bySlug(visitor, slug)).toMatchObject({ state: 'published' });
  });

  it('is online without town and country; a country alone is refused', async () => {
    const { slug } = await create(administrator, { city: null, country: null });
    expect(await app.get(GatheringQueries).bySlug(administrator, slug)).toMatchObject({ city: null, country: null });
    expect(await rejectionOf(create(administrator, { city: null, country: 'MT' }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'city', rule: 'townOfCountry' }],
    });
  });

  it('publishes no draft that is over, and says so', async () => {
    const [startsAt, endsAt] = [new Date(Date.now() - 7_200_000), new Date(Date.now() - 3_600_000)];
    const times = { startsAt, endsAt, registrationOpensAt: new Date(+startsAt - 1), registrationClosesAt: startsAt };
    const past = await aGathering(app.database, { organiser, state: 'draft', ...times });
    const [shown] = (await app.get(GatheringQueries).byIds(organiser, [past.id])).values();
    expect(shown?.viewerCan).toMatchObject({ publish: false, edit: true });
    expect(await rejectionOf(app.get(PublishGathering).execute(organiser, { gatheringId: past.id }))).toMatchObject({
      code: 'GATHERING_NOT_READY',
      reason: 'IS_OVER',
    });
    const future = await aGathering(app.database, { organiser, state: 'draft' });
    await app.get(PublishGathering).execute(organiser, { gatheringId: future.id });
  });

  it('gives two of one title two addresses, at the same moment too', async () => {
    const both = await Promise.all([
      create(administrator, { title: 'Same title' }),
      create(administrator, { title: 'Same title' }),
    ]);
    expect(both.map(({ slug }) => slug).sort()).toEqual(['same-title', 'same-title-2']);
    const titles = ['Same title', 'Same title 3', 'Same title', 'Same title 3'];
    const more = await Promise.all(titles.map((title) => create(administrator, { title })));
    expect(new Set(more.map(({ slug }) => slug)).size).toBe(4);
  });

  it('is for administrators, and for those who organise something already', async () => {
    expect((await rejectionOf(create(member))).code).toBe('FORBIDDEN');
    const { id } = await create(administrator);
    await app.get(NameOrganiser).execute(administrator, { gatheringId: id, email: ' Organiser@Gathering.example ' });
    await create(organiser);
    const nobody = app
      .get(NameOrganiser)
      .execute(administrator, { gatheringId: id, email: 'nobody@gathering.example' });
    expect(await rejectionOf(nobody)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'email' }] });
    expect(
      (await rejectionOf(app.get(NameOrganiser).execute(member, { gatheringId: id, email: 'a@b.example' }))).code,
    ).toBe('NOT_FOUND');
  });

  it.each<[string, Partial<GatheringDetails>, string]>([
    ['an end before the beginning', { endsAt: '2090-06-14T09:00' }, 'endsAt'],
    ['an end at the beginning', { endsAt: '2090-06-14T09:30' }, 'endsAt'],
    ['sign-up that closes before it opens', { registrationClosesAt: '2089-12-31T00:00' }, 'registrationClosesAt'],
    ['sign-up that closes after the end', { registrationClosesAt: '2090-06-15T00:00' }, 'registrationClosesAt'],
    ['a zone that there is not', { timeZone: 'Middle/Earth' }, 'timeZone'],
    ['a day that there is not', { startsAt: '2090-02-30T10:00' }, 'startsAt'],
    ['a town without a country', { country: null }, 'country'],
    ['a country that is none', { country: 'Poland' }, 'country'],
    ['a host that is not there', { hostId: newId() }, 'hostId'],
    ['a relay that is not there', { seriesId: newId() }, 'seriesId'],
  ])('refuses %s, and names the field', async (_what, given, field) => {
    expect(await rejectionOf(create(administrator, given))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
  });

  it('does not name a hidden organisation as its host', async () => {
    const hidden = await anOrganisation(app.database, { hiddenAt: new Date() });
    expect(await rejectionOf(create(administrator, { hostId: hidden.id }))).toMatchObject({
      fields: [{ field: 'hostId' }],
    });
  });

  it('tells everybody when it moves, nobody when only words change; cached pages follow both', async () => {
    const { id } = await aGathering(app.database, { organiser });
    const version = async (): Promise<number> =>
      Number((await app.database.row<{ v: string }>('test-version', 'select last_value as v from public_version'))?.v);
    const moved = async () => (await app.published()).filter((name) => name === 'gatherings.gathering-moved').length;
    const [moves, shown] = [await moved(), await version()];
    await app.get(EditGathering).execute(organiser, { gatheringId: id, lockVersion: 0, details: details() });
    expect(await moved()).toBe(moves + 1);
    const after = await version();
    expect(after).toBeGreaterThan(shown);
    await app
      .get(EditGathering)
      .execute(organiser, { gatheringId: id, lockVersion: 1, details: details({ title: 'Other words' }) });
    expect(await moved()).toBe(moves + 1);
    expect(await version()).toBeGreaterThan(after);
    const refused = app.get(EditGathering).execute(member, { gatheringId: id, lockVersion: 2, details: details() });
    expect((await rejectionOf(refused)).code).toBe('FORBIDDEN');
  });

  it('counts every change of time or place for calendars, and its end, but no change of words', async () => {
    const { id } = await aGathering(app.database, { organiser });
    const sequence = async () => (await app.database.manager.findOneByOrFail(Gathering, { id })).calendarSequence;
    const edit = (lockVersion: number, given: Partial<GatheringDetails>) =>
      app.get(EditGathering).execute(organiser, { gatheringId: id, lockVersion, details: details(given) });
    await edit(0, {});
    const before = await sequence();
    await edit(1, { title: 'Other words' });
    expect(await sequence()).toBe(before);
    const moved = [
      { venue: 'Library' },
      { venue: 'Library', city: 'Sopot' },
      { venue: 'Library', city: 'Sopot', startsAt: '2090-06-14T10:00' },
      { venue: 'Library', city: 'Sopot', startsAt: '2090-06-14T10:00', endsAt: '2090-06-14T18:00' },
    ];
    for (const [at, given] of moved.entries()) {
      await edit(2 + at, given);
      expect(await sequence()).toBe(before + at + 1);
    }
    await app.get(CancelGathering).execute(organiser, { gatheringId: id, reason: 'No hall.' });
    expect(await sequence()).toBe(before + moved.length + 1);
  });

  it('shows whole days in calendars when organisers choose so, and tells nobody of that', async () => {
    const { id } = await aGathering(app.database, { organiser });
    const edit = (lockVersion: number, isAllDay: boolean | null) =>
      app.get(EditGathering).execute(organiser, { gatheringId: id, lockVersion, details: details({ isAllDay }) });
    const read = () => app.database.manager.findOneByOrFail(Gathering, { id });
    await edit(0, null);
    const before = await read();
    expect(before.isAllDay).toBe(false);
    const moves = async () => (await app.published()).filter((name) => name === 'gatherings.gathering-moved').length;
    const told = await moves();
    await edit(1, true);
    expect(await read()).toMatchObject({ isAllDay: true, calendarSequence: before.calendarSequence + 1 });
    expect(await moves()).toBe(told);
  });

  it('is not edited over what somebody else wrote meanwhile', async () => {
    const { id, slug } = await aGathering(app.database, { organiser });
    const edit = (lockVersion: number, title: string) =>
      app.get(EditGathering).execute(organiser, { gatheringId: id, lockVersion, details: details({ title }) });
    const both = await Promise.allSettled([edit(0, 'One'), edit(0, 'Other')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rejectionOf(edit(0, 'Late'))).toMatchObject({ code: 'GATHERING_CHANGED', lockVersion: 1 });
    expect(await app.get(GatheringQueries).bySlug(organiser, slug)).toMatchObject({ lockVersion: 1 });
  });

  it('keeps the rules of its seats: known countries, an item of its own, at least one pool once published', async () => {
    const { id, pools } = await aGathering(app.database, { organiser });
    const save = (given: object) => app.get(SaveSeatPool).execute(organiser, pool(id, given));
    expect(await rejectionOf(save({ countries: ['Poland'] }))).toMatchObject({ fields: [{ field: 'countries' }] });
    expect(await rejectionOf(save({ programmeItemId: newId() }))).toMatchObject({
      fields: [{ field: 'programmeItemId' }],
    });
    expect((await rejectionOf(save({ poolId: newId() }))).code).toBe('NOT_FOUND');
    const last = app.get(RemoveSeatPool).execute(organiser, { gatheringId: id, poolId: pools[0]!.id });
    expect((await rejectionOf(last)).code).toBe('GATHERING_NOT_READY');
    const second = await save({ name: 'More seats' });
    await app.get(RemoveSeatPool).execute(organiser, { gatheringId: id, poolId: second });
    await signUp(app, member, id);
    const used = app.get(RemoveSeatPool).execute(organiser, { gatheringId: id, poolId: pools[0]!.id });
    expect((await rejectionOf(used)).code).toBe('POOL_IN_USE');
  });

  it('keeps its programme within its time', async () => {
    const { id } = await create(administrator);
    const item = (startsAt: string, endsAt: string) =>
      app
        .get(SaveProgrammeItem)
        .execute(administrator, { gatheringId: id, kind: 'panel', title: 'Proud of', startsAt, endsAt });
    await item('2090-06-14T10:00', '2090-06-14T11:00');
    expect(await rejectionOf(item('2090-06-14T08:00', '2090-06-14T10:00'))).toMatchObject({
      fields: [{ field: 'startsAt', rule: 'withinGathering' }],
    });
    expect(await rejectionOf(item('2090-06-14T11:00', '2090-06-14T10:00'))).toMatchObject({
      fields: [{ field: 'endsAt' }],
    });
  });
});
