import { Injectable } from '@nestjs/common';
import type { Actor, SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { must } from '../organisation/organisation.access.js';
import { RepresentationDecided } from '../profiles.events.js';
import { mayJudge } from '../profiles.policy.js';
import { RepresentationSettled } from '../profiles.problems.js';
import { lockRepresentation } from './representation.access.js';
import { Representation } from './representation.entity.js';

/** Somebody who acts for the organisation, or a moderator, confirms that a member does too. Twice is once. */
@Injectable()
export class ConfirmRepresentation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection RepresentationSettled when it was refused or taken back; NOT_FOUND; FORBIDDEN */
  async execute(actor: Actor, representationId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { representation, facts } = await lockRepresentation(tx, actor, representationId);
      must(mayJudge(actor, facts));
      if (representation.state === 'confirmed') return;
      if (representation.state !== 'asked') throw new Rejection(new RepresentationSettled(representation.state));
      const by = (actor as SignedInMember).id;
      await tx.update(Representation, representationId, { state: 'confirmed', decidedAt: new Date(), decidedBy: by });
      await this.outbox.publish(tx, RepresentationDecided, { representationId });
      await this.audit.record(tx, {
        actorId: by,
        action: 'profiles.confirm-representation',
        subjectKind: 'representation',
        subjectId: representationId,
      });
    });
  }
}
