import { authorize, type SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { type CaseFacts, canOnCase } from '../moderation.policy.js';
import { ModerationCase } from './moderation-case.entity.js';

/**
 * The case, locked until the transaction ends, with what the policy looks at.
 * @throws Rejection NOT_FOUND; FORBIDDEN for who is no moderator
 */
export async function lockCase(tx: Tx, member: SignedInMember, caseId: string): Promise<ModerationCase & CaseFacts> {
  const found = await tx.findOne(ModerationCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new Rejection(new NotFound('case'));
  const open = await tx.query<object[]>(
    `select 1 from appeal a join moderation_decision d on d.id = a.decision_id
      where d.case_id = $1 and a.state = 'open'`,
    [caseId],
  );
  const locked = Object.assign(found, { hasOpenAppeal: open.length > 0 });
  authorize(canOnCase(member, 'see', locked));
  return locked;
}
