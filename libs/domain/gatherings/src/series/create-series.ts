import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { newId, slugOf } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { GatheringRole } from '../gathering/gathering-role.entity.js';
import { canCreateGathering } from '../gatherings.policy.js';
import { GatheringSeries } from './gathering-series.entity.js';

const CREATE_SERIES_RATE_LIMIT: RateLimit = { name: 'gatherings.create-series', points: 300, perSeconds: 3_600 };

/** Creates a relay; gatherings become its legs by naming it. */
@Injectable()
export class CreateSeries {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection FORBIDDEN */
  async execute(
    member: SignedInMember,
    { title, description }: { title: string; description: string },
  ): Promise<string> {
    await this.rateLimits.consume(CREATE_SERIES_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const organisesAny = await tx.existsBy(GatheringRole, { accountId: member.id });
      authorize(canCreateGathering(member, { organisesAny }));
      const id = newId();
      await tx.insert(GatheringSeries, {
        id,
        slug: `${slugOf(title, 'series').slice(0, 47)}-${id.slice(-12)}`,
        title,
        description,
      });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.create-series',
        subjectKind: 'gathering-series',
        subjectId: id,
      });
      return id;
    });
  }
}
