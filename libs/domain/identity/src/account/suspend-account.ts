import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, type Tx } from '@sic/database';
import { Forbidden } from '@sic/kernel';
import { canOnAccount } from '../identity.policy.js';
import { Account } from './account.entity.js';
import { lockAccount } from './account.facts.js';
import { EndSessions } from './end-sessions.js';

const REASON_WHEN_REPEATED = { true: 'ACCOUNT_SUSPENDED', false: 'ACCOUNT_NOT_SUSPENDED' } as const;

/** Suspends or restores an account within the caller's transaction; a suspension ends its sessions at once. */
@Injectable()
export class SuspendAccount {
  constructor(
    private readonly audit: AuditLog,
    private readonly endSessions: EndSessions,
  ) {}

  /**
   * Locks the actor's account and the other one in a fixed order: callers lock neither before.
   * @returns whether anything changed: suspending a suspended account does nothing
   * @throws Rejection NOT_FOUND; FORBIDDEN: moderators only, never oneself, administrators only by administrators
   */
  async execute(
    tx: Tx,
    member: SignedInMember,
    { accountId, isSuspended }: { accountId: string; isSuspended: boolean },
  ): Promise<boolean> {
    const { facts, actor } = await lockAccount(tx, member, accountId);
    const refusal = canOnAccount(actor, isSuspended ? 'suspend' : 'restore', facts);
    // A repeated request is answered as the first one was.
    const isRepeated = refusal instanceof Forbidden && refusal.reason === REASON_WHEN_REPEATED[`${isSuspended}`];
    if (isRepeated) return false;
    authorize(refusal);
    await tx.update(Account, { id: accountId }, { suspendedAt: isSuspended ? await clock(tx) : null });
    if (isSuspended) await this.endSessions.execute(tx, { accountId });
    await this.audit.record(tx, {
      actorId: member.id,
      action: isSuspended ? 'identity.suspend-account' : 'identity.restore-account',
      subjectKind: 'account',
      subjectId: accountId,
    });
    return true;
  }
}
