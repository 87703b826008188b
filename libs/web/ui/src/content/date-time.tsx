import { useTranslation } from '../translation.js';
import { useHydrated } from './use-hydrated.js';

/** Where the community is at home: the zone before the browser has said its own, and without JavaScript. */
export const COMMUNITY_ZONE = 'Europe/Brussels';

const formats = {
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
  time: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export interface DateTimeProps {
  /** ISO 8601, with an offset or Z; a plain date (2026-05-01) stays that date everywhere. */
  readonly value: string;
  readonly format?: keyof typeof formats;
  /** Fixes the zone, such as that of a venue. Otherwise the reader's own. */
  readonly zone?: string;
}

/** A moment in the reader's language and zone, in a `<time>` that machines can read. */
export function DateTime({ value, format = 'date', zone }: DateTimeProps) {
  const { locale } = useTranslation('ui');
  const isHydrated = useHydrated();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const timeZone = isDay ? 'UTC' : (zone ?? (isHydrated ? undefined : COMMUNITY_ZONE));
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return <time>{value}</time>;
  const text = new Intl.DateTimeFormat(locale, { ...formats[format], timeZone }).format(moment);
  return <time dateTime={value}>{text}</time>;
}
