import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { invalid } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { OrganiserNamed } from '../gatherings.events.js';
import { GatheringRole } from './gathering-role.entity.js';
import { lockGathering } from './gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';

/** The answer tells whether an address belongs to a member. */
const NAME_ORGANISER_RATE_LIMIT: RateLimit = { name: 'gatherings.name-organiser', points: 30, perSeconds: 3_600 };

/** Makes a member an organiser of this gathering. */
@Injectable()
export class NameOrganiser {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly identity: IdentityReader,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT when no member has this address */
  async execute(
    member: SignedInMember,
    { gatheringId, email }: { gatheringId: string; email: string },
  ): Promise<{ id: string; slug: string }> {
    await this.rateLimits.consume(NAME_ORGANISER_RATE_LIMIT, member.id);
    const address = email.trim().toLowerCase();
    return this.database.transaction(async (tx) => {
      const { gathering } = await lockGathering(tx, this.lock, member, 'manage', gatheringId);
      const accountId = (await this.identity.idsByEmail(tx, [address])).get(address);
      if (accountId === undefined) throw invalid('email', 'isMember');
      const isNew = !(await tx.existsBy(GatheringRole, { gatheringId, accountId }));
      await tx.upsert(GatheringRole, { gatheringId, accountId }, ['gatheringId', 'accountId']);
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.name-organiser',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { accountId },
      });
      if (isNew) await this.outbox.publish(tx, OrganiserNamed, { gatheringId, accountId });
      return { id: gathering.id, slug: gathering.slug };
    });
  }
}
