import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { gatheringsDomain, GatheringsModule, GatheringsReader } from '@sic/gatherings';
import {
  aGathering,
  members,
  promote,
  Register,
  SendGatheringMessage,
  SettleStanding,
  signUp,
  signUpColleague,
  TryGatheringMessage,
} from '@sic/gatherings/testing';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { MailQueue, QueuedMail, type QueuedContent } from '@sic/mail';
import { newId } from '@sic/kernel';
import { LiveModule } from '@sic/outbox';
import { Organisation, profilesDomain } from '@sic/profiles';
import { anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { startTestApp, type TestApp } from '@sic/testing';
import { Deliver } from './delivery/deliver.js';
import { gatheringsHandlers, OnGatheringMessageSent, OnRegistrationChanged } from './gatherings.handlers.js';
import { HoldMail } from './mails/hold-mail.js';
import { WriteMail } from './mails/write-mail.js';
import { Notification } from './notification/notification.entity.js';
import { NotificationKinds } from './notification/notification-kinds.js';
import { WriteNotification } from './notification/write-notification.js';
import { notificationsDomain } from './notifications.domain.js';
import { MailLinks } from './preference/mail-links.js';
import { domainsToTellOf } from './testing/kinds.js';

describe('what people are told of their seats', () => {
  let app: TestApp;
  let people: SignedInMember[];
  const event = { id: newId() };
  beforeAll(async () => {
    const module = class HandlersUnderTest {};
    const providers = [
      MailQueue,
      MailLinks,
      WriteMail,
      WriteNotification,
      NotificationKinds,
      HoldMail,
      Deliver,
      ...gatheringsHandlers,
    ];
    app = await startTestApp({
      modules: [
        domainsToTellOf(),
        IdentityModule,
        AuthorizationModule,
        SubjectsModule,
        LiveModule,
        GatheringsModule,
        { module, imports: [GatheringsModule], providers },
      ],
      entities: [
        ...identityDomain.entities,
        ...profilesDomain.entities,
        ...gatheringsDomain.entities,
        QueuedMail,
        ...notificationsDomain.entities,
      ],
    });
    people = await members(app, 3);
  });
  afterAll(() => app.close());

  /** Handles every move of the gathering, each twice, as a worker that is killed may. */
  async function tellAll(gatheringId: string): Promise<void> {
    const events = await app.database.manager.query<
      { id: string; payload: { registrationId: string; gatheringId: string; to: string; by: 'self' } }[]
    >(
      `select id, payload from outbox_event
        where name = 'gatherings.registration-changed' and payload->>'gatheringId' = $1 order by created_at`,
      [gatheringId],
    );
    for (const { payload } of [...events, ...events]) {
      await app.database.transaction((tx) => app.get(OnRegistrationChanged).handle(tx, payload, event));
    }
  }
  const mailsTo = async (where: string): Promise<QueuedContent[]> =>
    (
      await app.database.manager.query<{ content: QueuedContent }[]>(
        `select content from queued_mail where content->>'toAddress' = $1 order by created_at`,
        [where],
      )
    ).map(({ content }) => content);
  const mailsOf = async ({ id }: SignedInMember): Promise<QueuedContent[]> => mailsTo(`${id}@member.example`);

  it('is a mail with a calendar entry for a confirmed seat, in the time of the place, once', async () => {
    const gathering = await aGathering(app.database, {
      startsAt: new Date('2096-06-14T07:30:00Z'),
      endsAt: new Date('2096-06-14T15:00:00Z'),
    });
    await signUp(app, people[0]!, gathering.id);
    await tellAll(gathering.id);
    const mails = await mailsOf(people[0]!);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toBe('Your seat is confirmed: Policy roundtable on care');
    expect(mails[0]!.text).toContain('14 June 2096 at 09:30 CEST');
    expect(mails[0]!.calendar?.method).toBe('REQUEST');
    expect(mails[0]!.calendar?.content).toContain('BEGIN:VTIMEZONE');
    expect(await app.database.manager.countBy(Notification, { accountId: people[0]!.id })).toBe(1);
  });

  it('is an offer with its deadline, from which on the deadline counts', async () => {
    const gathering = await aGathering(app.database, { pools: [{ capacity: 0 }] });
    const { registrationId } = await signUp(app, people[1]!, gathering.id);
    await app.database.manager.query('update seat_pool set capacity = 1 where gathering_id = $1', [gathering.id]);
    await promote(app, gathering.id);
    await tellAll(gathering.id);
    const subjects = (await mailsOf(people[1]!)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('A seat is free for you'))).toHaveLength(1);
    const [offer] = await app.database.manager.query('select notified_at from offer where registration_id = $1', [
      registrationId,
    ]);
    expect(offer.notified_at).not.toBeNull();
  });

  it('goes to a colleague without an account by address, and the offer also to who signed them up', async () => {
    const city = await anOrganisation(app.database);
    const kasia = await aRepresentative(app.database, city.id);
    const gathering = await aGathering(app.database, { pools: [{ capacity: 0 }] });
    await signUpColleague(app, kasia, {
      gatheringId: gathering.id,
      organisationId: city.id,
      colleague: { name: 'Tomasz Nowak', email: 'tomasz@gdynia.example' },
    });
    await app.database.manager.query('update seat_pool set capacity = 1 where gathering_id = $1', [gathering.id]);
    await promote(app, gathering.id);
    await tellAll(gathering.id);
    expect((await mailsTo('tomasz@gdynia.example')).map(({ subject }) => subject.split(':')[0])).toContain(
      'A seat is free for you',
    );
    const [mail, ...others] = await mailsOf(kasia);
    expect(others).toEqual([]);
    expect(mail!.subject).toMatch(/^A seat is free for your colleague/);
    expect(mail!.text).toContain('Tomasz Nowak');
  });

  it('is in the language of its recipient: words, date, button and calendar', async () => {
    const greta = await anAccount(app.database, { name: 'Greta Hoffmann', language: 'de' });
    const gathering = await aGathering(app.database, {
      startsAt: new Date('2096-06-14T07:30:00Z'),
      endsAt: new Date('2096-06-14T15:00:00Z'),
    });
    await signUp(app, greta, gathering.id);
    await tellAll(gathering.id);
    const [mail] = await mailsOf(greta);
    expect(mail!.subject).toBe('Ihr Platz ist bestätigt: Policy roundtable on care');
    expect(mail!.html).toContain('lang="de"');
    for (const words of ['Guten Tag, Greta Hoffmann', '14. Juni 2096 um 09:30 MESZ', 'Programm ansehen']) {
      expect(mail!.text).toContain(words);
    }
    for (const english of ['Hello', 'You receive', 'Begins', 'If the button', 'Choose which']) {
      expect(mail!.html).not.toContain(english);
    }
    expect(mail!.calendar?.content).toContain('Einzelheiten:');
    const [told] = await app.database.manager.findBy(Notification, { accountId: greta.id });
    expect(told).toMatchObject({ kind: 'SEAT_CONFIRMED', parameters: { title: 'Policy roundtable on care' } });
  });

  it('says why a registration waits or has ended, in the words of the moderators', async () => {
    const organisation = await anOrganisation(app.database, { kind: 'city', verifiedAt: null, verifiedBy: null });
    const kasia = await aRepresentative(app.database, organisation.id);
    const gathering = await aGathering(app.database, { pools: [{ capacity: 2, kinds: ['city'] }] });
    await app.get(Register).execute(kasia, { gatheringId: gathering.id, organisationId: organisation.id });
    await app.database.manager.update(
      Organisation,
      { id: organisation.id },
      { refusedAt: new Date(), refusalReason: 'There is no such city.' },
    );
    await app.database.transaction((tx) => app.get(SettleStanding).execute(tx, { organisationId: organisation.id }));
    await tellAll(gathering.id);
    const mails = await mailsOf(kasia);
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual([
      'Your registration waits for a confirmation',
      'Your registration has ended',
    ]);
    expect(mails[0]!.text).toContain('keeps its place');
    expect(mails[1]!.text).toContain('There is no such city.');
  });

  it('that organisers write goes to each person of the segment once, not to who declined it; a test to its author', async () => {
    const [organiser, writes, declines] = [people[0]!, people[1]!, people[2]!];
    const city = await anOrganisation(app.database);
    const kasia = await aRepresentative(app.database, city.id);
    const gathering = await aGathering(app.database, { organiser });
    await signUp(app, writes, gathering.id);
    await signUp(app, declines, gathering.id);
    const colleague = { name: 'Ola Mazur', email: 'ola.message@gdynia.example' };
    await signUpColleague(app, kasia, { gatheringId: gathering.id, organisationId: city.id, colleague });
    await app.database.manager.query(`insert into mail_opt_out (account_id, topic) values ($1, 'message')`, [
      declines.id,
    ]);
    const message = { gatheringId: gathering.id, segment: 'confirmed', subject: 'The room', body: 'Room 2.' } as const;
    const written = async (member: SignedInMember): Promise<number> =>
      (await mailsOf(member)).filter(({ subject }) => subject.startsWith('The room')).length;
    const tell = async (messageId: string): Promise<void> => {
      for (let times = 0; times < 2; times++) {
        await app.database.transaction((tx) => app.get(OnGatheringMessageSent).handle(tx, { messageId }, event));
      }
    };
    await tell((await app.get(TryGatheringMessage).execute(organiser, message)).messageId);
    expect(
      await app.database.manager.countBy(Notification, { accountId: organiser.id, kind: 'GATHERING_MESSAGE' }),
    ).toBe(1);
    expect(await app.database.manager.countBy(Notification, { accountId: writes.id, kind: 'GATHERING_MESSAGE' })).toBe(
      0,
    );
    await tell((await app.get(SendGatheringMessage).execute(organiser, message)).messageId);
    const mails = (await mailsTo('ola.message@gdynia.example')).filter(({ subject }) => subject.startsWith('The room'));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('Room 2.');
    for (const person of [writes, declines]) {
      expect(
        await app.database.manager.countBy(Notification, { accountId: person.id, kind: 'GATHERING_MESSAGE' }),
      ).toBe(1);
    }
    expect([await written(writes), await written(declines)]).toEqual([1, 0]);
  });

  it('is nothing for a registration that is not there', async () => {
    const before = await app.database.manager.count(QueuedMail);
    const payload = { registrationId: people[0]!.id, gatheringId: people[0]!.id, to: 'confirmed', by: 'self' as const };
    await app.database.transaction((tx) => app.get(OnRegistrationChanged).handle(tx, payload, event));
    expect(await app.database.manager.count(QueuedMail)).toBe(before);
    expect((await app.get(GatheringsReader).registrations(app.database.manager, [people[0]!.id])).size).toBe(0);
  });
});
