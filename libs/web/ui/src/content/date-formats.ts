/** Where the community is at home: the zone before the browser has said its own, and without JavaScript. */
export const COMMUNITY_ZONE = 'Europe/Brussels';

export const dateFormats = {
  date: { dateStyle: 'long' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  dateTime: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  time: { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  /** The end of a span whose beginning names the zone, or the beginning of one whose end does. */
  timeInSpan: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof dateFormats;

/** Making a formatter takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment in words.
 * @param locale how dates are written in the language of the page
 * @param timeZone the reader's own when undefined
 */
export function dateInWords(moment: Date, format: DateFormat, locale: string, timeZone: string | undefined): string {
  const key = `${locale} ${format} ${timeZone ?? ''}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...dateFormats[format], timeZone });
    formatters.set(key, formatter);
  }
  return formatter.format(moment);
}

/** Whether the reader's own clock shows another time than that of a zone. */
export function isElsewhere(value: string, timeZone: string): boolean {
  const clock = (zone: string | undefined): string =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(
      new Date(value),
    );
  return clock(undefined) !== clock(timeZone);
}
