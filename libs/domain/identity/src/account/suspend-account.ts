import { Injectable } from '@nestjs/common';
import { isModerator, type Actor } from '@sic/authorization';
import { AuditLog, type Tx } from '@sic/database';
import { Forbidden, NotFound, Rejection } from '@sic/kernel';
import { Account } from './account.entity.js';
import { EndSessions } from './end-sessions.js';

/** Suspends or restores an account within the caller's transaction; a suspension ends its sessions at once. */
@Injectable()
export class SuspendAccount {
  constructor(
    private readonly audit: AuditLog,
    private readonly endSessions: EndSessions,
  ) {}

  /** @throws Rejection NOT_FOUND or FORBIDDEN: moderators only, never oneself, administrators only by administrators */
  async execute(tx: Tx, actor: Actor, accountId: string, isSuspended: boolean): Promise<void> {
    const account = await tx.findOne(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new Rejection(new NotFound('account'));
    if (actor.kind !== 'member' || !isModerator(actor))
      throw new Rejection(new Forbidden('Only a moderator may do this.'));
    if (account.id === actor.id) throw new Rejection(new Forbidden('Nobody suspends themselves.'));
    if (account.isAdministrator && !actor.isAdministrator) {
      throw new Rejection(new Forbidden('Only an administrator may suspend an administrator.'));
    }
    if ((account.suspendedAt !== null) === isSuspended) return;
    await tx.update(Account, { id: accountId }, { suspendedAt: isSuspended ? new Date() : null });
    if (isSuspended) await this.endSessions.execute(tx, accountId);
    await this.audit.record(tx, {
      actorId: actor.id,
      action: isSuspended ? 'identity.suspend-account' : 'identity.restore-account',
      subjectKind: 'account',
      subjectId: accountId,
    });
  }
}
