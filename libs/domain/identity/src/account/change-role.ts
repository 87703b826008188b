import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Forbidden, NotFound, Rejection } from '@sic/kernel';
import { Account } from './account.entity.js';
import { EndSessions } from './end-sessions.js';

export interface ChangeRoleCommand {
  accountId: string;
  isModerator: boolean;
  isAdministrator: boolean;
}

/** An administrator gives or takes the global roles. Taking one ends the sessions of the person who loses it. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly endSessions: EndSessions,
  ) {}

  /** @throws Rejection FORBIDDEN for anyone but administrators, and for taking one's own administrator role */
  async execute(actor: Actor, { accountId, ...roles }: ChangeRoleCommand): Promise<Account> {
    return this.database.transaction(async (tx) => {
      const account = await tx.findOne(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
      if (!account) throw new Rejection(new NotFound('account'));
      if (actor.kind !== 'member' || !actor.isAdministrator) {
        throw new Rejection(new Forbidden('Only an administrator may change roles.'));
      }
      if (account.id === actor.id && !roles.isAdministrator) {
        throw new Rejection(new Forbidden('Another administrator has to take your role from you.'));
      }
      const isLowered =
        (account.isModerator && !roles.isModerator) || (account.isAdministrator && !roles.isAdministrator);
      await tx.update(Account, { id: accountId }, roles);
      if (isLowered) await this.endSessions.execute(tx, accountId);
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'identity.change-role',
        subjectKind: 'account',
        subjectId: accountId,
        data: { ...roles },
      });
      return Object.assign(account, roles);
    });
  }
}
