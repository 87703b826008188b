import type { RegistrationToTell } from '../registration/registration-to-tell.js';
import { calendarEntry, type CalendarSite } from './calendar-entry.js';
import { calendarFile } from './calendar-file.js';

/** The part of the calendar entry that is not in the registration. */
export interface CalendarPeople extends CalendarSite {
  /** Without a name for somebody whose name others typed. */
  attendee: { name: string | null; email: string } | null;
}

/** The calendar file of a registration, for a mail (REQUEST, CANCEL) or a download (PUBLISH). */
export function registrationCalendar(
  registration: RegistrationToTell,
  { attendee, ...site }: CalendarPeople,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
): string {
  const entry = calendarEntry(registration.id, registration, site, method === 'CANCEL');
  return calendarFile({ ...entry, attendee }, method);
}
