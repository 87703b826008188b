import { DateTime, useHydrated } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

function dayIn(value: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(value));
}

/** When a gathering is, by the clocks of its own place. */
export function When({ startsAt, endsAt, timeZone }: Span) {
  const isOneDay = dayIn(startsAt, timeZone) === dayIn(endsAt, timeZone);
  return (
    <>
      <DateTime value={startsAt} format="dateTime" zone={timeZone} />
      {' – '}
      <DateTime value={endsAt} format={isOneDay ? 'time' : 'dateTime'} zone={timeZone} />
    </>
  );
}

/** The same by the reader's own clock, when it shows another time. Only the browser knows it. */
export function WhenForReader({ startsAt, timeZone }: Span) {
  const { t } = useTranslation('gatherings');
  const isHydrated = useHydrated();
  if (!isHydrated) return null;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = (zone: string): string =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(
      new Date(startsAt),
    );
  if (clock(own) === clock(timeZone)) return null;
  return (
    <span className="muted small">
      {t('yourTime')} <DateTime value={startsAt} format="dateTime" />
    </span>
  );
}
