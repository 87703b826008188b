import { type Actor, allowed, type Decision, denied, isModerator } from '@sic/authorization';
import type { RepresentationRole, RepresentationState } from './representation/representation.entity.js';

/** What the rules look at of an organisation: the actor's own confirmed role in it, or null. */
export interface OrganisationFacts {
  ownRole: RepresentationRole | null;
  isHidden: boolean;
}

/** What the rules look at of a representation; `ownRole` is the actor's own confirmed role in the same organisation. */
export interface RepresentationFacts {
  memberId: string;
  role: RepresentationRole;
  state: RepresentationState;
  ownRole: RepresentationRole | null;
}

const SIGN_IN = denied('Please sign in first.');

/** Only oneself changes one's profile; moderators hide it, they do not rewrite it. */
export function mayEditProfile(actor: Actor, memberId: string): Decision {
  if (actor.kind === 'visitor') return SIGN_IN;
  return actor.id === memberId ? allowed : denied('Only the member may change a profile.');
}

/** The field policy of the address: nobody else's, not even for moderators. Mails reach people without it. */
export function mayReadAddress(actor: Actor, memberId: string): boolean {
  return actor.kind === 'member' && actor.id === memberId;
}

/** Representatives and moderators keep the description of an organisation up to date. */
export function mayUpdateOrganisation(actor: Actor, organisation: OrganisationFacts): Decision {
  if (actor.kind === 'visitor') return SIGN_IN;
  if (isModerator(actor)) return allowed;
  if (organisation.ownRole === null)
    return denied('Only its representatives and moderators may change an organisation.');
  return organisation.isHidden ? denied('A moderator has hidden this organisation.') : allowed;
}

/** Moderators verify, but not the organisation that they represent. */
export function mayVerify(actor: Actor, organisation: OrganisationFacts): Decision {
  if (!isModerator(actor)) return denied('Only a moderator may verify an organisation.');
  return organisation.ownRole === null ? allowed : denied('Another moderator has to verify your own organisation.');
}

/** Any member may ask to act for an organisation that can be seen. */
export function mayAskToRepresent(actor: Actor, organisation: OrganisationFacts): Decision {
  if (actor.kind === 'visitor') return SIGN_IN;
  return organisation.isHidden ? denied('A moderator has hidden this organisation.') : allowed;
}

/**
 * Who answers a request: somebody who has at least the role that is asked for, or a moderator, and never the asker. A
 * representative can't make signatories, since a signatory commits the organisation.
 */
export function mayJudge(actor: Actor, asked: RepresentationFacts): Decision {
  if (actor.kind === 'visitor') return SIGN_IN;
  if (actor.id === asked.memberId) return denied('Somebody else has to confirm you.');
  return hasAtLeast(actor, asked)
    ? allowed
    : denied('Only those who act for the organisation, or a moderator, decide.');
}

/** Whether there is something to answer, and the actor may. The same for refusing. */
export function mayConfirm(actor: Actor, asked: RepresentationFacts): Decision {
  const judging = mayJudge(actor, asked);
  if (!judging.isAllowed) return judging;
  return asked.state === 'asked' ? allowed : denied('This was already decided.');
}

/** Who may end a representation: the member, somebody with at least the same role, or a moderator. */
export function mayRemove(actor: Actor, representation: RepresentationFacts): Decision {
  if (actor.kind === 'visitor') return SIGN_IN;
  if (actor.id === representation.memberId || hasAtLeast(actor, representation)) return allowed;
  return denied('Only the member, those who act for the organisation, or a moderator may end this.');
}

/** Whether there is something to end, and the actor may. A request is taken back by its asker alone; others refuse it. */
export function mayEnd(actor: Actor, representation: RepresentationFacts): Decision {
  const removing = mayRemove(actor, representation);
  if (!removing.isAllowed) return removing;
  if (representation.state === 'confirmed') return allowed;
  if (representation.state !== 'asked') return denied('This has already ended.');
  const isOwn = actor.kind === 'member' && actor.id === representation.memberId;
  return isOwn ? allowed : denied('Refuse the request instead.');
}

function hasAtLeast(actor: Actor, { role, ownRole }: RepresentationFacts): boolean {
  return isModerator(actor) || ownRole === 'signatory' || (ownRole === 'representative' && role === 'representative');
}
