import type { RateLimit } from '@sic/rate-limits';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/*
 * What one member may do how often. Somebody who works with the forms stays far below.
 */
export const UPDATE_PROFILE_RATE_LIMIT: RateLimit = { name: 'profiles.update-profile', points: 60, perSeconds: HOUR };

/** Decoding a picture takes more of the processor than any other request. */
export const SET_PICTURE_RATE_LIMIT: RateLimit = { name: 'profiles.set-picture', points: 20, perSeconds: HOUR };
export const REMOVE_PICTURE_RATE_LIMIT: RateLimit = { name: 'profiles.remove-picture', points: 60, perSeconds: HOUR };

/** Each registration may ask a moderator for a decision. */
export const REGISTER_RATE_LIMIT: RateLimit = { name: 'profiles.register-organisation', points: 10, perSeconds: DAY };
export const UPDATE_ORGANISATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.update-organisation',
  points: 60,
  perSeconds: HOUR,
};
export const VERIFY_RATE_LIMIT: RateLimit = { name: 'profiles.verify-organisation', points: 200, perSeconds: HOUR };

/** Each request sends a mail to those who decide it. */
export const ASK_RATE_LIMIT: RateLimit = { name: 'profiles.ask-to-represent', points: 20, perSeconds: DAY };
export const DECIDE_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.decide-representation',
  points: 200,
  perSeconds: HOUR,
};
