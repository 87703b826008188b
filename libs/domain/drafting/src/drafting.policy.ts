import { type Actor, isModerator } from '@sic/authorization';
import { Forbidden, NotFound, type Problem, Unauthenticated } from '@sic/kernel';
import { PhaseDoesNotAllow, type PhaseNow, type ProcessFacts } from '@sic/processes';
import type { AmendmentStatus } from './amendment/amendment.entity.js';
import { AmendmentNotOpen } from './drafting.problems.js';
import { type PhaseAction, phaseAllows } from './phase-actions.js';

export interface AmendmentFacts extends ProcessFacts {
  status: AmendmentStatus;
  proposerId: string;
  isInConflict: boolean;
  isHidden: boolean;
}

export const PROCESS_ACTIONS = ['import', 'propose', 'takePosition', 'decide', 'publish'] as const;
export type ProcessAction = (typeof PROCESS_ACTIONS)[number];
export const AMENDMENT_ACTIONS = [
  'see',
  'edit',
  'submit',
  'withdraw',
  'settle',
  'takePosition',
  'comment',
  'decide',
] as const;
export type AmendmentAction = (typeof AMENDMENT_ACTIONS)[number];

/** Why the actor may not do this in the process; null when they may. */
export function refusalInProcess(actor: Actor, action: ProcessAction, process: ProcessFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  switch (action) {
    case 'import':
      if (!process.isEditor && !actor.isAdministrator) {
        return new Forbidden('Only an editor of the process or an administrator imports a text.');
      }
      return refusalOfPhase('import', process);
    case 'decide':
      if (!process.isEditor) return new Forbidden('Only an editor of the process decides amendments.');
      return refusalOfPhase('decide', process);
    case 'publish':
      if (!process.isEditor) return new Forbidden('Only an editor of the process publishes a version.');
      return refusalOfPhase('publish', process);
    case 'propose':
      return refusalOfPhase('propose', process);
    case 'takePosition':
      return refusalOfPhase('takePosition', process);
  }
}

/**
 * Why the actor may not do this with the amendment; null when they may. Drafts are seen by their proposer only, hidden
 * amendments by their proposer and moderators; for everybody else they do not exist.
 */
export function refusalOnAmendment(actor: Actor, action: AmendmentAction, amendment: AmendmentFacts): Problem | null {
  const isProposer = actor.kind === 'member' && actor.id === amendment.proposerId;
  if (amendment.status === 'draft' && !isProposer) return new NotFound('amendment');
  if (amendment.isHidden && !isProposer && !isModerator(actor)) return new NotFound('amendment');
  if (action === 'see') return null;
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (amendment.isHidden && action !== 'withdraw') return new Forbidden('A moderator has hidden this amendment.');
  switch (action) {
    case 'edit':
    case 'submit':
      if (!isProposer) return new Forbidden('Only its proposer may change an amendment.');
      if (!(action === 'edit' ? isOpen(amendment) : amendment.status === 'draft')) {
        return new AmendmentNotOpen(amendment.status);
      }
      if (action === 'edit' && amendment.isInConflict) {
        return new Forbidden('The text changed under this amendment: please settle the conflict instead.');
      }
      return refusalOfPhase('propose', amendment);
    case 'withdraw':
      if (!isProposer) return new Forbidden('Only its proposer may withdraw an amendment.');
      return isOpen(amendment) ? null : new AmendmentNotOpen(amendment.status);
    case 'settle':
      if (!isProposer) return new Forbidden('Its proposer settles what the amendment should say now.');
      if (!isOpen(amendment)) return new AmendmentNotOpen(amendment.status);
      if (!amendment.isInConflict) return new Forbidden('This amendment is not in conflict with the text.');
      return refusalOfPhase('settle', amendment);
    case 'takePosition':
      if (isProposer) return new Forbidden('It is your own amendment: others say whether they agree.');
      if (amendment.status !== 'submitted') return new AmendmentNotOpen(amendment.status);
      return refusalOfPhase('takePosition', amendment);
    case 'comment':
      if (amendment.status === 'draft') return new AmendmentNotOpen(amendment.status);
      return refusalOfPhase('comment', amendment);
    case 'decide':
      if (!amendment.isEditor) return new Forbidden('Only an editor of the process decides amendments.');
      if (amendment.status !== 'submitted') return new AmendmentNotOpen(amendment.status);
      return refusalOfPhase('decide', amendment);
  }
}

function isOpen({ status }: AmendmentFacts): boolean {
  return status === 'draft' || status === 'submitted';
}

function refusalOfPhase(action: PhaseAction, { phase, until }: PhaseNow): Problem | null {
  return phaseAllows(phase, action) ? null : new PhaseDoesNotAllow(phase, until);
}
