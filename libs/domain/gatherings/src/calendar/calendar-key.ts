import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where the calendar file of a registration is. */
export function calendarPath(registrationId: string): string {
  return `/calendar/registrations/${registrationId}.ics`;
}

/** Signs the calendar address of one registration, so that it works without signing in and only for that one. */
export function calendarKey(secret: string, registrationId: string): string {
  return createHmac('sha256', secret).update(`calendar:${registrationId}`).digest('base64url');
}

/** Whether it is the key of this registration; takes the same time for every wrong key of the right length. */
export function isCalendarKey(secret: string, registrationId: string, key: string): boolean {
  const right = Buffer.from(calendarKey(secret, registrationId));
  const given = Buffer.from(key);
  return given.length === right.length && timingSafeEqual(given, right);
}
