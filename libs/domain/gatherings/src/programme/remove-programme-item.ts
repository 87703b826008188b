import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { ManageGathering } from '../gathering/manage-gathering.js';
import { mayEdit } from '../gatherings.policy.js';
import { PoolInUse } from '../gatherings.problems.js';
import { ProgrammeItem } from './programme-item.entity.js';

/** Takes an item out of the programme, unless seats are set aside for it. */
@Injectable()
export class RemoveProgrammeItem {
  constructor(
    private readonly database: Database,
    private readonly manage: ManageGathering,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, POOL_IN_USE */
  async execute(actor: Actor, gatheringId: string, itemId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { pools, actorId } = await this.manage.open(tx, actor, gatheringId, mayEdit);
      if (pools.some((pool) => pool.programmeItemId === itemId)) throw new Rejection(new PoolInUse());
      const { affected } = await tx.delete(ProgrammeItem, { id: itemId, gatheringId });
      if (affected !== 1) throw new Rejection(new NotFound('programme item'));
      await this.audit.record(tx, {
        actorId,
        action: 'gatherings.remove-programme-item',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { itemId },
      });
      return itemId;
    });
  }
}
