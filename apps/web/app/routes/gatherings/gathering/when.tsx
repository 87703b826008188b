import { DateTime, isElsewhere, useHydrated } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import './when.css';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** The day that the clocks of a zone show: 2027-06-14. */
export function dayIn(value: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(value));
}

/** When a gathering is, by the clocks of its own place. */
export function When({ startsAt, endsAt, timeZone }: Span) {
  const isOneDay = dayIn(startsAt, timeZone) === dayIn(endsAt, timeZone);
  return (
    <>
      <DateTime value={startsAt} format="dateTime" zone={timeZone} />
      {' – '}
      <DateTime value={endsAt} format={isOneDay ? 'timeInSpan' : 'dateTime'} zone={timeZone} />
    </>
  );
}

/**
 * The same by the reader's own clock, when it shows another time. Only the browser knows it: `site/local-times.ts` shows
 * it on a page that is not hydrated.
 */
export function WhenForReader({ startsAt, timeZone }: Span) {
  const { t } = useTranslation('gatherings');
  const isShown = useHydrated() && isElsewhere(startsAt, timeZone);
  return (
    <span className="own-time muted small" data-own-time={timeZone} hidden={!isShown}>
      {t('yourTime')} <DateTime value={startsAt} format="dateTime" />
    </span>
  );
}
