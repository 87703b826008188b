import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Forbidden, type Problem, Unauthenticated } from '@sic/kernel';
import type { AppealState } from './appeal/appeal.entity.js';
import type { CaseState } from './case/moderation-case.entity.js';
import type { DecisionAction } from './case/moderation-decision.entity.js';

/** What the rules look at of something that may be reported. */
export interface ReportFacts {
  /** Null when nobody in particular wrote it, such as the page of an organisation. */
  authorId: string | null;
  isHidden: boolean;
}

export const REPORT_ACTIONS = ['make'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Who may report something that they see: every member, unless it is their own or hidden. */
export function canOnReport(actor: Actor, _action: ReportAction, { authorId, isHidden }: ReportFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (authorId === actor.id) return new Forbidden('REPORTS_OWN_CONTENT');
  return isHidden ? new Forbidden('REPORTS_HIDDEN_CONTENT') : null;
}

/** Reading cases, appeals and the audit log: moderators. */
export function canReadModeration(actor: Actor): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  return isModerator(actor) ? null : new Forbidden('MODERATORS_ONLY');
}

export interface CaseFacts {
  state: CaseState;
  authorId: string | null;
  hasOpenAppeal: boolean;
}

export const CASE_ACTIONS = ['see', 'dismiss', 'hide', 'restore'] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** What a moderator may do with a case. Nobody decides about their own content. */
export function canOnCase(actor: Actor, action: CaseAction, facts: CaseFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  const refusal = canReadModeration(actor);
  if (refusal || action === 'see') return refusal;
  if (facts.authorId === actor.id) return new Forbidden('DECIDES_OWN_CONTENT');
  switch (action) {
    case 'dismiss':
      return facts.state === 'open' ? null : new Forbidden('NO_OPEN_REPORT');
    case 'hide':
      if (facts.state === 'open') return null;
      return new Forbidden(facts.state === 'hidden' ? 'HIDDEN_ALREADY' : 'CASE_CLOSED');
    case 'restore':
      if (facts.state !== 'hidden') return new Forbidden('NOT_HIDDEN');
      return facts.hasOpenAppeal ? new Forbidden('APPEAL_WAITS') : null;
  }
}

export interface DecisionFacts {
  action: DecisionAction;
  /** Whose content it is about. */
  authorId: string | null;
  /** Where the case stands now; null when the decision is about an account. */
  caseState: CaseState | null;
  /** A suspension that was not lifted: the account is suspended by this decision. */
  isSuspensionInForce: boolean;
  hasAppeal: boolean;
  /** The actor holds the signed link that was mailed to the author: who is suspended cannot sign in. */
  isByLink: boolean;
}

export const DECISION_ACTIONS = ['appeal'] as const;
export type DecisionPermission = (typeof DECISION_ACTIONS)[number];

/**
 * Who may appeal against a decision: the author of what it hid and the owner of the account that it suspended, once, as
 * long as it is in force; signed in, or by the link in the mail that told of it.
 */
export function canOnDecision(actor: Actor, _action: DecisionPermission, facts: DecisionFacts): Problem | null {
  if (!facts.isByLink && actor.kind === 'visitor') return new Unauthenticated();
  if (!facts.isByLink && facts.authorId !== actorId(actor)) return new Forbidden('APPEALS_FOR_ANOTHER');
  if (facts.action !== 'hide' && facts.action !== 'suspend') return new Forbidden('NOTHING_TO_APPEAL');
  if (facts.hasAppeal) return new Forbidden('APPEALED_ALREADY');
  if (facts.action === 'suspend') return facts.isSuspensionInForce ? null : new Forbidden('SUSPENSION_ENDED');
  return facts.caseState === 'hidden' ? null : new Forbidden('VISIBLE_AGAIN');
}

export interface AppealFacts {
  state: AppealState;
  authorId: string;
  /** Who made the decision that is appealed. */
  deciderId: string;
}

export const APPEAL_ACTIONS = ['decide'] as const;
export type AppealAction = (typeof APPEAL_ACTIONS)[number];

/** Who decides an appeal: a moderator who neither wrote the content nor made the decision. */
export function canOnAppeal(actor: Actor, _action: AppealAction, facts: AppealFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (!isModerator(actor)) return new Forbidden('MODERATORS_ONLY');
  if (facts.authorId === actor.id) return new Forbidden('DECIDES_OWN_CONTENT');
  if (facts.deciderId === actor.id) return new Forbidden('DECIDES_OWN_DECISION');
  return facts.state === 'open' ? null : new Forbidden('APPEAL_DECIDED');
}

/** Why the viewer may do none of it: the reason of a FORBIDDEN or another problem's code; null when they may do something. */
export function obstacleOf(refusal: Problem | null): string | null {
  if (refusal === null) return null;
  return refusal instanceof Forbidden ? refusal.reason : refusal.code;
}
