import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, freeSlug } from '@sic/database';
import { newId, slugOf } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { canCreateGathering } from '../gatherings.policy.js';
import { Gathering } from './gathering.entity.js';
import { type GatheringDetails, toColumns } from './gathering-details.js';
import { GatheringRole } from './gathering-role.entity.js';
import { checkReferences } from './check-references.js';

const CREATE_GATHERING_RATE_LIMIT: RateLimit = { name: 'gatherings.create-gathering', points: 300, perSeconds: 3_600 };

/** Creates a gathering as a draft; the member who creates it organises it. */
@Injectable()
export class CreateGathering {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly profiles: ProfilesReader,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection FORBIDDEN, INVALID_INPUT */
  async execute(
    member: SignedInMember,
    { details }: { details: GatheringDetails },
  ): Promise<{ id: string; slug: string }> {
    await this.rateLimits.consume(CREATE_GATHERING_RATE_LIMIT, member.id);
    const columns = toColumns(details);
    return this.database.transaction(async (tx) => {
      const organisesAny = await tx.existsBy(GatheringRole, { accountId: member.id });
      authorize(canCreateGathering(member, { organisesAny }));
      await checkReferences(tx, this.profiles, columns);
      const id = newId();
      const slug = await freeSlug(tx, 'gathering', slugOf(details.title, 'gathering'));
      const positionInSeries =
        columns.seriesId === null ? 0 : await tx.countBy(Gathering, { seriesId: columns.seriesId });
      await tx.insert(Gathering, { ...columns, id, slug, positionInSeries, createdBy: member.id });
      await tx.insert(GatheringRole, { gatheringId: id, accountId: member.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.create-gathering',
        subjectKind: 'gathering',
        subjectId: id,
      });
      return { id, slug };
    });
  }
}
