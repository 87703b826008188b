import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { LockGathering } from '../gathering/lock-gathering.js';
import { canOnPool } from '../gatherings.policy.js';
import { SeatClaim } from '../seat/seat-claim.entity.js';
import { SeatPool } from './seat-pool.entity.js';

/** Removes a seat pool of which nobody ever had a seat. */
@Injectable()
export class RemoveSeatPool {
  constructor(
    private readonly database: Database,
    private readonly lock: LockGathering,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, POOL_IN_USE, GATHERING_NOT_READY for the last pool of a published one */
  async execute(member: SignedInMember, gatheringId: string, poolId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { facts, pools } = await this.lock.execute(tx, member, gatheringId, 'edit');
      if (!pools.some((pool) => pool.id === poolId)) throw new Rejection(new NotFound('seat pool'));
      const isUsed = await tx.existsBy(SeatClaim, { poolId });
      const isLast = !pools.some((pool) => pool.id !== poolId && pool.programmeItemId === null);
      authorize(canOnPool(member, 'remove', { gathering: facts, isUsed, isLast }));
      await tx.delete(SeatPool, { id: poolId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.remove-seat-pool',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { poolId },
      });
      return poolId;
    });
  }
}
