import { useTranslation } from '../translation.js';
import { COMMUNITY_ZONE, dateInWords, type DateFormat } from './date-formats.js';
import { useHydrated } from './use-hydrated.js';

interface DateTimeProps {
  /** ISO 8601, with an offset or Z; a plain date (2026-05-01) stays that date everywhere. */
  readonly value: string;
  readonly format?: DateFormat;
  /** Fixes the zone, such as that of a venue. Otherwise the reader's own. */
  readonly zone?: string;
}

/**
 * A moment in the reader's language and zone, in a `<time>` that machines can read. On a page that is not hydrated
 * `apps/web/site` writes those that carry `data-format` in the reader's zone.
 */
export function DateTime({ value, format = 'date', zone }: DateTimeProps) {
  const { locale } = useTranslation('ui');
  const isHydrated = useHydrated();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return <time>{value}</time>;
  const timeZone = isDay ? 'UTC' : (zone ?? (isHydrated ? undefined : COMMUNITY_ZONE));
  return (
    <time dateTime={value} data-format={isDay || zone !== undefined ? undefined : format}>
      {dateInWords(moment, format, locale, timeZone)}
    </time>
  );
}
