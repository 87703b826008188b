import type { Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import type { DecisionFacts } from '../moderation.policy.js';
import { Appeal } from './appeal.entity.js';

/** SQL: whether the account of a decision `d` is suspended by it: it is suspended, and nothing was decided later. */
export const isSuspensionInForce = `(d.action = 'suspend' and exists (
  select from account owner where owner.id = d.author_id and owner.suspended_at is not null)
  and not exists (select from moderation_decision later
    where later.author_id = d.author_id and later.case_id is null and later.id > d.id))`;

export interface LockedDecision {
  decision: ModerationDecision;
  /** What the audit log says that it is about. */
  subject: { subjectKind: string; subjectId: string };
  facts: Omit<DecisionFacts, 'isByLink'>;
}

/**
 * A decision, with its case or the account that it is about locked before the appeal is looked for: a doubled click
 * finds the first one's appeal.
 * @throws Rejection NOT_FOUND
 */
export async function lockDecision(tx: Tx, id: string): Promise<LockedDecision> {
  const decision = isId(id) ? await tx.findOneBy(ModerationDecision, { id }) : null;
  if (!decision) throw new Rejection(new NotFound('decision'));
  const { caseId, authorId } = decision;
  const found =
    caseId === null
      ? null
      : await tx.findOne(ModerationCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
  if (!found) await tx.query('select id from account where id = $1 for update', [authorId]);
  const [row] = await tx.query<{ isSuspensionInForce: boolean }[]>(
    `select ${isSuspensionInForce} as "isSuspensionInForce" from moderation_decision d where d.id = $1`,
    [id],
  );
  const hasAppeal = await tx.existsBy(Appeal, { decisionId: id });
  return {
    decision,
    subject: found
      ? { subjectKind: found.subjectKind, subjectId: found.subjectId }
      : { subjectKind: 'account', subjectId: authorId ?? '' },
    facts: {
      action: decision.action,
      authorId,
      caseState: found?.state ?? null,
      isSuspensionInForce: row?.isSuspensionInForce === true,
      hasAppeal,
    },
  };
}
