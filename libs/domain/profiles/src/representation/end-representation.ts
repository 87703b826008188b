import { Injectable } from '@nestjs/common';
import type { Actor, SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { must } from '../organisation/organisation.access.js';
import { RepresentationEnded } from '../profiles.events.js';
import { mayEnd, mayRemove } from '../profiles.policy.js';
import { RepresentationSettled } from '../profiles.problems.js';
import { lockRepresentation } from './representation.access.js';
import { Representation } from './representation.entity.js';

/**
 * Ends a representation: the member leaves or takes a request back, or somebody with the same role, or a moderator,
 * ends it for them.
 */
@Injectable()
export class EndRepresentation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection RepresentationSettled when it was refused; NOT_FOUND; FORBIDDEN */
  async execute(actor: Actor, representationId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { representation, facts } = await lockRepresentation(tx, actor, representationId);
      must(mayRemove(actor, facts));
      if (representation.state === 'ended') return;
      if (representation.state === 'refused') throw new Rejection(new RepresentationSettled('refused'));
      must(mayEnd(actor, facts));
      const by = (actor as SignedInMember).id;
      const now = new Date();
      await tx.update(Representation, representationId, {
        state: 'ended',
        decidedAt: representation.decidedAt ?? now,
        endedAt: now,
        endedBy: by,
      });
      if (representation.state === 'confirmed') {
        await this.outbox.publish(tx, RepresentationEnded, { representationId });
      }
      await this.audit.record(tx, {
        actorId: by,
        action: 'profiles.end-representation',
        subjectKind: 'representation',
        subjectId: representationId,
        data: { was: representation.state },
      });
    });
  }
}
