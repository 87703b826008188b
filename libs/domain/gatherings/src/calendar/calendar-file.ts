import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, message } from '@sic/messages';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';

export interface CalendarEntry {
  registrationId: string;
  /** The same person's entry grows with every change. */
  sequence: number;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  /** IANA name; the entry is written in it, so that it stays right when the rules of summer time change. */
  timeZone: string;
  /** Venue, town and country in one line; empty when there is none. */
  location: string;
  /** Address of its page. */
  url: string;
  organiser: { name: string; email: string };
  attendee: { name: string; email: string } | null;
  language: Language;
}

/**
 * The VCALENDAR of one seat.
 * @param method REQUEST for a new or changed entry, CANCEL takes it away, PUBLISH for a download
 */
export function calendarFile(entry: CalendarEntry, method: 'REQUEST' | 'CANCEL' | 'PUBLISH'): string {
  const calendar = ical({
    prodId: { company: 'Social Innovation Community', product: 'Gatherings', language: entry.language.toUpperCase() },
  });
  calendar.method(ICalCalendarMethod[method]);
  // Naming the calendar's zone would make DTSTAMP local, which is invalid; the generator alone adds VTIMEZONE.
  calendar.timezone({ name: null, generator: (zone) => String(tzlib_get_ical_block(zone)[0] ?? '') });
  const at = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: entry.timeZone });
  const event = calendar.createEvent({
    id: `${entry.registrationId}@gatherings`,
    sequence: entry.sequence,
    start: at(entry.startsAt),
    end: at(entry.endsAt),
    timezone: entry.timeZone,
    summary: entry.title,
    description: `${entry.summary}\n\n${message(entry.language, 'calendar', 'details', { url: entry.url })}`,
    location: entry.location,
    url: entry.url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: entry.organiser.name, email: entry.organiser.email },
  });
  if (entry.attendee && method !== 'PUBLISH') event.createAttendee({ ...entry.attendee, rsvp: false });
  return calendar.toString();
}
