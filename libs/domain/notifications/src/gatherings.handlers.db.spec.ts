import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { Config } from '@sic/config';
import { SubjectsModule } from '@sic/subjects';
import { gatheringsDomain, GatheringsModule, GatheringsReader, seatPath } from '@sic/gatherings';
import {
  AcceptSeatByLink,
  aGathering,
  CancelGathering,
  CancelRegistration,
  members,
  promote,
  readCalendar,
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
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { rejectionOf, startTestApp, type TestApp, testSecret } from '@sic/testing';
import { Deliver } from './delivery/deliver.js';
import { gatheringsHandlers, OnGatheringMoved, OnRegistrationChanged } from './gatherings.handlers.js';
import { OnGatheringMessageSent } from './gatherings-messages.handlers.js';
import { HoldMail } from './mails/hold-mail.js';
import { WriteMail } from './mails/write-mail.js';
import { Notification } from './notification/notification.entity.js';
import { NotificationKinds } from './notification/notification-kinds.js';
import { WriteNotification } from './notification/write-notification.js';
import { notificationsDomain } from './notifications.domain.js';
import { MailLinks } from './preference/mail-links.js';
import { MailAllowance } from './refusal/mail-allowance.js';
import { RefuseMails } from './refusal/refuse-mails.js';
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
      MailAllowance,
      RefuseMails,
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
    const toTomasz = await mailsTo('tomasz@gdynia.example');
    expect(toTomasz.map(({ subject }) => subject.split(':')[0])).toEqual([
      'You were signed up',
      'A seat is free for you',
    ]);
    expect(toTomasz[0]!.text).toContain(`${app.get(Config).publicUrl}/seat?token=`);
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
    // There is nothing to take out of a calendar that never had it.
    expect(mails.map(({ calendar }) => calendar)).toEqual([undefined, undefined]);
  });

  it('takes the seat out of the calendar of who had it when their organisation is refused', async () => {
    const organisation = await anOrganisation(app.database, { kind: 'city' });
    const kasia = await aRepresentative(app.database, organisation.id);
    const gathering = await aGathering(app.database, { pools: [{ capacity: 2, kinds: ['city'] }] });
    await app.get(Register).execute(kasia, { gatheringId: gathering.id, organisationId: organisation.id });
    await app.database.manager.update(
      Organisation,
      { id: organisation.id },
      { verifiedAt: null, verifiedBy: null, refusedAt: new Date(), refusalReason: 'There is no such city.' },
    );
    await app.database.transaction((tx) => app.get(SettleStanding).execute(tx, { organisationId: organisation.id }));
    await tellAll(gathering.id);
    expect((await mailsOf(kasia)).map(({ calendar }) => calendar?.method)).toEqual(['REQUEST', 'CANCEL']);
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

  /** A representative, and a way for them to put somebody down for a gathering. */
  async function aPutter(name = 'Kasia Wiśniewska') {
    const city = await anOrganisation(app.database, { name: `Gdynia ${newId().replaceAll(/[^a-f]/g, '')}` });
    const kasia = await aRepresentative(app.database, city.id, { name });
    const put = (gatheringId: string, email: string, typed = 'Tomasz Nowak') =>
      signUpColleague(app, kasia, {
        gatheringId,
        organisationId: city.id,
        colleague: { name: typed, email },
      });
    return { kasia, put };
  }
  const newAddress = (): string => `${newId()}@gdynia.example`;
  const subjectsTo = async (where: string): Promise<string[]> =>
    (await mailsTo(where)).map(({ subject }) => subject.split(':')[0]!);

  it('is one mail about one gathering to who was put down, in forty rounds of taking and taking back', async () => {
    const { kasia, put } = await aPutter();
    const { id } = await aGathering(app.database);
    const email = newAddress();
    for (let round = 0; round < 40; round++) {
      const { registrationId } = await put(id, email);
      // Each time everything is told again, what was told before too.
      if (round % 10 === 0) await tellAll(id);
      await app.get(CancelRegistration).execute(kasia, { registrationId });
    }
    await tellAll(id);
    expect(await subjectsTo(email)).toEqual(['You were signed up']);
  }, 120_000);

  it('says who caused it, and holds no word that was typed for the person: not in the greeting, not beside the address', async () => {
    const { put } = await aPutter();
    const { id } = await aGathering(app.database);
    const email = newAddress();
    await put(id, email, 'You won! evil.example');
    await tellAll(id);
    const [mail] = await mailsTo(email);
    expect(mail!.text).toContain('You were signed up for this gathering by Kasia Wiśniewska, for Gdynia');
    expect(JSON.stringify(mail)).not.toMatch(/You won|evil\.example/);
    expect(mail!.toName).toBe('');
    expect(mail!.calendar).toBeUndefined();
    expect(mail!.unsubscribeUrl).toContain('/no-mails?token=');
  });

  it('does not show the name of who caused it when that name leads elsewhere', async () => {
    const { put } = await aPutter('Win at evil.example');
    const { id } = await aGathering(app.database);
    const email = newAddress();
    await put(id, email);
    await tellAll(id);
    const [mail] = await mailsTo(email);
    expect(mail!.text).toContain('by a member of the community');
    expect(mail!.html).not.toContain('evil.example');
  });

  it('is limited to an address for a day, no matter who causes it', async () => {
    const email = newAddress();
    for (let n = 0; n < 8; n++) {
      const { put } = await aPutter();
      const { id } = await aGathering(app.database);
      await put(id, email);
      await tellAll(id);
    }
    expect(await mailsTo(email)).toHaveLength(5);
  });

  it('is nothing more to an address that refused, no matter who causes it, of later turns of what it knows neither', async () => {
    const { put } = await aPutter();
    const organiser = await aMember(app.database);
    const [first, second] = [await aGathering(app.database, { organiser }), await aGathering(app.database)];
    const email = newAddress();
    await put(first.id, email);
    await tellAll(first.id);
    const [mail] = await mailsTo(email);
    const token = new URL(mail!.unsubscribeUrl!).searchParams.get('token')!;
    const refuse = app.get(RefuseMails);
    expect(await rejectionOf(refuse.execute({ token: `${token}x`, address: '192.0.2.1' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await refuse.execute({ token, address: '192.0.2.1' });
    await refuse.execute({ token, address: '192.0.2.1' });
    await put(second.id, email);
    await tellAll(second.id);
    await app.get(CancelGathering).execute(organiser, { gatheringId: first.id, reason: 'The hall burnt.' });
    await tellAll(first.id);
    expect(await mailsTo(email)).toHaveLength(1);
    const { rows } = await app.database
      .pool()
      .query<{ all: string }>('select string_agg(r::text, $1) as all from mail_refusal r', [' ']);
    expect(rows[0]!.all).not.toContain(email);
  });

  it('is told to the owner of an account, who decides', async () => {
    const { put } = await aPutter();
    const { id } = await aGathering(app.database);
    const email = `${newId()}@member.example`;
    const owner = await aMember(app.database, { name: 'Marek', email });
    await put(id, email, 'T. N.');
    await tellAll(id);
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^You were signed up/);
    expect(mail!.text).toContain('Hello Marek');
    expect(mail!.text).not.toContain('/seat?token=');
    const told = await app.database.manager.findBy(Notification, { accountId: owner.id });
    expect(told.map(({ kind }) => kind)).toEqual(['SEAT_TAKEN_FOR_YOU']);
  });

  it('has the calendar entry from the acceptance on, and takes it away only from who had it', async () => {
    const { kasia, put } = await aPutter();
    const organiser = await aMember(app.database);
    const { id } = await aGathering(app.database, { organiser, pools: [{ capacity: 1 }] });
    const email = newAddress();
    const { registrationId } = await put(id, email);
    await tellAll(id);
    await signUp(app, people[2]!, id);
    const endsAt = new Date(Date.now() + 1_000_000);
    const token = new URL(seatPath(testSecret, { id: registrationId, endsAt }), 'http://x.example').searchParams.get(
      'token',
    )!;
    await app.get(AcceptSeatByLink).execute({ token, address: '192.0.2.1' });
    await tellAll(id);
    await app.get(CancelGathering).execute(organiser, { gatheringId: id, reason: 'The hall burnt.' });
    await tellAll(id);
    const sent = async (where: string) =>
      (await mailsTo(where))
        .filter(({ subject, text }) => subject !== '' && text.includes('Policy roundtable'))
        .map(({ subject, calendar }) => [subject.split(':')[0], calendar?.method ?? null]);
    expect(await sent(email)).toEqual([
      ['You were signed up', null],
      ['Your seat is confirmed', 'REQUEST'],
      ['The gathering is called off', 'CANCEL'],
    ]);
    for (const { calendar } of await mailsTo(email))
      if (calendar) expect(readCalendar(calendar.content).events).toHaveLength(1);
    // Who only waited has no entry that could be taken away.
    const waiting = (await mailsOf(people[2]!)).slice(-1)[0]!;
    expect([waiting.subject.split(':')[0], waiting.calendar]).toEqual(['The gathering is called off', undefined]);
    const told = await app.database.manager.findBy(Notification, { accountId: kasia.id });
    expect(told.map(({ kind }) => kind)).toEqual(['COLLEAGUE_ACCEPTED']);
  });

  it('is the new time or place to everybody who signed up, confirmed, offered and waiting, once', async () => {
    const gathering = await aGathering(app.database, { pools: [{ capacity: 0 }] });
    const three = [await aMember(app.database), await aMember(app.database), await aMember(app.database)];
    for (const member of three) await signUp(app, member, gathering.id);
    await app.database.manager.query('update seat_pool set capacity = 2 where gathering_id = $1', [gathering.id]);
    await promote(app, gathering.id);
    await app.database.manager.query(
      `update registration set state = 'confirmed' where gathering_id = $1 and person_id = $2`,
      [gathering.id, three[0]!.id],
    );
    const payload = { gatheringId: gathering.id, sequence: 1 };
    for (let times = 0; times < 2; times++) {
      await app.database.transaction((tx) => app.get(OnGatheringMoved).handle(tx, payload, event));
    }
    const told = await Promise.all(
      three.map(async (member) =>
        (await mailsOf(member)).map(({ calendar, text }) => [calendar?.method, /entry is attached/.test(text)]),
      ),
    );
    expect(told).toEqual([[['REQUEST', true]], [[undefined, false]], [[undefined, false]]]);
  });

  it('is nothing for a registration that is not there', async () => {
    const before = await app.database.manager.count(QueuedMail);
    const payload = { registrationId: people[0]!.id, gatheringId: people[0]!.id, to: 'confirmed', by: 'self' as const };
    await app.database.transaction((tx) => app.get(OnRegistrationChanged).handle(tx, payload, event));
    expect(await app.database.manager.count(QueuedMail)).toBe(before);
    expect((await app.get(GatheringsReader).registrations(app.database.manager, [people[0]!.id])).size).toBe(0);
  });
});
