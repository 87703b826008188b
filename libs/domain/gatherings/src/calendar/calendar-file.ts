import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, message } from '@sic/messages';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';

export interface CalendarEntry {
  /** What it is, for ever: an entry with the same id takes the place of the one before. */
  uid: string;
  /** Grows with every change of the entry. */
  sequence: number;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  /** Its days are fixed, the times of day are not: `startsAt` and `endsAt` are midnights of the zone. */
  isAllDay: boolean;
  /** IANA name; the entry is written in it, so that it stays right when the rules of summer time change. */
  timeZone: string;
  /** Venue, town and country in one line; empty when there is none. */
  location: string;
  /** Address of its page. */
  url: string;
  organiser: { name: string; email: string };
  /** Without a name for somebody whose name others typed. */
  attendee: { name: string | null; email: string } | null;
  /** It was called off: calendars strike it through. */
  isCancelled?: boolean;
  language: Language;
}

/** Programs ask for a subscribed calendar again after an hour. */
const REFRESH_SECONDS = 3_600;

/**
 * The VCALENDAR of one seat.
 * @param method REQUEST for a new or changed entry, CANCEL takes it away, PUBLISH for a download
 */
export function calendarFile(entry: CalendarEntry, method: 'REQUEST' | 'CANCEL' | 'PUBLISH'): string {
  const calendar = emptyCalendar(entry.language);
  calendar.method(ICalCalendarMethod[method]);
  addEvent(
    calendar,
    { ...entry, isCancelled: method === 'CANCEL' || entry.isCancelled === true },
    method !== 'PUBLISH',
  );
  return calendar.toString();
}

/** A VCALENDAR to subscribe to. It names no attendees. */
export function calendarFeed(name: string, language: Language, entries: readonly CalendarEntry[]): string {
  const calendar = emptyCalendar(language);
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.name(parameterText(name));
  calendar.ttl(REFRESH_SECONDS);
  for (const entry of entries) addEvent(calendar, entry, false);
  return calendar.toString();
}

function emptyCalendar(language: Language): ICalCalendar {
  const calendar = ical({
    prodId: { company: 'Social Innovation Community', product: 'Gatherings', language: language.toUpperCase() },
  });
  // Naming the calendar's zone would make DTSTAMP local, which is invalid; the generator alone adds VTIMEZONE.
  calendar.timezone({ name: null, generator: (zone) => String(tzlib_get_ical_block(zone)[0] ?? '') });
  return calendar;
}

function addEvent(calendar: ICalCalendar, entry: CalendarEntry, namesAttendee: boolean): void {
  const at = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: entry.timeZone });
  const details = message(entry.language, 'calendar', 'details', { url: entry.url });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    start: at(entry.startsAt),
    end: at(entry.endsAt),
    allDay: entry.isAllDay,
    timezone: entry.isAllDay ? null : entry.timeZone,
    summary: propertyText(entry.title),
    description: propertyText(`${entry.summary}\n\n${details}`),
    location: propertyText(entry.location),
    url: entry.url,
    status: entry.isCancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: parameterText(entry.organiser.name), email: entry.organiser.email },
  });
  if (!entry.attendee || !namesAttendee) return;
  const { name, email } = entry.attendee;
  event.createAttendee({ email, ...(name === null ? {} : { name: parameterText(name) }), rsvp: false });
}

/** Text as a property may have it: without control characters, line breaks apart (RFC 5545, 3.3.11). */
function propertyText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\r\t]/gu, '');
}

/**
 * A name as a quoted parameter may have it (RFC 5545, 3.2): one line, and no straight quotation mark, which would end
 * it. Programs read a backslash, a caret and a semicolon in different ways, so that none of them is written.
 */
function parameterText(name: string): string {
  const line = name.toWellFormed().replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.replaceAll('"', '”').replaceAll(';', ',').replaceAll('\\', '/').replaceAll('^', 'ˆ').trim();
}
