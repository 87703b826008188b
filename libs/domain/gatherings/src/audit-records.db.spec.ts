import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import type { TestApp } from '@sic/testing';
import { ChangeCalendarFeed } from './calendar/change-calendar-feed.js';
import { CancelGathering } from './gathering/cancel-gathering.js';
import { CreateGathering } from './gathering/create-gathering.js';
import { EditGathering } from './gathering/edit-gathering.js';
import type { GatheringDetails } from './gathering/gathering-details.js';
import { NameOrganiser } from './gathering/name-organiser.js';
import { PublishGathering } from './gathering/publish-gathering.js';
import { gatheringsDomain } from './gatherings.domain.js';
import { SendGatheringMessage } from './message/send-gathering-message.js';
import { TryGatheringMessage } from './message/try-gathering-message.js';
import { AcceptOffer } from './offer/accept-offer.js';
import { DeclineOffer } from './offer/decline-offer.js';
import { RemoveSeatPool } from './pool/remove-seat-pool.js';
import { SaveSeatPool } from './pool/save-seat-pool.js';
import { RemoveProgrammeItem } from './programme/remove-programme-item.js';
import { SaveProgrammeItem } from './programme/save-programme-item.js';
import { AcceptSeat } from './registration/accept-seat.js';
import { AddParticipant } from './registration/add-participant.js';
import { CancelParticipant } from './registration/cancel-participant.js';
import { CancelRegistration } from './registration/cancel-registration.js';
import { GiveSeatAnyway } from './registration/give-seat-anyway.js';
import { SubstituteParticipant } from './registration/substitute-participant.js';
import { CreateSeries } from './series/create-series.js';
import { SignUpForSeries } from './series/sign-up-for-series.js';
import { aGathering, letLapse, promote, signUp, signUpColleague, startGatherings } from './testing/index.js';

interface AuditRow {
  actor: string | null;
  action: string;
  subject: string;
  data: Record<string, unknown>;
}

const details: GatheringDetails = {
  kind: 'conference',
  title: 'Conference',
  summary: 'A day.',
  description: 'A day of talks.',
  timeZone: 'Europe/Brussels',
  startsAt: '2090-06-14T09:30',
  endsAt: '2090-06-14T17:00',
  registrationOpensAt: '2090-01-01T00:00',
  registrationClosesAt: '2090-06-01T00:00',
};

describe('every use case leaves its audit record', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  let member: SignedInMember;
  let kasia: SignedInMember;
  let city: string;
  const seen = new Set<string>();
  beforeAll(async () => {
    app = await startGatherings();
    organiser = await aMember(app.database, { isAdministrator: true, email: 'organiser@audit.example' });
    member = await aMember(app.database);
    city = (await anOrganisation(app.database)).id;
    kasia = await aRepresentative(app.database, city);
  });
  afterAll(() => app.close());

  /** What `work` added to the log. */
  async function recorded<T>(work: () => Promise<T>): Promise<{ result: T; rows: AuditRow[] }> {
    const read = () =>
      app.database.manager.query<(AuditRow & { id: string })[]>(
        'select id, actor_id as actor, action, subject_id as subject, data from audit_record order by at, id',
      );
    const before = new Set((await read()).map(({ id }) => id));
    const result = await work();
    const rows = (await read()).filter(({ id }) => !before.has(id)).map(({ id: _, ...row }) => row);
    for (const { action } of rows) seen.add(action);
    return { result, rows };
  }

  const transition = (actor: string | null, from: string | null, to: string, by: string) => ({
    actor,
    action: 'gatherings.change-registration',
    data: expect.objectContaining({ from, to, by }),
  });

  it('of organisers about gatherings, pools and programmes', async () => {
    const actor = organiser.id;
    const created = await recorded(() => app.get(CreateGathering).execute(organiser, { details }));
    const { id } = created.result;
    expect(created.rows).toMatchObject([{ actor, action: 'gatherings.create-gathering', subject: id }]);
    const poolCommand = { gatheringId: id, name: 'Seats', capacity: 3, kinds: [], countries: [] };
    const saved = await recorded(() => app.get(SaveSeatPool).execute(organiser, poolCommand));
    expect(saved.rows).toMatchObject([{ actor, action: 'gatherings.save-seat-pool', data: { poolId: saved.result } }]);
    const second = await app.get(SaveSeatPool).execute(organiser, poolCommand);
    const itemCommand = {
      gatheringId: id,
      kind: 'talk',
      title: 'Talk',
      startsAt: '2090-06-14T10:00',
      endsAt: '2090-06-14T11:00',
    } as const;
    const item = await recorded(() => app.get(SaveProgrammeItem).execute(organiser, itemCommand));
    expect(item.rows).toMatchObject([{ actor, action: 'gatherings.save-programme-item', subject: id }]);
    const steps: [string, () => Promise<unknown>][] = [
      ['remove-seat-pool', () => app.get(RemoveSeatPool).execute(organiser, { gatheringId: id, poolId: second })],
      [
        'remove-programme-item',
        () => app.get(RemoveProgrammeItem).execute(organiser, { gatheringId: id, itemId: item.result }),
      ],
      ['edit-gathering', () => app.get(EditGathering).execute(organiser, { gatheringId: id, lockVersion: 0, details })],
      [
        'name-organiser',
        () => app.get(NameOrganiser).execute(organiser, { gatheringId: id, email: 'organiser@audit.example' }),
      ],
      ['publish-gathering', () => app.get(PublishGathering).execute(organiser, { gatheringId: id })],
      ['cancel-gathering', () => app.get(CancelGathering).execute(organiser, { gatheringId: id, reason: 'No hall.' })],
    ];
    for (const [action, work] of steps) {
      expect((await recorded(work)).rows).toMatchObject([{ actor, action: `gatherings.${action}`, subject: id }]);
    }
    const series = await recorded(() => app.get(CreateSeries).execute(organiser, { title: 'Relay', description: '' }));
    expect(series.rows).toMatchObject([{ actor, action: 'gatherings.create-series', subject: series.result }]);
  });

  it('of transitions of registrations, each with its states and role', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    const signedUp = await recorded(() => signUp(app, member, id));
    expect(signedUp.rows).toMatchObject([transition(member.id, null, 'confirmed', 'self')]);
    const waiting = await signUp(app, kasia, id);
    const cancelled = await recorded(() =>
      app.get(CancelRegistration).execute(member, { registrationId: signedUp.result.registrationId }),
    );
    expect(cancelled.rows).toMatchObject([transition(member.id, 'confirmed', 'cancelled', 'self')]);
    expect((await recorded(() => promote(app, id))).rows).toMatchObject([
      transition(null, 'waitlisted', 'offered', 'platform'),
    ]);
    await letLapse(app, waiting.registrationId);
    expect((await recorded(() => promote(app, id))).rows).toMatchObject([
      transition(null, 'offered', 'expired', 'platform'),
    ]);
  });

  it('of answers to offers', async () => {
    const accept = (id: string) => app.get(AcceptOffer).execute(kasia, { registrationId: id });
    const decline = (id: string) => app.get(DeclineOffer).execute(kasia, { registrationId: id });
    for (const [answer, to] of [
      [accept, 'confirmed'],
      [decline, 'declined'],
    ] as const) {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
      const first = await signUp(app, member, id);
      const second = await signUp(app, kasia, id);
      await app.get(CancelRegistration).execute(member, { registrationId: first.registrationId });
      await promote(app, id);
      const answered = await recorded(() => answer(second.registrationId));
      expect(answered.rows).toMatchObject([transition(kasia.id, 'offered', to, 'self')]);
    }
  });

  it('of what organisers and representatives do for others', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
    const person = { name: 'Guest', email: `${newId()}@city.example` };
    const added = await recorded(() => app.get(AddParticipant).execute(organiser, { gatheringId: id, person }));
    expect(added.rows).toMatchObject([transition(organiser.id, null, 'confirmed', 'organiser')]);
    const waiting = await signUp(app, member, id);
    const given = await recorded(() =>
      app.get(GiveSeatAnyway).execute(organiser, { registrationId: waiting.registrationId, reason: 'Speaker.' }),
    );
    expect(given.rows).toMatchObject([transition(organiser.id, 'waitlisted', 'confirmed', 'organiser')]);
    const ended = await recorded(() =>
      app
        .get(CancelParticipant)
        .execute(organiser, { registrationId: waiting.registrationId, reason: 'Entered twice.' }),
    );
    expect(ended.rows).toMatchObject([transition(organiser.id, 'confirmed', 'cancelled_by_organiser', 'organiser')]);
    const other = await aGathering(app.database);
    const colleague = { name: 'Ola', email: `${newId()}@city.example` };
    const command = { gatheringId: other.id, organisationId: city, colleague };
    const signedUp = await recorded(() => signUpColleague(app, kasia, command));
    expect(signedUp.rows).toMatchObject([transition(kasia.id, null, 'confirmed', 'representative')]);
    const substitute = { name: 'Jan', email: `${newId()}@city.example` };
    const passedOn = await recorded(() =>
      app.get(SubstituteParticipant).execute(kasia, { registrationId: signedUp.result.registrationId, substitute }),
    );
    expect(passedOn.rows).toMatchObject([
      transition(kasia.id, 'confirmed', 'superseded', 'representative'),
      transition(kasia.id, null, 'confirmed', 'representative'),
    ]);
    // The log carries no personal data.
    const log = JSON.stringify(passedOn.rows);
    for (const secret of ['Jan', substitute.email]) expect(log).not.toContain(secret);
  });

  it('of a person who accepts what somebody else took in their name', async () => {
    const { id: gatheringId } = await aGathering(app.database);
    const email = `${newId()}@member.example`;
    const person = await aMember(app.database, { email });
    const command = { gatheringId, organisationId: city, colleague: { name: 'Marek', email } };
    const { registrationId } = await signUpColleague(app, kasia, command);
    const accepted = await recorded(() => app.get(AcceptSeat).execute(person, { registrationId }));
    expect(accepted.rows).toMatchObject([
      { actor: person.id, action: 'gatherings.accept-seat', subject: gatheringId, data: { registrationId } },
    ]);
  });

  it('of the address of a calendar, for each change of it', async () => {
    for (const change of ['create', 'renew', 'revoke'] as const) {
      const { rows } = await recorded(() => app.get(ChangeCalendarFeed).execute(member, { change }));
      const action = 'gatherings.change-calendar-feed';
      expect(rows).toEqual([{ actor: member.id, action, subject: member.id, data: { change } }]);
    }
  });

  it('of a relay, one for each leg', async () => {
    const seriesId = await app.get(CreateSeries).execute(organiser, { title: 'Relay', description: '' });
    for (const positionInSeries of [0, 1]) await aGathering(app.database, { seriesId, positionInSeries });
    const { rows } = await recorded(() =>
      app.get(SignUpForSeries).execute(member, { seriesId, mode: 'as_many_as_possible' }),
    );
    expect(rows).toMatchObject([
      transition(member.id, null, 'confirmed', 'self'),
      transition(member.id, null, 'confirmed', 'self'),
    ]);
  });

  it('of a message to people, and of its trial, without its words', async () => {
    const { id: gatheringId } = await aGathering(app.database, { organiser });
    await signUp(app, member, gatheringId);
    const message = { gatheringId, segment: 'confirmed', subject: 'The room', body: 'Room 2.' } as const;
    const sent = await recorded(() => app.get(SendGatheringMessage).execute(organiser, message));
    expect(sent.rows).toMatchObject([{ actor: organiser.id, action: 'gatherings.send-message' }]);
    const tried = await recorded(() => app.get(TryGatheringMessage).execute(organiser, message));
    expect(tried.rows).toMatchObject([{ actor: organiser.id, action: 'gatherings.try-message' }]);
    for (const word of ['The room', 'Room 2.']) expect(JSON.stringify([sent.rows, tried.rows])).not.toContain(word);
  });

  it('and no action of the manifest is without a use case here', () => {
    expect([...seen].sort()).toEqual([...gatheringsDomain.auditActions].sort());
  });
});
