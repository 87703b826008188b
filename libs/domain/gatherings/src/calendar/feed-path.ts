/** Every public gathering. */
export const PUBLIC_FEED_PATH = '/calendar/gatherings.ics';

/** The seats of one account. The secret stands in the query, which no log holds. */
export function feedPath(secret: string): string {
  return `/calendar/seats.ics?key=${secret}`;
}
