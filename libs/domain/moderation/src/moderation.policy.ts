import { type Actor, actorId, allowed, type Decision, denied, isModerator } from '@sic/authorization';
import { Forbidden, Rejection } from '@sic/kernel';
import type { AppealState } from './appeal/appeal.entity.js';
import type { CaseState } from './case/moderation-case.entity.js';
import type { DecisionAction } from './case/moderation-decision.entity.js';

const NOT_A_MODERATOR = denied('Only a moderator may do this.');
const OWN_CONTENT = denied('Nobody decides about their own content. Another moderator has to.');

export interface ReportableSubject {
  authorId: string | null;
  isHidden: boolean;
}

export function mayReport(actor: Actor, subject: ReportableSubject): Decision {
  if (actor.kind === 'visitor') return denied('Please sign in to report something.');
  if (subject.authorId === actor.id) return denied('This is your own. You can change or withdraw it yourself.');
  return subject.isHidden ? denied('This is hidden already.') : allowed;
}

export interface DecidableCase {
  state: CaseState;
  authorId: string | null;
  hasOpenAppeal: boolean;
}

export function mayModerate(actor: Actor): Decision {
  return isModerator(actor) ? allowed : NOT_A_MODERATOR;
}

function mayDecide(actor: Actor, { authorId }: DecidableCase): Decision {
  if (!isModerator(actor)) return NOT_A_MODERATOR;
  return authorId !== null && authorId === actorId(actor) ? OWN_CONTENT : allowed;
}

export function mayDismiss(actor: Actor, subject: DecidableCase): Decision {
  const decision = mayDecide(actor, subject);
  if (!decision.isAllowed || subject.state === 'open') return decision;
  return denied('There is no open report to dismiss.');
}

export function mayHide(actor: Actor, subject: DecidableCase): Decision {
  const decision = mayDecide(actor, subject);
  if (!decision.isAllowed || subject.state === 'open') return decision;
  return denied(
    subject.state === 'hidden' ? 'This is hidden already.' : 'This case is closed; a new report opens one.',
  );
}

export function mayRestore(actor: Actor, subject: DecidableCase): Decision {
  const decision = mayDecide(actor, subject);
  if (!decision.isAllowed) return decision;
  if (subject.state !== 'hidden') return denied('This is not hidden.');
  return subject.hasOpenAppeal ? denied('Its author has appealed: decide the appeal instead.') : allowed;
}

export interface AppealableDecision {
  action: DecisionAction;
  authorId: string | null;
  caseState: CaseState | null;
  hasAppeal: boolean;
}

export function mayAppeal(actor: Actor, decision: AppealableDecision): Decision {
  if (actor.kind === 'visitor' || decision.authorId !== actor.id) {
    return denied('Only the author of the content may appeal.');
  }
  if (decision.action !== 'hide') return denied('Only a decision to hide something can be appealed.');
  if (decision.hasAppeal) return denied('You have appealed against this decision already.');
  return decision.caseState === 'hidden' ? allowed : denied('This is not hidden any more.');
}

export interface DecidableAppeal {
  state: AppealState;
  authorId: string;
  /** Who made the decision that is appealed. */
  deciderId: string;
}

export function mayDecideAppeal(actor: Actor, appeal: DecidableAppeal): Decision {
  if (actor.kind === 'visitor' || !isModerator(actor)) return NOT_A_MODERATOR;
  if (appeal.authorId === actor.id) return OWN_CONTENT;
  if (appeal.deciderId === actor.id) {
    return denied('You made the decision that is appealed. Another moderator has to look at it.');
  }
  return appeal.state === 'open' ? allowed : denied('This appeal is decided already.');
}

/** @throws Rejection FORBIDDEN with the reason of a decision that says no */
export function demand(decision: Decision): void {
  if (!decision.isAllowed) throw new Rejection(new Forbidden(decision.because));
}
