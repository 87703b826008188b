import { COMMUNITY_ZONE, dateFormats, dateInWords, type DateFormat, isElsewhere } from '@sic/ui/date-formats';

/**
 * Writes the moments of a page in the reader's own zone, and shows what a page says for readers in another zone alone:
 * the server does not know it.
 */
export function writeLocalTimes(): void {
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== COMMUNITY_ZONE) writeMoments();
  for (const own of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const moment = own.querySelector('time')?.dateTime ?? '';
    own.hidden = !isElsewhere(moment, own.dataset['ownTime'] ?? COMMUNITY_ZONE);
  }
}

function writeMoments(): void {
  const { locale = 'en-GB' } = document.documentElement.dataset;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-format]')) {
    const format = time.dataset['format'] as DateFormat;
    if (!Object.hasOwn(dateFormats, format)) continue;
    time.textContent = dateInWords(new Date(time.dateTime), format, locale, undefined);
  }
}
