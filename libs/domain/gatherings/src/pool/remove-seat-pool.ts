import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockGathering } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { canOnPool } from '../gatherings.policy.js';
import { poolFacts } from './pool.facts.js';
import { SeatPool } from './seat-pool.entity.js';

const REMOVE_SEAT_POOL_RATE_LIMIT: RateLimit = { name: 'gatherings.remove-seat-pool', points: 600, perSeconds: 3_600 };

/** Removes a seat pool of which nobody ever had a seat. */
@Injectable()
export class RemoveSeatPool {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, POOL_IN_USE, GATHERING_NOT_READY for the last pool of a published one */
  async execute(
    member: SignedInMember,
    { gatheringId, poolId }: { gatheringId: string; poolId: string },
  ): Promise<string> {
    await this.rateLimits.consume(REMOVE_SEAT_POOL_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { facts, pools } = await lockGathering(tx, this.lock, member, 'edit', gatheringId);
      if (!pools.some((pool) => pool.id === poolId)) throw new Rejection(new NotFound('seat pool'));
      authorize(canOnPool(member, 'remove', await poolFacts(tx, facts, pools, poolId)));
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
