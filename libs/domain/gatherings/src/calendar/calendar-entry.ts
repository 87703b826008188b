import { type Language, localeOf, message } from '@sic/messages';
import { DateTime } from 'luxon';
import type { CalendarEntry } from './calendar-file.js';

/** What an entry says of its gathering. */
export interface CalendarGathering {
  slug: string;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  /** Its organisers chose that calendars show whole days. */
  isAllDay: boolean;
  timeZone: string;
  venue: string;
  city: string | null;
  country: string | null;
  calendarSequence: number;
}

/** The site that an entry is from. */
export interface CalendarSite {
  /** Sender of the mails of the site, such as `Community <no-reply@example.eu>`. */
  mailFrom: string;
  siteUrl: string;
  /** Of the words around what the organisers wrote. */
  language: Language;
}

/**
 * The entry of a gathering or of a seat at it.
 * @param isCancelled it was called off: newer than any change of the gathering that an entry knew
 */
export function calendarEntry(
  id: string,
  gathering: CalendarGathering,
  { mailFrom, siteUrl, language }: CalendarSite,
  isCancelled: boolean,
): CalendarEntry {
  const [, name = '', address = mailFrom] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return {
    uid: `${id}@gatherings`,
    sequence: gathering.calendarSequence * 2 + (isCancelled ? 1 : 0),
    title: gathering.title,
    summary: gathering.summary,
    ...timesOf(gathering),
    isAllDay: gathering.isAllDay,
    timeZone: gathering.timeZone,
    location: placeLine(gathering, language),
    language,
    url: `${siteUrl}/gatherings/${gathering.slug}`,
    organiser: { name: name || 'Social Innovation Community', email: address },
    attendee: null,
    isCancelled,
  };
}

/** The moments of an entry; of whole days the midnights around them, by the clocks of the place. */
function timesOf({ startsAt, endsAt, isAllDay, timeZone }: CalendarGathering): { startsAt: Date; endsAt: Date } {
  if (!isAllDay) return { startsAt, endsAt };
  const day = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: timeZone }).startOf('day');
  // What ends at midnight has nothing of the day that begins then.
  const last = day(new Date(endsAt.getTime() - 1));
  return { startsAt: day(startsAt).toJSDate(), endsAt: last.plus({ days: 1 }).toJSDate() };
}

/** Venue, town and country in one line; "Online" when there is no place. */
export function placeLine(
  { venue, city, country }: Pick<CalendarGathering, 'venue' | 'city' | 'country'>,
  language: Language,
): string {
  const countries = new Intl.DisplayNames(localeOf[language], { type: 'region' });
  const parts = [venue, city ?? '', country === null ? '' : (countries.of(country) ?? country)];
  return parts.filter((part) => part !== '').join(', ') || message(language, 'calendar', 'online');
}
