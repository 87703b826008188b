import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database, freeSlug } from '@sic/database';
import { Forbidden, newId, Rejection, slugOf } from '@sic/kernel';
import { mayCreate } from '../gatherings.policy.js';
import { Gathering } from './gathering.entity.js';
import { type GatheringDetails, toColumns } from './gathering-details.js';
import { GatheringRole } from './gathering-role.entity.js';
import { checkReferences } from './check-references.js';

/** Writes a gathering down as a draft; whoever creates it organises it. */
@Injectable()
export class CreateGathering {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection FORBIDDEN, INVALID_INPUT */
  async execute(actor: Actor, details: GatheringDetails): Promise<{ id: string; slug: string }> {
    const columns = toColumns(details);
    return this.database.transaction(async (tx) => {
      const decision = mayCreate(
        actor,
        actor.kind === 'member' && (await tx.existsBy(GatheringRole, { accountId: actor.id })),
      );
      if (!decision.isAllowed || actor.kind !== 'member') {
        throw new Rejection(new Forbidden(decision.isAllowed ? 'Please sign in first.' : decision.because));
      }
      await checkReferences(tx, columns);
      const id = newId();
      const slug = await freeSlug(tx, 'gathering', slugOf(details.title, 'gathering'));
      const positionInSeries =
        columns.seriesId === null ? 0 : await tx.countBy(Gathering, { seriesId: columns.seriesId });
      await tx.insert(Gathering, { ...columns, id, slug, positionInSeries, createdBy: actor.id });
      await tx.insert(GatheringRole, { gatheringId: id, accountId: actor.id });
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'gatherings.create-gathering',
        subjectKind: 'gathering',
        subjectId: id,
      });
      return { id, slug };
    });
  }
}
