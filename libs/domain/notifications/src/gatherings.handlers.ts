import { Config } from '@sic/config';
import {
  GatheringMoved,
  GatheringsReader,
  MarkOfferNotified,
  registrationCalendar,
  RegistrationChanged,
  type RegistrationToTell,
} from '@sic/gatherings';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { ProfilesReader } from '@sic/profiles';
import type { Delivery } from './delivery/delivery.js';
import { type Find, notifies } from './delivery/notifies.js';
import { OnGatheringMessageSent, OnOrganiserNamed } from './gatherings-messages.handlers.js';
import { type SeatKind, seatMail } from './mails/gatherings.mails.js';
import { plainName } from './mails/plain-name.js';
import type { Allowance } from './refusal/mail-allowance.js';
import { type Person, personOf } from './seat-person.js';

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

/** Kinds that put the seat into the calendar, and kinds that take it out of that of somebody who had it there. */
const CALENDAR_METHOD: Partial<Record<SeatKind, 'REQUEST' | 'CANCEL'>> = {
  SEAT_CONFIRMED: 'REQUEST',
  GATHERING_MOVED: 'REQUEST',
  SEAT_REJECTED: 'CANCEL',
  SEAT_CANCELLED: 'CANCEL',
  SEAT_CANCELLED_BY_ORGANISER: 'CANCEL',
  GATHERING_CANCELLED: 'CANCEL',
  SEAT_HANDED_OVER: 'CANCEL',
};

/** What happened to a registration, as its person is told. */
interface Told {
  kind: SeatKind;
  registration: RegistrationToTell;
  key: string;
  /** The person had, or gets, the seat in their calendar. Before they accept it they have no entry. */
  hadSeat: boolean;
  /** What it is to somebody who did not ask for it: one gathering is told them once, each later turn of it once. */
  told: { thing: string; allowance: Allowance };
}

/** Tells the person of a registration what became of their seat. */
async function toPerson(
  tx: Tx,
  find: Find,
  person: Person,
  { kind, registration, key, hadSeat, told }: Told,
): Promise<Delivery[]> {
  const { to, isAnswered, path } = person;
  const method = hadSeat && isAnswered ? CALENDAR_METHOD[kind] : undefined;
  const contacts = await find(IdentityReader).contacts(tx, typeof to === 'string' ? [to] : []);
  const attendee = typeof to === 'string' ? (contacts.get(to) ?? null) : { name: null, email: to.email };
  const { mailFrom, publicUrl: siteUrl } = find(Config);
  const notification = { parameters: { title: registration.title }, path: `/gatherings/${registration.slug}` };
  const { by, organisation } = await causeOf(tx, find, registration);
  return [
    {
      to: [to],
      key: typeof to === 'string' ? key : `${key}.${registration.id}`,
      notification: { kind, ...notification },
      mail: {
        write: seatMail(kind, registration, {
          path,
          hasEntry: method !== undefined,
          ...(isAnswered ? {} : { cause: { by, organisation, isMember: typeof to === 'string' } }),
        }),
        ...(isAnswered ? {} : { told }),
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

/** Who put the person down, and for which organisation; null where a name is none that can be shown. */
async function causeOf(
  tx: Tx,
  find: Find,
  { registeredBy, organisationId }: RegistrationToTell,
): Promise<{ by: string | null; organisation: string | null }> {
  const profiles = find(ProfilesReader);
  const members = await profiles.members(tx, registeredBy === null ? [] : [registeredBy]);
  const organisations = await profiles.organisations(tx, organisationId === null ? [] : [organisationId]);
  return {
    by: plainName(members.get(registeredBy ?? '')?.name),
    organisation: plainName(organisations.get(organisationId ?? '')?.name),
  };
}

/** A person who was named may not answer in time: the representative who signed them up can, and is told. */
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
      mail: { write: seatMail(kind, registration, { path, hasEntry: false }) },
    },
  ];
}

/** Tells who put a person down what that person answered. */
function answerOf(
  { registeredBy, personId, colleagueName, slug, title, id }: RegistrationToTell,
  to: string,
): Delivery[] {
  if (registeredBy === null || registeredBy === personId || colleagueName === null) return [];
  const kind =
    to === 'superseded'
      ? 'COLLEAGUE_HANDED_SEAT_OVER'
      : to === 'cancelled' || to === 'declined'
        ? 'COLLEAGUE_GAVE_SEAT_BACK'
        : 'COLLEAGUE_ACCEPTED';
  return [
    {
      to: [registeredBy],
      key: `seat-answer-${kind}.${id}`,
      notification: { kind, parameters: { name: colleagueName, title }, path: `/gatherings/${slug}` },
    },
  ];
}

/** Whether the one who put a person down takes it back. */
function isTakenBack(to: string, by: string): boolean {
  return by === 'representative' && (to === 'cancelled' || to === 'declined');
}

/**
 * Before they accept, a person is mailed once about one gathering, however often it is taken back and taken again: the
 * page that the mail leads to says where it stands. Who has an account is told on the site, once.
 */
function takenBack({ to }: Person, kind: SeatKind, { gatheringId, title, slug }: RegistrationToTell): Delivery[] {
  if (typeof to !== 'string') return [];
  const notification = { kind, parameters: { title }, path: `/gatherings/${slug}` };
  return [{ to: [to], key: `seat-taken-back.${gatheringId}`, notification }];
}

/** Tells of every transition of a registration. From the mail of an offer on, its deadline counts. */
export const OnRegistrationChanged = notifies(
  RegistrationChanged,
  'notifications.tell-of-seat',
  async (find, tx, { registrationId, from, to, by }) => {
    const registration = (await find(GatheringsReader).registrations(tx, [registrationId])).get(registrationId);
    const stateKind = KIND_OF_STATE[to];
    const person = registration && (await personOf(tx, find, registration));
    if (!registration || !person || stateKind === undefined) return [];
    const { offerId, gatheringId, personId } = registration;
    const answer = by === 'self' && from !== null ? answerOf(registration, to) : [];
    if (from === to) {
      // Who accepted a seat gets its calendar entry.
      if (to !== 'confirmed') return answer;
      const key = `seat-accepted.${registrationId}`;
      const told = { thing: key, allowance: 'caused-by-others' } as const;
      return [
        ...(await toPerson(tx, find, person, { kind: stateKind, registration, key, hadSeat: true, told })),
        ...answer,
      ];
    }
    // Who accepts before this is told gets the seat told once, with its entry.
    const isAccepted = to === 'confirmed' && registration.acceptedAt !== null;
    const key = isAccepted ? `seat-accepted.${registrationId}` : `seat-${to}.${offerId ?? registrationId}`;
    // In events of earlier releases the state before is missing; few had a seat whose organisation was refused.
    const hadSeat = to === 'confirmed' || from === 'confirmed' || (from === undefined && to !== 'rejected');
    if (!person.isAnswered && personId === null && from === null) {
      const thing = `seat-taken.${gatheringId}`;
      const told = { thing, allowance: 'invitation' } as const;
      return toPerson(tx, find, person, { kind: 'SEAT_TAKEN_FOR_YOU', registration, key: thing, hadSeat, told });
    }
    if (!person.isAnswered && isTakenBack(to, by)) return takenBack(person, stateKind, registration);
    const isCalledOff = stateKind === 'SEAT_CANCELLED_BY_ORGANISER' && registration.gatheringState === 'cancelled';
    const kind = isCalledOff ? 'GATHERING_CANCELLED' : stateKind;
    const told = {
      thing: to === 'offered' ? `seat-offered.${offerId}` : `${kind}.${gatheringId}`,
      allowance: 'caused-by-others',
    } as const;
    if (to !== 'offered') {
      return [...(await toPerson(tx, find, person, { kind, registration, key, hadSeat, told })), ...answer];
    }
    // An offer that has ended meanwhile is not told any more; its end is told by an event of its own.
    if (registration.state !== 'offered' || offerId === null) return [];
    await find(MarkOfferNotified).execute(tx, { offerId });
    return [
      ...(await toPerson(tx, find, person, { kind, registration, key, hadSeat, told })),
      ...toRepresentative(registration),
    ];
  },
);

/** Sends the new time or place to everybody who signed up: with a seat, an offer, or a place on the waitlist. */
export const OnGatheringMoved = notifies(
  GatheringMoved,
  'notifications.tell-of-new-time',
  async (find, tx, { gatheringId, sequence }) => {
    const reader = find(GatheringsReader);
    const registrations = await reader.registrations(tx, await reader.activeIds(tx, gatheringId));
    const deliveries: Delivery[] = [];
    for (const registration of registrations.values()) {
      const person = await personOf(tx, find, registration);
      if (!person) continue;
      const told = await toPerson(tx, find, person, {
        kind: 'GATHERING_MOVED',
        registration,
        key: `seat-moved.${gatheringId}.${sequence}.${registration.id}`,
        hadSeat: registration.state === 'confirmed',
        told: { thing: `seat-moved.${gatheringId}.${sequence}`, allowance: 'caused-by-others' },
      });
      deliveries.push(...told);
    }
    return deliveries;
  },
);

/** What people are told of their seats and of gatherings that they organise. */
export const gatheringsHandlers = [OnRegistrationChanged, OnGatheringMoved, OnGatheringMessageSent, OnOrganiserNamed];
