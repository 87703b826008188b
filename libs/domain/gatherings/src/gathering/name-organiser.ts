import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { invalid } from '@sic/kernel';
import { mayManage } from '../gatherings.policy.js';
import { GatheringRole } from './gathering-role.entity.js';
import { ManageGathering } from './manage-gathering.js';

/** Makes a member an organiser of this gathering. */
@Injectable()
export class NameOrganiser {
  constructor(
    private readonly database: Database,
    private readonly manage: ManageGathering,
    private readonly identity: IdentityReader,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT when no member has this address */
  async execute(actor: Actor, gatheringId: string, email: string): Promise<{ id: string; slug: string }> {
    const address = email.trim().toLowerCase();
    const accountId = (await this.identity.idsByEmail([address])).get(address);
    return this.database.transaction(async (tx) => {
      const { gathering, actorId } = await this.manage.open(tx, actor, gatheringId, mayManage);
      if (accountId === undefined) throw invalid('email', 'member', 'No member has confirmed this address.');
      await tx.upsert(GatheringRole, { gatheringId, accountId }, ['gatheringId', 'accountId']);
      await this.audit.record(tx, {
        actorId,
        action: 'gatherings.name-organiser',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { accountId },
      });
      return { id: gathering.id, slug: gathering.slug };
    });
  }
}
