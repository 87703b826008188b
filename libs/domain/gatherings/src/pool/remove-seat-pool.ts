import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { ManageGathering } from '../gathering/manage-gathering.js';
import { mayEdit } from '../gatherings.policy.js';
import { GatheringNotReady, PoolInUse } from '../gatherings.problems.js';
import { SeatClaim } from '../seat/seat-claim.entity.js';
import { SeatPool } from './seat-pool.entity.js';

/** Takes a seat pool away from which nobody ever had a seat. */
@Injectable()
export class RemoveSeatPool {
  constructor(
    private readonly database: Database,
    private readonly manage: ManageGathering,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, POOL_IN_USE, GATHERING_NOT_READY for the last pool of a published one */
  async execute(actor: Actor, gatheringId: string, poolId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { gathering, pools, actorId } = await this.manage.open(tx, actor, gatheringId, mayEdit);
      const pool = pools.find((one) => one.id === poolId);
      if (!pool) throw new Rejection(new NotFound('seat pool'));
      if (await tx.existsBy(SeatClaim, { poolId })) throw new Rejection(new PoolInUse());
      const others = pools.filter((one) => one.id !== poolId && one.programmeItemId === null);
      if (gathering.state === 'published' && others.length === 0) {
        throw new Rejection(new GatheringNotReady('A published gathering keeps at least one seat pool.'));
      }
      await tx.delete(SeatPool, { id: poolId });
      await this.audit.record(tx, {
        actorId,
        action: 'gatherings.remove-seat-pool',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { poolId },
      });
      return poolId;
    });
  }
}
