import type { RateLimit } from '@sic/rate-limits';

/** Per member: signing up, cancelling, answering offers. */
export const SEAT_RATE_LIMIT: RateLimit = { name: 'gatherings.seat', points: 60, perSeconds: 60 };

/** Per member: mails to people whom somebody else names. */
export const NAMED_PERSON_RATE_LIMIT: RateLimit = { name: 'gatherings.named-person', points: 60, perSeconds: 3_600 };

/** Per organiser: people added or cancelled, each of whom gets a mail. */
export const PARTICIPANT_RATE_LIMIT: RateLimit = { name: 'gatherings.participant', points: 300, perSeconds: 3_600 };

/** Per organiser: changes of gatherings, pools and programmes. */
export const ORGANISE_RATE_LIMIT: RateLimit = { name: 'gatherings.organise', points: 600, perSeconds: 3_600 };

/** Per organiser: the answer tells whether an address belongs to a member. */
export const NAME_ORGANISER_RATE_LIMIT: RateLimit = {
  name: 'gatherings.name-organiser',
  points: 30,
  perSeconds: 3_600,
};
