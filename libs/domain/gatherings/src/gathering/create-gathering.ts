import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/access';
import { AuditLog, Database, type Tx } from '@sic/database';
import { Forbidden, newId, Rejection } from '@sic/kernel';
import { mayCreate } from '../gatherings.policy.js';
import { Gathering } from './gathering.entity.js';
import { type GatheringDetails, toColumns } from './gathering-details.js';
import { GatheringRole } from './gathering-role.entity.js';
import { checkReferences } from './check-references.js';
import { slugOf } from './slug.js';

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
      const slug = await freeSlug(tx, slugOf(details.title));
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

/** The slug, or the slug with the next free number. Titles that clash take turns at a lock. */
async function freeSlug(tx: Tx, slug: string): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('gathering-slug'), hashtext($1))`, [slug]);
  const rows = await tx.query<{ slug: string }[]>('select slug from gathering where slug = $1 or slug like $2', [
    slug,
    `${slug}-%`,
  ]);
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}
