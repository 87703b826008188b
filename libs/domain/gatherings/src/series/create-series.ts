import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Forbidden, newId, Rejection, slugOf } from '@sic/kernel';
import { GatheringRole } from '../gathering/gathering-role.entity.js';
import { mayCreate } from '../gatherings.policy.js';
import { GatheringSeries } from './gathering-series.entity.js';

/** Writes a relay down; gatherings become its legs by naming it. */
@Injectable()
export class CreateSeries {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection FORBIDDEN */
  async execute(actor: Actor, { title, description }: { title: string; description: string }): Promise<string> {
    return this.database.transaction(async (tx) => {
      const organisesAny = actor.kind === 'member' && (await tx.existsBy(GatheringRole, { accountId: actor.id }));
      const decision = mayCreate(actor, organisesAny);
      if (!decision.isAllowed || actor.kind !== 'member') {
        throw new Rejection(new Forbidden(decision.isAllowed ? 'Please sign in first.' : decision.because));
      }
      const id = newId();
      await tx.insert(GatheringSeries, {
        id,
        slug: `${slugOf(title, 'series').slice(0, 47)}-${id.slice(-12)}`,
        title,
        description,
      });
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'gatherings.create-series',
        subjectKind: 'gathering-series',
        subjectId: id,
      });
      return id;
    });
  }
}
