/** The zone of what has no place of its own. */
export const usualZone = 'Europe/Brussels';

/** A moment as the clocks of a zone show it, for an input of type `datetime-local`: `2027-06-14T09:30`. */
export function toLocal(value: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(value));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const HOUR_MS = 3_600_000;

/** The distance from UTC at a moment, such as `+02:00`. */
export function offsetAt(value: string, timeZone: string): string {
  const minutes = Math.round((Date.parse(`${toLocal(value, timeZone)}:00Z`) - Date.parse(value)) / 60_000);
  const part = (number: number): string => String(Math.abs(number)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(Math.trunc(minutes / 60))}:${part(minutes % 60)}`;
}

/**
 * The distances from UTC that a wall-clock time can have, the earlier moment first: two in the hour that comes twice in
 * autumn, none for what is no time that clocks show there.
 */
export function offsetsOf(local: string, timeZone: string): string[] {
  if (!LOCAL.test(local) || Number.isNaN(Date.parse(`${local}:00Z`))) return [];
  try {
    const around = [-24, 24].map((hours) => new Date(Date.parse(`${local}:00Z`) + hours * HOUR_MS).toISOString());
    const offsets = [...new Set(around.map((moment) => offsetAt(moment, timeZone)))];
    const moments = offsets.map((offset) => ({ offset, moment: new Date(`${local}:00${offset}`) }));
    return moments
      .filter(({ moment }) => toLocal(moment.toISOString(), timeZone) === local)
      .sort((one, other) => one.moment.getTime() - other.moment.getTime())
      .map(({ offset }) => offset);
  } catch {
    // A zone that is none is for the api to refuse.
    return [];
  }
}

/** A time as a form sent it, with the distance from UTC that was chosen where the time comes twice. */
export function localTime(form: FormData, name: string, timeZone: string): string {
  const [local, chosen] = [name, `${name}.offset`].map((field) => String(form.get(field) ?? '').trim()) as [
    string,
    string,
  ];
  const offsets = offsetsOf(local, timeZone);
  return offsets.length > 1 && offsets.includes(chosen) ? local + chosen : local;
}
