import { type Actor, authorize } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { processFacts } from '@sic/processes';
import { lockAmendment, requireAllowed } from '../amendment/lock-amendment.js';
import { Clause } from '../declaration/clause.entity.js';
import { Declaration } from '../declaration/declaration.entity.js';
import { refusalInProcess } from '../drafting.policy.js';
import { ClauseGone } from '../drafting.problems.js';
import type { SupportSubject } from './support-counts.js';

export interface SubjectIds {
  amendmentId?: string | null;
  clauseId?: string | null;
}

export interface LockedSubject {
  subject: SupportSubject;
  /** The revision that the subject has now. */
  revisionId: string;
  declarationId: string;
  clauseId: string;
}

/**
 * Loads and locks what a support is for, and asks the policy.
 * @throws Rejection PhaseDoesNotAllow, AmendmentNotOpen, ClauseGone, FORBIDDEN, NOT_FOUND, INVALID_INPUT
 */
export async function lockSubject(tx: Tx, actor: Actor, { amendmentId, clauseId }: SubjectIds): Promise<LockedSubject> {
  const hasBoth = Boolean(amendmentId) && Boolean(clauseId);
  if (hasBoth) throw invalid('clauseId', 'oneOf', 'A position is on an amendment or on a clause, not on both.');
  if (amendmentId) {
    const locked = await lockAmendment(tx, actor, amendmentId);
    requireAllowed(actor, 'support', locked, null);
    const { amendment } = locked;
    return {
      subject: { kind: 'amendment', id: amendment.id },
      revisionId: amendment.revisionId,
      declarationId: amendment.declarationId,
      clauseId: amendment.clauseId,
    };
  }
  if (!clauseId) throw invalid('amendmentId', 'oneOf', 'Say which amendment or which clause.');
  const clause = await tx.findOne(Clause, { where: { id: clauseId }, lock: { mode: 'pessimistic_write' } });
  if (!clause) throw new Rejection(new NotFound('clause'));
  const { processId } = await tx.findOneByOrFail(Declaration, { id: clause.declarationId });
  authorize(refusalInProcess(actor, 'supportClause', await processFacts(tx, actor, processId)));
  if (clause.publishedRevisionId === null) throw new Rejection(new ClauseGone());
  return {
    subject: { kind: 'clause', id: clause.id },
    revisionId: clause.publishedRevisionId,
    declarationId: clause.declarationId,
    clauseId: clause.id,
  };
}

/** Where a member's own support for a subject stands. */
export function ownSupport(memberId: string, { kind, id }: SupportSubject): { memberId: string } & SubjectIds {
  return kind === 'amendment' ? { memberId, amendmentId: id } : { memberId, clauseId: id };
}
