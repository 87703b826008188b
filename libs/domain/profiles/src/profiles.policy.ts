import { type Actor, isModerator } from '@sic/authorization';
import { Forbidden, type Problem, Unauthenticated } from '@sic/kernel';
import { AlreadyRepresents, RepresentationChanged } from './profiles.problems.js';
import type { RepresentationRole, RepresentationState } from './representation/representation.entity.js';

/** What the rules look at of a member. */
export interface MemberFacts {
  memberId: string;
}

/** The actor's own representation of an organisation, asked for or confirmed. */
export interface OwnRepresentation {
  id: string;
  role: RepresentationRole;
  state: RepresentationState;
}

/** What the rules look at of an organisation. */
export interface OrganisationFacts {
  isHidden: boolean;
  own: OwnRepresentation | null;
}

/** What the rules look at of a representation; `ownRole` is the actor's own confirmed role in the same organisation. */
export interface RepresentationFacts {
  /** Whether the organisation is hidden. */
  isHidden: boolean;
  memberId: string;
  role: RepresentationRole;
  state: RepresentationState;
  ownRole: RepresentationRole | null;
}

export const MEMBER_ACTIONS = ['edit', 'readAddress'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

export const ORGANISATION_ACTIONS = ['update', 'verify', 'askToRepresent'] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

export const REPRESENTATION_ACTIONS = ['confirm', 'refuse', 'end'] as const;
export type RepresentationAction = (typeof REPRESENTATION_ACTIONS)[number];

/** Members alone change their profile and read their mail address; moderators hide a profile, they do not rewrite it. */
export function canOnMember(actor: Actor, action: MemberAction, { memberId }: MemberFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (actor.id === memberId) return null;
  return new Forbidden(action === 'edit' ? 'OWN_PROFILE_ONLY' : 'OWN_ADDRESS_ONLY');
}

/**
 * Representatives and moderators describe an organisation, moderators verify it, and any member may ask to act for one
 * that is not hidden.
 */
export function canOnOrganisation(actor: Actor, action: OrganisationAction, facts: OrganisationFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (action === 'update') return canUpdate(actor, facts);
  if (action === 'verify') return canVerify(actor, facts);
  if (facts.isHidden) return new Forbidden('ORGANISATION_HIDDEN');
  return facts.own === null ? null : new AlreadyRepresents(facts.own.id, facts.own.state);
}

function canUpdate(actor: Actor, organisation: OrganisationFacts): Problem | null {
  if (isModerator(actor)) return null;
  if (confirmedRole(organisation) === null) {
    return new Forbidden('NOT_ITS_REPRESENTATIVE');
  }
  return organisation.isHidden ? new Forbidden('ORGANISATION_HIDDEN') : null;
}

function canVerify(actor: Actor, organisation: OrganisationFacts): Problem | null {
  if (!isModerator(actor)) return new Forbidden('MODERATORS_ONLY');
  return confirmedRole(organisation) === null ? null : new Forbidden('OWN_ORGANISATION');
}

/** The role in which the actor acts for the organisation; null for somebody who has only asked. */
export function confirmedRole({ own }: OrganisationFacts): RepresentationRole | null {
  return own?.state === 'confirmed' ? own.role : null;
}

/**
 * A request is answered by somebody who has at least the role that is asked for, or a moderator, and never by the
 * member who asked. The member, somebody with at least the same role, or a moderator ends a confirmed representation;
 * a request is taken back by the member alone.
 */
export function canOnRepresentation(
  actor: Actor,
  action: RepresentationAction,
  representation: RepresentationFacts,
): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  const { memberId, state } = representation;
  const isOwn = actor.id === memberId;
  if (action === 'end') {
    if (!isOwn && !hasAtLeast(actor, representation)) {
      return new Forbidden('NOT_ENDING_REPRESENTATION');
    }
    if (state === 'confirmed' || (state === 'asked' && isOwn)) return null;
    return state === 'asked' ? new Forbidden('REFUSE_REPRESENTATION_INSTEAD') : new RepresentationChanged(state);
  }
  if (isOwn) return new Forbidden('OWN_REPRESENTATION');
  if (!hasAtLeast(actor, representation)) {
    return new Forbidden('NOT_DECIDING_REPRESENTATION');
  }
  return state === 'asked' ? null : new RepresentationChanged(state);
}

/**
 * A representative can't make signatories, since a signatory commits the organisation. In a hidden organisation only
 * moderators decide.
 */
function hasAtLeast(actor: Actor, { role, ownRole, isHidden }: RepresentationFacts): boolean {
  if (isModerator(actor)) return true;
  if (isHidden) return false;
  return ownRole === 'signatory' || (ownRole === 'representative' && role === 'representative');
}
