import { type Actor, allowed, type Decision, denied } from '@sic/authorization';
import type { GatheringState } from './gathering/gathering-kind.js';
import { isActive, RegistrationState } from './registration/registration-state.js';

/** What the rules look at of a gathering, as the database's clock has it. */
export interface GatheringStanding {
  state: GatheringState;
  /** The actor organises it. */
  isOrganiser: boolean;
  isOpenForRegistration: boolean;
  hasBegun: boolean;
}

/** What the rules look at of a registration. */
export interface RegistrationStanding {
  state: RegistrationState;
  gathering: GatheringStanding;
  /** It is the actor's own. */
  isOwn: boolean;
  /** The actor represents the organisation on whose behalf the person comes. */
  isForOwnOrganisation: boolean;
  hasOrganisation: boolean;
}

const onlyOrganisers = denied('Only organisers of this gathering may do this.');
const notActive = denied('This registration has ended.');
const hasBegun = denied('The gathering has begun.');

function organises(actor: Actor, { isOrganiser }: { isOrganiser: boolean }): boolean {
  return actor.kind === 'member' && (isOrganiser || actor.isAdministrator);
}

/** Drafts are seen by their organisers only. */
export function maySee(actor: Actor, gathering: GatheringStanding): Decision {
  if (gathering.state !== 'draft' || organises(actor, gathering)) return allowed;
  return denied('This gathering is not published.');
}

/** Lists, balance and export, edits, adding and cancelling people. */
export function mayManage(actor: Actor, gathering: GatheringStanding): Decision {
  return organises(actor, gathering) ? allowed : onlyOrganisers;
}

export function mayEdit(actor: Actor, gathering: GatheringStanding): Decision {
  if (!organises(actor, gathering)) return onlyOrganisers;
  return gathering.state === 'cancelled' ? denied('A cancelled gathering stays as it was.') : allowed;
}

export function mayPublish(actor: Actor, gathering: GatheringStanding): Decision {
  if (!organises(actor, gathering)) return onlyOrganisers;
  return gathering.state === 'draft' ? allowed : denied('Only a draft can be published.');
}

export function mayCancelGathering(actor: Actor, gathering: GatheringStanding): Decision {
  if (!organises(actor, gathering)) return onlyOrganisers;
  if (gathering.state !== 'published') return denied('Only a published gathering can be cancelled.');
  return gathering.hasBegun ? hasBegun : allowed;
}

/** Administrators, and members who organise a gathering already. */
export function mayCreate(actor: Actor, organisesAny: boolean): Decision {
  if (actor.kind === 'member' && (actor.isAdministrator || organisesAny)) return allowed;
  return denied('Only organisers and administrators may announce a gathering.');
}

/** Signing up oneself or a colleague, by the clock of the database. */
export function mayRegister(actor: Actor, gathering: GatheringStanding): Decision {
  if (actor.kind !== 'member') return denied('Please sign in first.');
  if (gathering.state === 'cancelled') return denied('The gathering is cancelled.');
  if (gathering.state === 'draft') return denied('The gathering is not published yet.');
  return gathering.isOpenForRegistration ? allowed : denied('Sign-up is not open.');
}

function isTheirs(actor: Actor, standing: RegistrationStanding): boolean {
  return actor.kind === 'member' && (standing.isOwn || standing.isForOwnOrganisation);
}

export function maySeeRegistration(actor: Actor, standing: RegistrationStanding): Decision {
  if (isTheirs(actor, standing) || organises(actor, standing.gathering)) return allowed;
  return denied('This registration is for its person and the organisers.');
}

export function mayCancel(actor: Actor, standing: RegistrationStanding): Decision {
  if (!isTheirs(actor, standing))
    return denied('Only the person, or a representative of their organisation, may cancel.');
  if (!isActive(standing.state)) return notActive;
  return standing.gathering.hasBegun ? hasBegun : allowed;
}

/** Accepting and declining: the person, or the representative who takes care of the organisation's seats. */
export function mayAnswerOffer(actor: Actor, standing: RegistrationStanding): Decision {
  if (!isTheirs(actor, standing))
    return denied('Only the person, or a representative of their organisation, may answer.');
  if (standing.state !== RegistrationState.OFFERED) return denied('No seat is offered here.');
  return standing.gathering.hasBegun ? hasBegun : allowed;
}

/** A seat of an organisation passes on to its substitute; a seat without an organisation is personal. */
export function maySubstitute(actor: Actor, standing: RegistrationStanding): Decision {
  if (!isTheirs(actor, standing) && !organises(actor, standing.gathering)) {
    return denied('Only the person, a representative of their organisation or an organiser may name a substitute.');
  }
  if (!standing.hasOrganisation) return denied('This seat is personal: it was not taken for an organisation.');
  if (standing.state !== RegistrationState.CONFIRMED) return denied('Only a confirmed seat can be taken over.');
  return standing.gathering.hasBegun ? hasBegun : allowed;
}

export function mayCancelAsOrganiser(actor: Actor, standing: RegistrationStanding): Decision {
  if (!organises(actor, standing.gathering)) return onlyOrganisers;
  return isActive(standing.state) ? allowed : notActive;
}

/** Giving a seat past the waiting list or over the capacity, with a reason. */
export function mayGiveSeatAnyway(actor: Actor, standing: RegistrationStanding): Decision {
  if (!organises(actor, standing.gathering)) return onlyOrganisers;
  if (!isActive(standing.state)) return notActive;
  if (standing.state === RegistrationState.CONFIRMED) return denied('This person has a seat.');
  return standing.gathering.hasBegun ? hasBegun : allowed;
}
