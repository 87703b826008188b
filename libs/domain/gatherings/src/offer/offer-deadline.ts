import type { Tx } from '@sic/database';
import { lastWorkingTime, nextWorkingTime, zoneOfCountry } from '@sic/kernel/local-time';

const HOUR_MS = 3_600_000;

interface DeadlineFacts {
  now: Date;
  /** How long the person has to answer, before working hours are looked at. */
  hours: number;
  /** The moment at which the last offers of the gathering end. */
  latest: Date;
  /** Where the person is. */
  zone: string;
}

/**
 * When an offer ends: after so many hours, in working hours of the person, never after the latest moment. Close to that
 * moment it may end in working hours before it, if there is an hour left, else at that moment.
 */
export function offerDeadline({ now, hours, latest, zone }: DeadlineFacts): Date {
  const wanted = nextWorkingTime(new Date(now.getTime() + hours * HOUR_MS), zone);
  if (wanted <= latest) return wanted;
  const before = lastWorkingTime(latest, zone);
  return before.getTime() >= now.getTime() + HOUR_MS ? before : latest;
}

/** The zone of the country that a person comes from; of the gathering when that is not known. */
export function zoneOfPerson(country: string | null, timeZone: string): string {
  return (country === null ? null : zoneOfCountry(country)) ?? timeZone;
}

/** Ends open offers of a gathering that has moved at its latest moment, if they would end later. */
export async function capOffers(tx: Tx, gatheringId: string): Promise<void> {
  await tx.query(
    `update offer o set deadline = greatest(clock_timestamp(), g.starts_at - make_interval(hours => g.offers_end_hours))
       from registration r join gathering g on g.id = r.gathering_id
      where g.id = $1 and r.id = o.registration_id and o.closed_at is null
        and o.deadline > g.starts_at - make_interval(hours => g.offers_end_hours)`,
    [gatheringId],
  );
}
