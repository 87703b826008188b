import { Config } from '@sic/config';
import {
  GatheringMessageSent,
  GatheringMoved,
  GatheringsReader,
  MarkOfferNotified,
  registrationCalendar,
  RegistrationChanged,
  type RegistrationToTell,
} from '@sic/gatherings';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import type { Delivery, Recipient } from './delivery/delivery.js';
import { type Find, notifies } from './delivery/notifies.js';
import { gatheringMessageMail, type SeatKind, seatMail } from './mails/gatherings.mails.js';

/** What a state is told as. States that nobody reaches without an action of their own are told to nobody. */
const KIND_OF_STATE: Readonly<Record<string, SeatKind>> = {
  confirmed: 'SEAT_CONFIRMED',
  pending_approval: 'SEAT_PENDING',
  rejected: 'SEAT_REJECTED',
  waitlisted: 'SEAT_WAITLISTED',
  offered: 'SEAT_OFFERED',
  expired: 'SEAT_LAPSED',
  declined: 'SEAT_DECLINED',
  cancelled: 'SEAT_CANCELLED',
  cancelled_by_organiser: 'SEAT_CANCELLED_BY_ORGANISER',
  revoked: 'SEAT_CANCELLED_BY_ORGANISER',
  superseded: 'SEAT_HANDED_OVER',
};

/** Kinds that put the seat into the calendar, and kinds that take it out. */
const CALENDAR_METHOD: Partial<Record<SeatKind, 'REQUEST' | 'CANCEL'>> = {
  SEAT_CONFIRMED: 'REQUEST',
  GATHERING_MOVED: 'REQUEST',
  SEAT_REJECTED: 'CANCEL',
  SEAT_CANCELLED: 'CANCEL',
  SEAT_CANCELLED_BY_ORGANISER: 'CANCEL',
  GATHERING_CANCELLED: 'CANCEL',
  SEAT_HANDED_OVER: 'CANCEL',
};

/** Who has the seat: a member, or a colleague by address in the language of the member who signed them up. */
async function personOf(tx: Tx, find: Find, registration: RegistrationToTell): Promise<Recipient | null> {
  const { personId, colleagueName: name, colleagueEmail: email, registeredBy } = registration;
  if (personId !== null) return personId;
  if (name === null || email === null) return null;
  const contacts = await find(IdentityReader).contacts(tx, registeredBy === null ? [] : [registeredBy]);
  return { name, email, language: contacts.get(registeredBy ?? '')?.language ?? 'en' };
}

/** Tells the person of a registration, member or colleague, what became of their seat. */
async function toPerson(
  tx: Tx,
  find: Find,
  kind: SeatKind,
  registration: RegistrationToTell,
  key: string,
): Promise<Delivery[]> {
  const person = await personOf(tx, find, registration);
  if (person === null) return [];
  const attendee =
    typeof person === 'string' ? ((await find(IdentityReader).contacts(tx, [person])).get(person) ?? null) : person;
  const method = CALENDAR_METHOD[kind];
  const { mailFrom, publicUrl: siteUrl } = find(Config);
  const path = `/gatherings/${registration.slug}`;
  return [
    {
      to: [person],
      key: typeof person === 'string' ? key : `${key}.${registration.id}`,
      notification: { kind, parameters: { title: registration.title }, path },
      mail: {
        write: seatMail(kind, registration, path),
        calendar:
          method &&
          ((language) => ({
            method,
            content: registrationCalendar(registration, { attendee, mailFrom, siteUrl, language }, method),
          })),
      },
    },
  ];
}

/** A colleague without an account can't answer on the site: the representative who signed them up can, and is told. */
function toRepresentative(registration: RegistrationToTell): Delivery[] {
  const { registeredBy, personId, organisationId, slug, title, offerId } = registration;
  if (personId !== null || organisationId === null || registeredBy === null) return [];
  const path = `/gatherings/${slug}`;
  const kind = 'SEAT_OFFERED_TO_COLLEAGUE';
  return [
    {
      to: [registeredBy],
      key: `seat-offered-colleague.${offerId}`,
      notification: { kind, parameters: { title }, path },
      mail: { write: seatMail(kind, registration, path) },
    },
  ];
}

/** Tells of every transition of a registration. From the mail of an offer on, its deadline counts. */
export const OnRegistrationChanged = notifies(
  RegistrationChanged,
  'notifications.tell-of-seat',
  async (find, tx, { registrationId, to }) => {
    const registration = (await find(GatheringsReader).registrations(tx, [registrationId])).get(registrationId);
    const kind = KIND_OF_STATE[to];
    if (!registration || kind === undefined) return [];
    const { offerId } = registration;
    const isCalledOff = kind === 'SEAT_CANCELLED_BY_ORGANISER' && registration.gatheringState === 'cancelled';
    const key = `seat-${to}.${offerId ?? registrationId}`;
    if (kind !== 'SEAT_OFFERED')
      return toPerson(tx, find, isCalledOff ? 'GATHERING_CANCELLED' : kind, registration, key);
    // An offer that has ended meanwhile is not told any more; its end is told by an event of its own.
    if (registration.state !== 'offered' || offerId === null) return [];
    await find(MarkOfferNotified).execute(tx, { offerId });
    return [...(await toPerson(tx, find, kind, registration, key)), ...toRepresentative(registration)];
  },
);

/** Sends everybody with a seat the new time or place. */
export const OnGatheringMoved = notifies(
  GatheringMoved,
  'notifications.tell-of-new-time',
  async (find, tx, { gatheringId, sequence }) => {
    const reader = find(GatheringsReader);
    const registrations = await reader.registrations(tx, await reader.confirmedIds(tx, gatheringId));
    const deliveries: Delivery[] = [];
    for (const registration of registrations.values()) {
      const key = `seat-moved.${gatheringId}.${sequence}.${registration.id}`;
      deliveries.push(...(await toPerson(tx, find, 'GATHERING_MOVED', registration, key)));
    }
    return deliveries;
  },
);

/** Sends what organisers wrote to the people whom they chose, each once; a test to its author alone. */
export const OnGatheringMessageSent = notifies(
  GatheringMessageSent,
  'notifications.send-gathering-message',
  async (find, tx, { messageId }) => {
    const message = await find(GatheringsReader).message(tx, messageId);
    if (!message) return [];
    const registrations = await find(GatheringsReader).registrations(tx, message.registrationIds);
    const people: (Recipient | null)[] = message.isTest ? [message.authorId] : [];
    // One after the other: a transaction has one connection.
    for (const registration of registrations.values()) people.push(await personOf(tx, find, registration));
    const { title, subject } = message;
    const notification = {
      kind: 'GATHERING_MESSAGE',
      parameters: { title, subject },
      path: `/gatherings/${message.slug}`,
    } as const;
    return people
      .filter((person) => person !== null)
      .map((person) => ({
        to: [person],
        key:
          typeof person === 'string'
            ? `gathering-message.${messageId}`
            : `gathering-message.${messageId}.${person.email}`,
        notification,
        mail: { write: gatheringMessageMail(message) },
      }));
  },
);

/** What people are told of their seats. */
export const gatheringsHandlers = [OnRegistrationChanged, OnGatheringMoved, OnGatheringMessageSent];
