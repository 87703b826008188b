import type { Actor } from '@sic/authorization';
import { Forbidden, NotFound, type Problem, Unauthenticated } from '@sic/kernel';
import type { GatheringState } from './gathering/gathering-kind.js';
import {
  GatheringNotReady,
  OfferLapsed,
  PoolInUse,
  RegistrationClosed,
  RegistrationEnded,
} from './gatherings.problems.js';
import { isActive, RegistrationState } from './registration/registration-state.js';

/** What the rules look at of a gathering, as the clock of the database has it. */
export interface GatheringFacts {
  state: GatheringState;
  /** The actor organises it. */
  isOrganiser: boolean;
  isOpenForRegistration: boolean;
  hasBegun: boolean;
  isOver: boolean;
}

export const GATHERING_ACTIONS = ['see', 'register', 'manage', 'addParticipant', 'edit', 'publish', 'cancel'] as const;
export type GatheringAction = (typeof GATHERING_ACTIONS)[number];

/**
 * `see` its page; `register` oneself or a colleague; `manage` its people: list, balance, export and cancelling;
 * `addParticipant` somebody; `edit` its details, pools and programme; `publish` a draft; `cancel` the gathering.
 */
export function canOnGathering(actor: Actor, action: GatheringAction, gathering: GatheringFacts): Problem | null {
  if (gathering.state === 'draft' && !organises(actor, gathering)) return new NotFound('gathering');
  if (action === 'see') return null;
  if (action === 'register') return canRegister(actor, gathering);
  if (!organises(actor, gathering)) return notOrganiser();
  switch (action) {
    case 'manage':
      return null;
    case 'addParticipant':
      return gathering.state === 'published' ? null : new GatheringNotReady('NOT_PUBLISHED');
    case 'edit':
      return gathering.state === 'cancelled' ? new Forbidden('GATHERING_IS_CANCELLED') : null;
    case 'publish':
      if (gathering.state !== 'draft') return new Forbidden('GATHERING_NOT_DRAFT');
      return gathering.isOver ? new GatheringNotReady('IS_OVER') : null;
    case 'cancel':
      if (gathering.state !== 'published') return new Forbidden('GATHERING_NOT_PUBLISHED');
      return gathering.hasBegun ? hasBegun() : null;
  }
}

/** Announcing a gathering or a relay: administrators, and members who organise a gathering already. */
export function canCreateGathering(actor: Actor, { organisesAny }: { organisesAny: boolean }): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  return actor.isAdministrator || organisesAny ? null : new Forbidden('CREATE_GATHERING');
}

/** Signing somebody up on behalf of an organisation: those who represent it. */
export function canRegisterFor(actor: Actor, { isRepresentative }: { isRepresentative: boolean }): Problem | null {
  if (actor.kind !== 'member') return new Unauthenticated();
  return isRepresentative ? null : new Forbidden('NOT_REPRESENTATIVE');
}

/** What the rules look at of a seat pool. */
export interface PoolFacts {
  gathering: GatheringFacts;
  /** Somebody is signed up for the gathering, or waits. */
  hasSignedUp: boolean;
  /** It has or had claims. */
  isUsed: boolean;
  /** The gathering has no other pool that is not for one programme item. */
  isLast: boolean;
}

export const POOL_ACTIONS = ['edit', 'changeRules', 'remove'] as const;
export type PoolAction = (typeof POOL_ACTIONS)[number];

/** `edit` its name and its number of seats; `changeRules`, who takes from it, until somebody signs up; `remove` it. */
export function canOnPool(actor: Actor, action: PoolAction, pool: PoolFacts): Problem | null {
  const refusal = canOnGathering(actor, 'edit', pool.gathering);
  if (refusal || action === 'edit') return refusal;
  if (action === 'changeRules') return pool.hasSignedUp ? new PoolInUse() : null;
  if (pool.isUsed) return new PoolInUse();
  if (pool.gathering.state === 'published' && pool.isLast) {
    return new GatheringNotReady('LAST_POOL');
  }
  return null;
}

/** What the rules look at of a registration. */
export interface RegistrationFacts {
  state: RegistrationState;
  gathering: GatheringFacts;
  /** It is the actor's own. */
  isOwn: boolean;
  /** The actor has no account, and holds the signed link that was mailed to the person. */
  isByLink: boolean;
  /** The person signed up themselves, or accepted what others had taken in their name. */
  isAnswered: boolean;
  /** The actor represents the organisation on whose behalf the person comes. */
  isForOwnOrganisation: boolean;
  hasOrganisation: boolean;
}

export const REGISTRATION_ACTIONS = [
  'see',
  'accept',
  'cancel',
  'answerOffer',
  'substitute',
  'cancelAsOrganiser',
  'giveSeatAnyway',
] as const;
export type RegistrationAction = (typeof REGISTRATION_ACTIONS)[number];

/**
 * `accept` what others took in one's name is for the person alone; `cancel` and `answerOffer` (accept or decline) are for the person, and for representatives of the organisation that
 * the seat is taken for; `substitute` hands a seat of an organisation over; `cancelAsOrganiser` ends a registration
 * with a reason; `giveSeatAnyway` confirms one past the waitlist or over the capacity, with a reason.
 */
export function canOnRegistration(
  actor: Actor,
  action: RegistrationAction,
  registration: RegistrationFacts,
): Problem | null {
  const isOrganiser = organises(actor, registration.gathering);
  const isPerson = registration.isByLink || (actor.kind === 'member' && registration.isOwn);
  const isTheirs = isPerson || (actor.kind === 'member' && registration.isForOwnOrganisation);
  if (!isTheirs && !isOrganiser) return new NotFound('registration');
  if (action === 'see') return null;
  if (action === 'accept' && !isPerson) return notTheirs();
  if ((action === 'cancel' || action === 'answerOffer') && !isTheirs) return notTheirs();
  if ((action === 'cancelAsOrganiser' || action === 'giveSeatAnyway') && !isOrganiser) return notOrganiser();
  return inState(action, registration);
}

/** What the states and the time allow to those who have the role for it. */
function inState(action: Exclude<RegistrationAction, 'see'>, registration: RegistrationFacts): Problem | null {
  const { state, hasOrganisation, gathering } = registration;
  if (action === 'answerOffer' && state === RegistrationState.EXPIRED) return new OfferLapsed();
  if (!isActive(state)) return new RegistrationEnded();
  if (action === 'cancelAsOrganiser') return null;
  if (action === 'accept') return registration.isAnswered ? new Forbidden('SEAT_ANSWERED') : null;
  if (action === 'answerOffer' && state !== RegistrationState.OFFERED) {
    return new Forbidden('NO_SEAT_OFFERED');
  }
  if (action === 'substitute' && !hasOrganisation) {
    return new Forbidden('SEAT_IS_PERSONAL');
  }
  if (action === 'substitute' && state !== RegistrationState.CONFIRMED) {
    return new Forbidden('SEAT_NOT_CONFIRMED');
  }
  if (action === 'giveSeatAnyway' && state === RegistrationState.PENDING_APPROVAL) {
    return new Forbidden('ORGANISATION_NOT_CONFIRMED');
  }
  if (action === 'giveSeatAnyway' && state === RegistrationState.CONFIRMED) {
    return new Forbidden('HAS_SEAT');
  }
  return gathering.hasBegun ? hasBegun() : null;
}

function canRegister(actor: Actor, gathering: GatheringFacts): Problem | null {
  if (actor.kind !== 'member') return new Unauthenticated();
  if (gathering.state === 'cancelled') return new RegistrationClosed('GATHERING_CANCELLED');
  if (gathering.state === 'draft') return new RegistrationClosed('GATHERING_DRAFT');
  return gathering.isOpenForRegistration ? null : new RegistrationClosed('NOT_OPEN');
}

function organises(actor: Actor, { isOrganiser }: { isOrganiser: boolean }): boolean {
  return actor.kind === 'member' && (isOrganiser || actor.isAdministrator);
}

const notOrganiser = (): Problem => new Forbidden('NOT_GATHERING_ORGANISER');
const notTheirs = (): Problem => new Forbidden('NOT_REGISTERED_PERSON');
const hasBegun = (): Problem => new Forbidden('GATHERING_HAS_BEGUN');
