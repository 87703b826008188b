import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RolesChanged } from '../identity.events.js';
import { canOnAccount } from '../identity.policy.js';
import { Account } from './account.entity.js';
import { lockAccount } from './account.facts.js';
import { EndSessions } from './end-sessions.js';

export interface ChangeRoleCommand {
  accountId: string;
  isModerator: boolean;
  isAdministrator: boolean;
}

const CHANGE_ROLE_RATE_LIMIT: RateLimit = { name: 'identity.change-role', points: 300, perSeconds: 3_600 };

/** An administrator gives or takes the global roles. Taking one ends the sessions of the person who loses it. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly endSessions: EndSessions,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND; FORBIDDEN for anyone but administrators, and for one's own roles */
  async execute(member: SignedInMember, { accountId, ...roles }: ChangeRoleCommand): Promise<Account> {
    await this.rateLimits.consume(CHANGE_ROLE_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { account, facts, actor } = await lockAccount(tx, member, accountId);
      authorize(canOnAccount(actor, 'changeRole', facts));
      const isChanged = account.isModerator !== roles.isModerator || account.isAdministrator !== roles.isAdministrator;
      const isLowered =
        (account.isModerator && !roles.isModerator) || (account.isAdministrator && !roles.isAdministrator);
      await tx.update(Account, { id: accountId }, roles);
      if (isLowered) await this.endSessions.execute(tx, { accountId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'identity.change-role',
        subjectKind: 'account',
        subjectId: accountId,
        data: { ...roles },
      });
      if (isChanged) await this.outbox.publish(tx, RolesChanged, { accountId, ...roles });
      return Object.assign(account, roles);
    });
  }
}
