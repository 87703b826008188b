import { Injectable } from '@nestjs/common';
import { hashOf, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import type { Language } from '@sic/messages';
import { GatheringsReader, type RegistrationToTell } from '../gatherings.reader.js';
import type { CalendarGathering } from './calendar-entry.js';
import type { CalendarFeedType } from './calendar-feed.graphql.js';

/** More entries than this are in no calendar: the earliest are left out. */
const MAX_ENTRIES = 500;

/** A gathering as the public calendar has it. */
export interface PublicEntry extends CalendarGathering {
  id: string;
  isCancelled: boolean;
}

/** What calendars that programs subscribe to are made of. */
@Injectable()
export class CalendarFeedQueries {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityReader,
    private readonly reader: GatheringsReader,
  ) {}

  /** Whether the member has an address, and since when. */
  async of(member: SignedInMember): Promise<CalendarFeedType | null> {
    const row = await this.database.row<CalendarFeedType>(
      'gatherings-my-calendar-feed',
      'select created_at as "createdAt" from calendar_feed where account_id = $1',
      [member.id],
    );
    return row ?? null;
  }

  /** The confirmed seats behind a secret, in the language of their person; null when it opens nothing. */
  async seats(secret: string): Promise<{ language: Language; registrations: RegistrationToTell[] } | null> {
    const { manager } = this.database;
    const feed = await this.database.row<{ accountId: string }>(
      'gatherings-calendar-feed-by-secret',
      'select account_id as "accountId" from calendar_feed where secret_hash = $1',
      [hashOf(secret)],
    );
    if (!feed) return null;
    const contact = (await this.identity.contacts(manager, [feed.accountId])).get(feed.accountId);
    if (!contact || contact.isSuspended) return null;
    const rows = await this.database.rows<{ id: string }>(
      'gatherings-calendar-feed-seats',
      `select r.id from registration r join gathering g on g.id = r.gathering_id
        where r.state = 'confirmed' and (r.person_id = $1
          or ($2::text is not null and r.person_id is null and r.accepted_at is not null and r.colleague_email = $2))
        order by g.starts_at desc, r.id limit ${MAX_ENTRIES}`,
      [feed.accountId, contact.isVerified ? contact.email : null],
    );
    const ids = rows.map(({ id }) => id);
    const found = await this.reader.registrations(manager, ids);
    return { language: contact.language, registrations: ids.flatMap((id) => found.get(id) ?? []) };
  }

  /** Gatherings that everybody sees, from a year ago on; also those that were called off. */
  async publicEntries(): Promise<PublicEntry[]> {
    return this.database.rows<PublicEntry>(
      'gatherings-public-calendar',
      `select g.id, g.slug, g.title, g.summary, g.starts_at as "startsAt", g.ends_at as "endsAt",
              g.is_all_day as "isAllDay", g.time_zone as "timeZone", g.venue, g.city, g.country,
              g.calendar_sequence as "calendarSequence", g.state = 'cancelled' as "isCancelled"
         from gathering g where g.state <> 'draft' and g.ends_at > clock_timestamp() - interval '1 year'
        order by g.starts_at desc, g.id limit ${MAX_ENTRIES}`,
    );
  }
}
