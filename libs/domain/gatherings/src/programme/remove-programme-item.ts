import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockGathering } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { PoolInUse } from '../gatherings.problems.js';
import { ProgrammeItem } from './programme-item.entity.js';

const REMOVE_PROGRAMME_ITEM_RATE_LIMIT: RateLimit = {
  name: 'gatherings.remove-programme-item',
  points: 600,
  perSeconds: 3_600,
};

/** Takes an item out of the programme, unless seats are set aside for it. */
@Injectable()
export class RemoveProgrammeItem {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, POOL_IN_USE */
  async execute(
    member: SignedInMember,
    { gatheringId, itemId }: { gatheringId: string; itemId: string },
  ): Promise<string> {
    await this.rateLimits.consume(REMOVE_PROGRAMME_ITEM_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { pools } = await lockGathering(tx, this.lock, member, 'edit', gatheringId);
      if (pools.some((pool) => pool.programmeItemId === itemId)) throw new Rejection(new PoolInUse());
      const { affected } = await tx.delete(ProgrammeItem, { id: itemId, gatheringId });
      if (affected !== 1) throw new Rejection(new NotFound('programme item'));
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.remove-programme-item',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { itemId },
      });
      return itemId;
    });
  }
}
