import { type Language, localeOf, message } from '@sic/messages';
import type { RegistrationToTell } from '../registration/registration-to-tell.js';
import { calendarFile } from './calendar-file.js';

/** The part of the calendar entry that is not in the registration. */
export interface CalendarPeople {
  /** Without a name for somebody whose name others typed. */
  attendee: { name: string | null; email: string } | null;
  /** Sender of the mails of the site, such as `Community <no-reply@example.eu>`. */
  mailFrom: string;
  siteUrl: string;
  /** Of the words around what the organisers wrote. */
  language: Language;
}

/** The calendar file of a registration, for a mail (REQUEST, CANCEL) or a download (PUBLISH). */
export function registrationCalendar(
  registration: RegistrationToTell,
  { attendee, mailFrom, siteUrl, language }: CalendarPeople,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
): string {
  const [, name = '', address = mailFrom] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return calendarFile(
    {
      uid: `${registration.id}@gatherings`,
      // A cancelled seat is newer than any change of the gathering that its entry knew.
      sequence: registration.calendarSequence * 2 + (method === 'CANCEL' ? 1 : 0),
      title: registration.title,
      summary: registration.summary,
      startsAt: registration.startsAt,
      endsAt: registration.endsAt,
      isAllDay: false,
      timeZone: registration.timeZone,
      location: placeLine(registration, language),
      language,
      url: `${siteUrl}/gatherings/${registration.slug}`,
      organiser: { name: name || 'Social Innovation Community', email: address },
      attendee,
    },
    method,
  );
}

/** Venue, town and country in one line; "Online" when there is no place. */
export function placeLine(
  { venue, city, country }: Pick<RegistrationToTell, 'venue' | 'city' | 'country'>,
  language: Language,
): string {
  const countries = new Intl.DisplayNames(localeOf[language], { type: 'region' });
  const parts = [venue, city ?? '', country === null ? '' : (countries.of(country) ?? country)];
  return parts.filter((part) => part !== '').join(', ') || message(language, 'calendar', 'online');
}
