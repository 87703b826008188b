import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { SeatsFreed } from '../gatherings.events.js';
import { GatheringNotReady } from '../gatherings.problems.js';
import { Gathering } from './gathering.entity.js';
import { lockGathering } from './gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';

const PUBLISH_GATHERING_RATE_LIMIT: RateLimit = {
  name: 'gatherings.publish-gathering',
  points: 300,
  perSeconds: 3_600,
};

/** Publishes a draft, so that everybody sees it. */
@Injectable()
export class PublishGathering {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, GATHERING_NOT_READY when it has no seats or lies in the past */
  async execute(
    member: SignedInMember,
    { gatheringId: id }: { gatheringId: string },
  ): Promise<{ id: string; slug: string }> {
    await this.rateLimits.consume(PUBLISH_GATHERING_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { gathering, pools } = await lockGathering(tx, this.lock, member, 'publish', id);
      if (!pools.some((pool) => pool.programmeItemId === null)) {
        throw new Rejection(new GatheringNotReady('NO_POOL'));
      }
      await tx.update(Gathering, { id }, { state: 'published' });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.publish-gathering',
        subjectKind: 'gathering',
        subjectId: id,
      });
      await this.outbox.publish(tx, SeatsFreed, { gatheringId: id });
      return { id, slug: gathering.slug };
    });
  }
}
