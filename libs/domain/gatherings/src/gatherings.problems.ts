import { Field, Int } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';

@ProblemType('Sign-up is not open: it has not begun, it has ended, or the gathering is cancelled.')
export class RegistrationClosed implements Problem {
  readonly code = 'REGISTRATION_CLOSED';
  constructor(readonly message: string) {}
}

@ProblemType('No seats of this gathering are for this person.')
export class NotEligible implements Problem {
  readonly code = 'NOT_ELIGIBLE';
  readonly message: string;

  @Field(() => String, { description: 'Which rule, in a sentence.' })
  readonly because: string;

  constructor(because: string) {
    this.because = because;
    this.message = because;
  }
}

@ProblemType('The person has a registration for this gathering already, made by somebody else.')
export class AlreadyRegistered implements Problem {
  readonly code = 'ALREADY_REGISTERED';
  readonly message: string;
  constructor(name: string) {
    this.message = `${name} is registered for this gathering already.`;
  }
}

@ProblemType('The seat was held until a deadline that has passed.')
export class OfferLapsed implements Problem {
  readonly code = 'OFFER_LAPSED';
  readonly message = 'This offer has lapsed. The seat goes to whoever waits next; you can join the waiting list again.';
}

@ProblemType('Not every leg has a seat, and all or nothing was asked for. Nothing was booked.')
export class GatheringFull implements Problem {
  readonly code = 'GATHERING_FULL';
  readonly message: string;

  @Field(() => [String], { description: 'Titles of the legs without a free seat.' })
  readonly full: string[];

  constructor(full: string[]) {
    this.full = full;
    this.message = `No seat is free in: ${full.join('; ')}. Nothing was booked.`;
  }
}

@ProblemType('The registration is in a state in which this can no longer be done.')
export class RegistrationEnded implements Problem {
  readonly code = 'REGISTRATION_ENDED';
  constructor(readonly message: string) {}
}

@ProblemType('More seats are taken and offered than the pool would have.')
export class SeatsTaken implements Problem {
  readonly code = 'SEATS_TAKEN';
  readonly message: string;

  @Field(() => Int, { description: 'Seats taken and offered.' })
  readonly taken: number;

  constructor(taken: number) {
    this.taken = taken;
    this.message = `${taken} seats are taken or offered: the pool can't be smaller than that.`;
  }
}

@ProblemType('People have signed up under the rules of this pool; they can no longer change.')
export class PoolInUse implements Problem {
  readonly code = 'POOL_IN_USE';
  readonly message =
    'People have signed up already: pools keep their rules. Only names and numbers of seats can still change.';
}

@ProblemType('The gathering is not in a state in which this can be done.')
export class GatheringNotReady implements Problem {
  readonly code = 'GATHERING_NOT_READY';
  constructor(readonly message: string) {}
}
