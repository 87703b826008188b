import { Field, Int } from '@nestjs/graphql';
import { enumOf, ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';

export const RegistrationClosedReason = {
  NOT_OPEN: 'NOT_OPEN',
  GATHERING_CANCELLED: 'GATHERING_CANCELLED',
  GATHERING_DRAFT: 'GATHERING_DRAFT',
  NO_OPEN_LEG: 'NO_OPEN_LEG',
} as const;
export type RegistrationClosedReason = keyof typeof RegistrationClosedReason;
enumOf('RegistrationClosedReason', RegistrationClosedReason, 'Why nobody can sign up now.', {
  NOT_OPEN: 'Sign-up has not opened yet, or has closed.',
  GATHERING_CANCELLED: 'The gathering was cancelled.',
  GATHERING_DRAFT: 'The gathering is not published yet.',
  NO_OPEN_LEG: 'No leg of the relay is open for sign-up.',
});

@ProblemType('Sign-up is not open: it has not begun, it has ended, or the gathering is cancelled.')
export class RegistrationClosed implements Problem {
  readonly code = 'REGISTRATION_CLOSED';

  @Field(() => RegistrationClosedReason, { description: 'Why it is not open.' })
  readonly reason: RegistrationClosedReason;

  constructor(reason: RegistrationClosedReason) {
    this.reason = reason;
  }
}

export const NotEligibleReason = {
  NO_POOLS: 'NO_POOLS',
  ORGANISATION_NEEDED: 'ORGANISATION_NEEDED',
  OTHER_POOLS: 'OTHER_POOLS',
  SHARES_USE_ALL_SEATS: 'SHARES_USE_ALL_SEATS',
  ORGANISATION_REFUSED: 'ORGANISATION_REFUSED',
} as const;
export type NotEligibleReason = keyof typeof NotEligibleReason;
enumOf('NotEligibleReason', NotEligibleReason, 'Why no seats of a gathering are for a person.', {
  NO_POOLS: 'The gathering has no seats at all.',
  ORGANISATION_NEEDED: 'Every seat is for people who come for an organisation.',
  OTHER_POOLS: 'The seats are for other kinds of organisations or other countries.',
  SHARES_USE_ALL_SEATS: 'The seats are divided into shares that use all of them, and none is for the person.',
  ORGANISATION_REFUSED: 'Moderators refused to confirm the kind and country of the organisation.',
});

@ProblemType('No seats of this gathering are for this person.')
export class NotEligible implements Problem {
  readonly code = 'NOT_ELIGIBLE';

  @Field(() => NotEligibleReason, { description: 'Which rule excludes the person.' })
  readonly reason: NotEligibleReason;

  @Field(() => [String], { description: 'Names of the pools that the gathering has.' })
  readonly pools: readonly string[];

  constructor(reason: NotEligibleReason, pools: readonly string[]) {
    this.reason = reason;
    this.pools = pools;
  }
}

@ProblemType('The person has a registration for this gathering already, made by somebody else.')
export class AlreadyRegistered implements Problem {
  readonly code = 'ALREADY_REGISTERED';

  @Field(() => String, { description: 'The person, as the request named them.' })
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

@ProblemType('The seat was held until a deadline that has passed.')
export class OfferLapsed implements Problem {
  readonly code = 'OFFER_LAPSED';
}

@ProblemType('Not every leg has a seat, and all or nothing was asked for. Nothing was booked.')
export class GatheringFull implements Problem {
  readonly code = 'GATHERING_FULL';

  @Field(() => [String], { description: 'Titles of the legs without a free seat.' })
  readonly full: readonly string[];

  constructor(full: readonly string[]) {
    this.full = full;
  }
}

@ProblemType('The registration has ended: cancelled, declined, expired, or taken over by a substitute.')
export class RegistrationEnded implements Problem {
  readonly code = 'REGISTRATION_ENDED';
}

@ProblemType('More seats are taken and offered than the pool would have.')
export class SeatsTaken implements Problem {
  readonly code = 'SEATS_TAKEN';

  @Field(() => Int, { description: 'Seats taken and offered.' })
  readonly taken: number;

  constructor(taken: number) {
    this.taken = taken;
  }
}

@ProblemType('People have signed up under the rules of this pool; they can no longer change.')
export class PoolInUse implements Problem {
  readonly code = 'POOL_IN_USE';
}

@ProblemType('Nobody of the gathering is in the segment.')
export class NobodyToWriteTo implements Problem {
  readonly code = 'NOBODY_TO_WRITE_TO';
}

export const GatheringNotReadyReason = {
  NO_POOL: 'NO_POOL',
  IS_OVER: 'IS_OVER',
  NOT_PUBLISHED: 'NOT_PUBLISHED',
  LAST_POOL: 'LAST_POOL',
} as const;
export type GatheringNotReadyReason = keyof typeof GatheringNotReadyReason;
enumOf('GatheringNotReadyReason', GatheringNotReadyReason, 'What a gathering lacks for a change.', {
  NO_POOL: 'It needs a seat pool before it is published.',
  IS_OVER: 'Its end lies in the past.',
  NOT_PUBLISHED: 'People are added to published gatherings only.',
  LAST_POOL: 'A published gathering keeps at least one seat pool.',
});

@ProblemType('The gathering is not in a state in which this can be done.')
export class GatheringNotReady implements Problem {
  readonly code = 'GATHERING_NOT_READY';

  @Field(() => GatheringNotReadyReason, { description: 'What the gathering lacks for this change.' })
  readonly reason: GatheringNotReadyReason;

  constructor(reason: GatheringNotReadyReason) {
    this.reason = reason;
  }
}

@ProblemType('Programme items would lie outside of the gathering. Nothing was saved.')
export class ProgrammeDoesNotFit implements Problem {
  readonly code = 'PROGRAMME_DOES_NOT_FIT';

  @Field(() => [String], { description: 'Titles of the items, in the order of time.' })
  readonly items: readonly string[];

  constructor(items: readonly string[]) {
    this.items = items;
  }
}

@ProblemType('Somebody else changed the gathering since its details were read.')
export class GatheringChanged implements Problem {
  readonly code = 'GATHERING_CHANGED';

  @Field(() => Int, { description: 'The `lockVersion` of the gathering as it is now.' })
  readonly lockVersion: number;

  constructor(lockVersion: number) {
    this.lockVersion = lockVersion;
  }
}
