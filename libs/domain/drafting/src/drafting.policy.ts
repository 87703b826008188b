import { type Actor, anyMember, isModerator, permissionsOf, type SystemActor } from '@sic/authorization';
import { Forbidden, NotFound, type Problem, Unauthenticated } from '@sic/kernel';
import { PhaseDoesNotAllow, type PhaseNow, type ProcessFacts } from '@sic/processes';
import type { ClauseState } from './amendment/amendment-state.js';
import type { AmendmentKind, AmendmentStatus } from './amendment/amendment.entity.js';
import { AmendmentNotOpen, ClauseGone, DecisionPublished, NotDecided } from './drafting.problems.js';
import { type PhaseAction, phaseAllows } from './phase-actions.js';

export interface AmendmentFacts extends ProcessFacts {
  status: AmendmentStatus;
  kind: AmendmentKind;
  /** Whether the text still has the clause that it names. */
  clauseState: ClauseState;
  proposerId: string;
  isInConflict: boolean;
  /** Once submitted it stays readable. A draft that was withdrawn never was. */
  wasSubmitted: boolean;
  isHidden: boolean;
  /** The published version that its decision was taken for; null while there is none. */
  decisionPublishedIn: number | null;
}

export const DECLARATION_ACTIONS = ['propose', 'takePosition', 'seeWorkbench', 'decide', 'publish'] as const;
export type DeclarationAction = (typeof DECLARATION_ACTIONS)[number];

export const AMENDMENT_ACTIONS = [
  'see',
  'edit',
  'submit',
  'withdraw',
  'resolveConflict',
  'proposeAsNewClause',
  'takePosition',
  'comment',
  'decide',
  'takeBack',
] as const;
export type AmendmentAction = (typeof AMENDMENT_ACTIONS)[number];

/** Why the actor may not import a text into the process; null when they may. */
export function canImport(actor: Actor, process: ProcessFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (!process.isEditor && !actor.isAdministrator) return new Forbidden('NOT_IMPORTER');
  return phaseProblem('import', process);
}

/** Why the actor may not write to the people who take part in the process; null when they may. */
export function canWriteToPeople(actor: Actor, process: Pick<ProcessFacts, 'isEditor'>): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  return process.isEditor ? null : new Forbidden('NOT_PROCESS_EDITOR');
}

/** Why the actor may not do this with a declaration or its clauses; null when they may. */
export function canOnDeclaration(actor: Actor, action: DeclarationAction, process: ProcessFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  switch (action) {
    case 'propose':
    case 'takePosition':
      return phaseProblem(action, process);
    case 'seeWorkbench':
      return process.isEditor ? null : new Forbidden('NOT_DECIDER');
    case 'decide':
      return process.isEditor ? phaseProblem('decide', process) : new Forbidden('NOT_DECIDER');
    case 'publish':
      return process.isEditor ? phaseProblem('publish', process) : new Forbidden('NOT_PUBLISHER');
  }
}

/** What every member may do with a declaration now: for a visitor, what signing in allows. */
export function membersOnDeclaration(process: ProcessFacts): Record<DeclarationAction, boolean> {
  return permissionsOf(canOnDeclaration, DECLARATION_ACTIONS, anyMember, { ...process, isEditor: false });
}

/** Why the actor may not do this with a clause; null when they may. One that the latest version does not have is only read. */
export function canOnClause(
  actor: Actor,
  action: DeclarationAction,
  { isInText, ...process }: ProcessFacts & { isInText: boolean },
): Problem | null {
  return canOnDeclaration(actor, action, process) ?? (isInText ? null : new ClauseGone());
}

/**
 * Why the actor may not do this with the amendment; null when they may. What was never submitted is seen by its proposer only, hidden
 * amendments by their proposer and moderators; for everybody else they do not exist.
 */
export function canOnAmendment(
  actor: Actor | SystemActor,
  action: AmendmentAction,
  amendment: AmendmentFacts,
): Problem | null {
  const isProposer = actor.kind === 'member' && actor.id === amendment.proposerId;
  if (!isVisible(actor, isProposer, amendment)) return new NotFound('amendment');
  if (action === 'see') return null;
  if (actor.kind !== 'member') return new Unauthenticated();
  if (amendment.isHidden && action !== 'withdraw') return new Forbidden('AMENDMENT_HIDDEN');
  switch (action) {
    case 'edit':
      if (!isProposer) return new Forbidden('NOT_PROPOSER');
      if (!isOpen(amendment)) return new AmendmentNotOpen(amendment.status);
      if (lacksClause(amendment)) return new ClauseGone();
      return amendment.isInConflict ? new Forbidden('AMENDMENT_IN_CONFLICT') : phaseProblem('propose', amendment);
    case 'submit':
      if (!isProposer) return new Forbidden('NOT_PROPOSER');
      if (amendment.status !== 'draft') return new AmendmentNotOpen(amendment.status);
      if (lacksClause(amendment)) return new ClauseGone();
      return phaseProblem('propose', amendment);
    case 'withdraw':
      if (!isProposer) return new Forbidden('NOT_PROPOSER');
      return isOpen(amendment) ? null : new AmendmentNotOpen(amendment.status);
    case 'resolveConflict':
      if (!isProposer) return new Forbidden('NOT_PROPOSER');
      if (!isOpen(amendment)) return new AmendmentNotOpen(amendment.status);
      if (!amendment.isInConflict) return new Forbidden('NOT_IN_CONFLICT');
      return lacksClause(amendment) ? new ClauseGone() : phaseProblem('resolveConflict', amendment);
    case 'proposeAsNewClause':
      if (!isProposer) return new Forbidden('NOT_PROPOSER');
      if (!isOpen(amendment)) return new AmendmentNotOpen(amendment.status);
      if (amendment.kind === 'delete') return new Forbidden('NO_NEW_CLAUSE');
      if (amendment.clauseState === 'present') return new Forbidden('CLAUSE_IN_TEXT');
      return phaseProblem('resolveConflict', amendment);
    case 'takePosition':
      if (isProposer) return new Forbidden('OWN_AMENDMENT');
      if (amendment.status !== 'submitted') return new AmendmentNotOpen(amendment.status);
      return phaseProblem('takePosition', amendment);
    case 'comment':
      return amendment.wasSubmitted ? phaseProblem('comment', amendment) : new AmendmentNotOpen(amendment.status);
    case 'decide':
      if (!amendment.isEditor) return new Forbidden('NOT_DECIDER');
      if (amendment.status !== 'submitted') return new AmendmentNotOpen(amendment.status);
      return phaseProblem('decide', amendment);
    case 'takeBack':
      if (!amendment.isEditor) return new Forbidden('NOT_DECIDER');
      if (!isDecidedByEditor(amendment)) return new NotDecided(amendment.status);
      if (amendment.decisionPublishedIn !== null) return new DecisionPublished(amendment.decisionPublishedIn);
      return phaseProblem('decide', amendment);
  }
}

/** The same in SQL, for lists: `VISIBLE` in `amendment-row.queries.ts`. */
function isVisible(
  actor: Actor | SystemActor,
  isProposer: boolean,
  { wasSubmitted, isHidden }: AmendmentFacts,
): boolean {
  if (isProposer || actor.kind === 'system') return true;
  return wasSubmitted && (!isHidden || isModerator(actor));
}

function isOpen({ status }: AmendmentFacts): boolean {
  return status === 'draft' || status === 'submitted';
}

/** The text does not have the clause that it changes or deletes. What it adds has a place all the same. */
function lacksClause({ kind, clauseState }: AmendmentFacts): boolean {
  return kind !== 'insert_after' && clauseState === 'gone';
}

/** The platform itself supersedes what the text says already: that is not taken back. */
function isDecidedByEditor({ status }: AmendmentFacts): boolean {
  return status === 'accepted' || status === 'accepted_with_changes' || status === 'rejected';
}

function phaseProblem(action: PhaseAction, { phase, until }: PhaseNow): Problem | null {
  return phaseAllows(phase, action) ? null : new PhaseDoesNotAllow(phase, until);
}
