import { invalid } from './problem.js';
import { DateTime, IANAZone } from 'luxon';

const LOCAL = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)([+-]\d{2}:\d{2})?$/;
const MINUTES = "yyyy-MM-dd'T'HH:mm";

/** @throws Rejection INVALID_INPUT on `timeZone` unless it is an IANA zone such as `Europe/Brussels` */
export function checkZone(timeZone: string): void {
  // A fixed distance such as +02:00 is no place: it would be wrong after the next change of the clocks.
  if (!/^[A-Z]/.test(timeZone) || !IANAZone.isValidZone(timeZone)) {
    throw invalid('timeZone', 'timeZone');
  }
}

/**
 * The moment of a wall-clock time in a zone. A time that the clocks skip in spring is refused; so is one that comes twice
 * in autumn, until the distance from UTC behind it says which of the two is meant.
 * @param local `2027-06-14T09:30`, or `2027-10-31T02:30+01:00` for the second half past two of that night
 * @throws Rejection INVALID_INPUT on `field`
 */
export function momentOf(field: string, local: string, timeZone: string): Date {
  const [, clock = '', offset] = LOCAL.exec(local) ?? [];
  const moment = clock === '' ? DateTime.invalid('format') : DateTime.fromISO(clock, { zone: timeZone });
  if (!moment.isValid) throw invalid(field, 'dateTime');
  if (moment.toFormat(MINUTES) !== clock.slice(0, 16)) {
    throw invalid(field, 'skippedTime');
  }
  if (moment.year < 2000 || moment.year > 2100) throw invalid(field, 'yearRange');
  // In the order of time: the first has the greater distance from UTC.
  const possible = moment.getPossibleOffsets().sort((one, other) => one.toMillis() - other.toMillis());
  const offsets = possible.map((one) => one.toFormat('ZZ'));
  const chosen = offset === undefined ? undefined : possible[offsets.indexOf(offset)];
  if (offset !== undefined && chosen === undefined) throw invalid(field, 'dateTime');
  if (offset === undefined && possible.length > 1) throw invalid(field, 'doubledTime');
  return (chosen ?? moment).toJSDate();
}

/** By how much one wall-clock time is later than another, each in its zone, in milliseconds. */
export function localShift(from: Date, fromZone: string, to: Date, toZone: string): number {
  return clockOf(to, toZone).toMillis() - clockOf(from, fromZone).toMillis();
}

/** The moment whose wall-clock time in a zone is that of another moment in its zone, and so much later. */
export function shiftedMoment(moment: Date, fromZone: string, toZone: string, shift: number): Date {
  return clockOf(moment, fromZone).plus(shift).setZone(toZone, { keepLocalTime: true }).toJSDate();
}

/** What the clocks of a zone show, as if it were the time of UTC. */
function clockOf(moment: Date, zone: string): DateTime {
  return DateTime.fromJSDate(moment, { zone }).setZone('utc', { keepLocalTime: true });
}

const OPENS = 9;
const CLOSES = 17;
/** A deadline that would fall into the night or a weekend ends when people have been at work for an hour. */
const FIRST_HOUR = 10;

/** Whether people of a zone are at work: from nine to five, from Monday to Friday. */
export function isWorkingTime(moment: Date, zone: string): boolean {
  return isAtWork(DateTime.fromJSDate(moment, { zone }));
}

/** The moment itself in working hours, else ten o'clock of the next working day. */
export function nextWorkingTime(moment: Date, zone: string): Date {
  let at = DateTime.fromJSDate(moment, { zone });
  if (isAtWork(at)) return moment;
  if (at.hour >= OPENS) at = at.plus({ days: 1 });
  while (at.weekday > 5) at = at.plus({ days: 1 });
  return at.set({ hour: FIRST_HOUR, minute: 0, second: 0, millisecond: 0 }).toJSDate();
}

/** The moment itself in working hours, else five o'clock of the last working day before. */
export function lastWorkingTime(moment: Date, zone: string): Date {
  let at = DateTime.fromJSDate(moment, { zone });
  if (isAtWork(at)) return moment;
  if (at.hour < OPENS) at = at.minus({ days: 1 });
  while (at.weekday > 5) at = at.minus({ days: 1 });
  return at.set({ hour: CLOSES, minute: 0, second: 0, millisecond: 0 }).toJSDate();
}

function isAtWork(at: DateTime): boolean {
  const minutes = at.hour * 60 + at.minute + at.second / 60;
  return at.weekday <= 5 && minutes >= OPENS * 60 && minutes <= CLOSES * 60;
}

/** The zone of a country; of one with several, the one of its mainland in Europe, else the first. Null when unknown. */
export function zoneOfCountry(country: string): string | null {
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
  };
  const zones = locale.getTimeZones?.() ?? [];
  return zones.find((zone) => zone.startsWith('Europe/')) ?? zones[0] ?? null;
}
