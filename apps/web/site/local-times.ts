import { COMMUNITY_ZONE, dateFormats, dateInWords, type DateFormat } from '@sic/ui/date-formats';

/** Writes the moments of a page in the reader's own zone: the server does not know it. */
export function writeLocalTimes(): void {
  if (Intl.DateTimeFormat().resolvedOptions().timeZone === COMMUNITY_ZONE) return;
  const { locale = 'en-GB' } = document.documentElement.dataset;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-format]')) {
    const format = time.dataset['format'] as DateFormat;
    if (!Object.hasOwn(dateFormats, format)) continue;
    time.textContent = dateInWords(new Date(time.dateTime), format, locale, undefined);
  }
}
