import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember } from '@sic/profiles/testing';
import { rejectionOf, type TestApp } from '@sic/testing';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { ProgrammeItem } from '../programme/programme-item.entity.js';
import { SaveProgrammeItem } from '../programme/save-programme-item.js';
import { aGathering, members, promote, signUp, startGatherings, stateOf } from '../testing/index.js';
import { EditGathering } from './edit-gathering.js';
import { Gathering } from './gathering.entity.js';
import type { GatheringDetails } from './gathering-details.js';

const TIMES = {
  startsAt: '2090-10-20T09:00',
  endsAt: '2090-10-20T17:00',
  registrationOpensAt: '2026-01-01T00:00',
  registrationClosesAt: '2090-10-01T00:00',
};

function details(given: Partial<GatheringDetails> = {}): GatheringDetails {
  return {
    kind: 'policy_roundtable',
    title: 'Roundtable on care',
    summary: 'Twelve cities compare.',
    description: 'A day of cases.',
    timeZone: 'Europe/Warsaw',
    city: 'Gdynia',
    country: 'PL',
    ...TIMES,
    ...given,
  };
}

describe('moving a gathering', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    organiser = await aMember(app.database, { isAdministrator: true });
  });
  afterAll(() => app.close());

  /** A gathering with a talk from 10:00 to 11:00 and a panel from 16:00 to 17:00. */
  async function prepared(state: Gathering['state'] = 'published'): Promise<string> {
    const { id } = await aGathering(app.database, {
      state,
      timeZone: 'Europe/Warsaw',
      startsAt: new Date('2090-10-20T07:00:00Z'),
      endsAt: new Date('2090-10-20T15:00:00Z'),
    });
    for (const [title, from, to] of [
      ['Talk', '10:00', '11:00'],
      ['Panel', '16:00', '17:00'],
    ] as const) {
      const times = { startsAt: `2090-10-20T${from}`, endsAt: `2090-10-20T${to}` };
      await app.get(SaveProgrammeItem).execute(organiser, { gatheringId: id, kind: 'talk', title, ...times });
    }
    return id;
  }
  const edit = (gatheringId: string, given: Partial<GatheringDetails>, lockVersion = 0) =>
    app.get(EditGathering).execute(organiser, { gatheringId, lockVersion, details: details(given) });
  const programme = async (gatheringId: string): Promise<string[]> =>
    (await app.database.manager.find(ProgrammeItem, { where: { gatheringId }, order: { startsAt: 'asc' } })).map(
      ({ startsAt, endsAt }) => `${startsAt.toISOString().slice(5, 16)} ${endsAt.toISOString().slice(5, 16)}`,
    );

  it('moves its programme by the same distance on the clocks, over the change to winter time', async () => {
    const id = await prepared();
    expect(await edit(id, { startsAt: '2090-11-03T11:00', endsAt: '2090-11-03T19:00' })).toMatchObject({
      movedItems: 2,
    });
    expect(await programme(id)).toEqual(['11-03T11:00 11-03T12:00', '11-03T17:00 11-03T18:00']);
  });

  it('leaves the programme where it is when only the day around it becomes longer', async () => {
    const id = await prepared();
    expect(await edit(id, { startsAt: '2090-10-20T08:00' })).toMatchObject({ movedItems: 0 });
    expect(await programme(id)).toEqual(['10-20T08:00 10-20T09:00', '10-20T14:00 10-20T15:00']);
  });

  it('keeps what clocks show when its zone changes', async () => {
    const id = await prepared();
    await edit(id, { timeZone: 'Europe/Lisbon' });
    expect(await programme(id)).toEqual(['10-20T09:00 10-20T10:00', '10-20T15:00 10-20T16:00']);
  });

  it('is refused with the items that would lie outside, and changes nothing', async () => {
    const id = await prepared();
    for (const times of [
      { endsAt: '2090-10-20T16:30' },
      { startsAt: '2090-11-03T11:00', endsAt: '2090-11-03T17:30' },
      { startsAt: '2090-10-20T10:30', endsAt: '2090-10-20T17:00' },
    ]) {
      expect(await rejectionOf(edit(id, times))).toMatchObject({ code: 'PROGRAMME_DOES_NOT_FIT', items: ['Panel'] });
    }
    expect(await app.database.manager.findOneByOrFail(Gathering, { id })).toMatchObject({ lockVersion: 0 });
    expect(await programme(id)).toEqual(['10-20T08:00 10-20T09:00', '10-20T14:00 10-20T15:00']);
  });

  it.each(['published', 'draft'] as const)('does not go into the past: %s', async (state) => {
    const id = await prepared(state);
    const past = { registrationOpensAt: '2020-01-01T00:00', registrationClosesAt: '2020-02-01T00:00' };
    expect(
      await rejectionOf(edit(id, { startsAt: '2020-10-20T09:00', endsAt: '2020-10-20T17:00', ...past })),
    ).toMatchObject({
      fields: [{ field: 'startsAt', rule: 'notInPast' }],
    });
  });

  it('asks which of the two is meant, when the clocks show the time twice', async () => {
    const id = await prepared();
    const night = (startsAt: string) =>
      edit(id, { startsAt, endsAt: '2027-10-31T18:00', registrationClosesAt: '2027-10-01T00:00' });
    expect(await rejectionOf(night('2027-10-31T02:30'))).toMatchObject({
      fields: [{ field: 'startsAt', rule: 'doubledTime' }],
    });
  });

  it('changes the words of a gathering that has begun, whose times stay', async () => {
    const [startsAt, endsAt] = ['2020-10-20T09:00', '2090-10-20T17:00'];
    const { id } = await aGathering(app.database, {
      timeZone: 'Europe/Warsaw',
      startsAt: new Date('2020-10-20T07:00:00Z'),
      endsAt: new Date('2090-10-20T15:00:00Z'),
      registrationClosesAt: new Date(Date.now() + 1000),
    });
    await app.database.manager.insert(ProgrammeItem, {
      id: newId(),
      gatheringId: id,
      kind: 'talk',
      title: 'Before',
      startsAt: new Date('2020-10-19T07:00:00Z'),
      endsAt: new Date('2020-10-19T08:00:00Z'),
    });
    await edit(id, { title: 'Another title', startsAt, endsAt });
    expect(await app.database.manager.findOneByOrFail(Gathering, { id })).toMatchObject({ title: 'Another title' });
  });

  it('ends open offers at the new latest moment, and offers nothing after it', async () => {
    const [first, second, third] = await members(app, 3);
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }], offersEndHours: 24 });
    const seat = await signUp(app, first!, id);
    const waiting = await signUp(app, second!, id);
    await signUp(app, third!, id);
    await app.get(CancelRegistration).execute(first!, seat);
    expect(await promote(app, id)).toBe(1);
    const local = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
    const times = { startsAt: local(30), endsAt: local(40), registrationClosesAt: local(29) };
    await edit(id, { timeZone: 'Etc/UTC', offersEndHours: 24, ...times });
    const [offer] = await app.database.manager.query<{ deadline: Date }[]>(
      'select deadline from offer where registration_id = $1',
      [waiting.registrationId],
    );
    expect(Math.abs(+offer!.deadline - (Date.now() + 6 * 3_600_000))).toBeLessThan(120_000);
    await app.get(CancelRegistration).execute(second!, waiting);
    await edit(id, { timeZone: 'Etc/UTC', offersEndHours: 48, ...times }, 1);
    expect(await promote(app, id)).toBe(0);
    expect(await stateOf(app, waiting.registrationId)).toBe('cancelled');
  });
});
