import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import { ACTIVE_STATES_SQL } from './registration/registration-state.js';
import type { RegistrationToTell } from './registration/registration-to-tell.js';

export { placeLine } from './calendar/calendar-entry.js';
export { registrationCalendar } from './calendar/registration-calendar.js';
export { seatPath } from './registration/seat-links.js';
export type { RegistrationToTell } from './registration/registration-to-tell.js';

/** A message of organisers with all that a mail says about it. */
export interface MessageToTell {
  id: string;
  authorId: string | null;
  subject: string;
  body: string;
  isTest: boolean;
  registrationIds: string[];
  slug: string;
  title: string;
}

/** What other domains may ask about gatherings. Batched by ids; never filtered by who asks: for mails only. */
@Injectable()
export class GatheringsReader {
  /** Registrations by id as they are now; ids of nothing are left out. */
  async registrations(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, RegistrationToTell>> {
    if (ids.length === 0) return new Map();
    const rows = await preparedRows<RegistrationToTell>(
      tx,
      'gatherings-to-tell',
      `select r.id, r.state, r.person_id as "personId",
              r.accepted_at as "acceptedAt", r.colleague_name as "colleagueName",
              r.colleague_email as "colleagueEmail", r.organisation_id as "organisationId",
              r.registered_by as "registeredBy", r.reason, r.supersedes_id as "supersedesId",
              (select next.id from registration next where next.supersedes_id = r.id) as "supersededById",
              o.id as "offerId", o.deadline as "offerDeadline", g.id as "gatheringId", g.slug, g.title, g.summary,
              g.starts_at as "startsAt", g.ends_at as "endsAt", g.is_all_day as "isAllDay", g.time_zone as "timeZone",
              g.venue, g.city, g.country,
              g.state as "gatheringState", g.calendar_sequence as "calendarSequence"
         from registration r join gathering g on g.id = r.gathering_id
         left join offer o on o.registration_id = r.id and o.closed_at is null
        where r.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A message of organisers; null when it is gone. */
  async message(tx: Tx, id: string): Promise<MessageToTell | null> {
    const [row] = await preparedRows<MessageToTell>(
      tx,
      'gatherings-message-to-tell',
      `select m.id, m.author_id as "authorId", m.subject, m.body, m.is_test as "isTest",
              m.registration_ids as "registrationIds", g.slug, g.title
         from gathering_message m join gathering g on g.id = m.gathering_id where m.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** What a gathering is called and where its page is; also a draft's: for those who organise it. */
  async gathering(tx: Tx, id: string): Promise<{ title: string; slug: string } | null> {
    const [row] = await preparedRows<{ title: string; slug: string }>(
      tx,
      'gatherings-gathering-to-tell',
      'select title, slug from gathering where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** Ids of the registrations of a gathering that go on: with a seat, an offer, or a place on the waitlist. */
  async activeIds(tx: Tx, gatheringId: string): Promise<string[]> {
    const rows = await preparedRows<{ id: string }>(
      tx,
      'gatherings-active-ids',
      `select id from registration where gathering_id = $1 and state in (${ACTIVE_STATES_SQL}) order by id`,
      [gatheringId],
    );
    return rows.map((row) => row.id);
  }
}
