import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import {
  GatheringMoved,
  GatheringsReader,
  MarkOfferNotified,
  registrationCalendar,
  RegistrationChanged,
  type RegistrationToTell,
} from '@sic/gatherings';
import { IdentityReader } from '@sic/identity';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { type SeatNews, seatNews, seatNotice } from './mails/gatherings.mails.js';
import { WriteMail } from './mails/write-mail.js';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

const kind = NoticeKind.SEAT;

type Moved = { registrationId: string; gatheringId: string; to: string; by: string };

/** Which news a state is. States that nobody reaches without an action of their own are not news. */
const NEWS: Readonly<Record<string, SeatNews>> = {
  confirmed: 'confirmed',
  waitlisted: 'waitlisted',
  offered: 'offered',
  expired: 'lapsed',
  declined: 'declined',
  cancelled: 'cancelled',
  cancelled_by_organiser: 'cancelled-by-organiser',
  revoked: 'cancelled-by-organiser',
  superseded: 'handed-over',
};

/** News that put the seat into the calendar, and news that take it out. */
const CALENDAR: Partial<Record<SeatNews, 'REQUEST' | 'CANCEL'>> = {
  confirmed: 'REQUEST',
  moved: 'REQUEST',
  cancelled: 'CANCEL',
  'cancelled-by-organiser': 'CANCEL',
  'gathering-cancelled': 'CANCEL',
  'handed-over': 'CANCEL',
};

/** Tells the person of a registration, member or colleague, what became of their seat. */
@Injectable()
export class TellOfSeat {
  constructor(
    private readonly config: Config,
    private readonly identity: IdentityReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  /** @param key what these news are, for ever; nobody is told twice */
  async execute(tx: Tx, news: SeatNews, registration: RegistrationToTell, key: string): Promise<void> {
    const path = `/gatherings/${registration.slug}`;
    const calendar = await this.calendar(news, registration);
    const content = ({ name }: { name: string }, site: string) => seatNews(news, name, registration, `${site}${path}`);
    if (registration.personId !== null) {
      const text = seatNotice(news, registration.title);
      await this.notice.to(tx, registration.personId, key, { kind, text, path });
      await this.mail.to(tx, registration.personId, key, content, { kind, calendar });
    } else if (registration.colleagueName !== null && registration.colleagueEmail !== null) {
      const person = { name: registration.colleagueName, email: registration.colleagueEmail };
      await this.mail.toAddress(tx, person, `${key}.${registration.id}`, content, { calendar });
    }
  }

  /** A colleague without an account can't answer on the site: the representative who signed them up can, and is told. */
  async representative(tx: Tx, registration: RegistrationToTell, key: string): Promise<void> {
    const { registeredBy, personId, organisationId, slug, title } = registration;
    if (personId !== null || organisationId === null || registeredBy === null) return;
    const [path, news] = [`/gatherings/${slug}`, 'offered-to-colleague'] as const;
    await this.notice.to(tx, registeredBy, key, { kind, text: seatNotice(news, title), path });
    const content = ({ name }: { name: string }, site: string) => seatNews(news, name, registration, `${site}${path}`);
    await this.mail.to(tx, registeredBy, key, content, { kind });
  }

  private async calendar(
    news: SeatNews,
    registration: RegistrationToTell,
  ): Promise<{ method: 'REQUEST' | 'CANCEL'; content: string } | undefined> {
    const method = CALENDAR[news];
    if (!method) return undefined;
    const attendee = await this.attendee(registration);
    const { mailFrom, publicUrl: siteUrl } = this.config;
    return { method, content: registrationCalendar(registration, { attendee, mailFrom, siteUrl }, method) };
  }

  private async attendee(registration: RegistrationToTell): Promise<{ name: string; email: string } | null> {
    const { personId, colleagueName, colleagueEmail } = registration;
    if (personId === null) {
      return colleagueName !== null && colleagueEmail !== null ? { name: colleagueName, email: colleagueEmail } : null;
    }
    return (await this.identity.contacts([personId])).get(personId) ?? null;
  }
}

/** Tells of every step of a registration. From the mail of an offer on, its deadline counts. */
@Injectable()
@HandlesEvent(RegistrationChanged, 'notifications.tell-of-seat')
export class OnRegistrationChanged implements EventHandler<Moved> {
  constructor(
    private readonly gatherings: GatheringsReader,
    private readonly offers: MarkOfferNotified,
    private readonly tell: TellOfSeat,
  ) {}

  async handle(tx: Tx, { registrationId, to }: Moved): Promise<void> {
    const registration = (await this.gatherings.registrations([registrationId])).get(registrationId);
    const news = NEWS[to];
    if (!registration || news === undefined) return;
    const isCalledOff = news === 'cancelled-by-organiser' && registration.gatheringState === 'cancelled';
    // An offer that has ended meanwhile is no news any more; its end is told by an event of its own.
    if (news === 'offered' && (registration.state !== 'offered' || registration.offerId === null)) return;
    await this.tell.execute(
      tx,
      isCalledOff ? 'gathering-cancelled' : news,
      registration,
      `seat-${to}.${registration.offerId ?? registrationId}`,
    );
    if (news === 'offered' && registration.offerId !== null) {
      await this.tell.representative(tx, registration, `seat-offered-colleague.${registration.offerId}`);
      await this.offers.execute(tx, registration.offerId);
    }
  }
}

/** Sends everybody with a seat the new time or place. */
@Injectable()
@HandlesEvent(GatheringMoved, 'notifications.tell-of-new-time')
export class OnGatheringMoved implements EventHandler<{ gatheringId: string; sequence: number }> {
  constructor(
    private readonly gatherings: GatheringsReader,
    private readonly tell: TellOfSeat,
  ) {}

  async handle(tx: Tx, { gatheringId, sequence }: { gatheringId: string; sequence: number }): Promise<void> {
    const registrations = await this.gatherings.registrations(await this.gatherings.confirmedIds(gatheringId));
    for (const registration of registrations.values()) {
      await this.tell.execute(tx, 'moved', registration, `seat-moved.${gatheringId}.${sequence}.${registration.id}`);
    }
  }
}

export const gatheringsHandlers = [TellOfSeat, OnRegistrationChanged, OnGatheringMoved];
