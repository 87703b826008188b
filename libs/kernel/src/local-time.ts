import { invalid } from './problem.js';
import { DateTime, IANAZone } from 'luxon';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** @throws Rejection INVALID_INPUT on `timeZone` unless it is an IANA zone such as `Europe/Brussels` */
export function checkZone(timeZone: string): void {
  // A fixed distance such as +02:00 is no place: it would be wrong after the next change of the clocks.
  if (!/^[A-Z]/.test(timeZone) || !IANAZone.isValidZone(timeZone)) {
    throw invalid('timeZone', 'timeZone');
  }
}

/**
 * The moment of a wall-clock time in a zone. A time that the clocks skip in spring is refused; of a time that comes
 * twice in autumn it is the first.
 * @param local `2027-06-14T09:30`
 * @throws Rejection INVALID_INPUT on `field`
 */
export function momentOf(field: string, local: string, timeZone: string): Date {
  const moment = LOCAL.test(local) ? DateTime.fromISO(local, { zone: timeZone }) : DateTime.invalid('format');
  if (!moment.isValid) throw invalid(field, 'dateTime');
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== local.slice(0, 16)) {
    throw invalid(field, 'skippedTime');
  }
  if (moment.year < 2000 || moment.year > 2100) throw invalid(field, 'yearRange');
  return moment.toJSDate();
}
