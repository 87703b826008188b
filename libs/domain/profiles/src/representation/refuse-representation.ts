import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RepresentationDecided } from '../profiles.events.js';
import { canOnRepresentation } from '../profiles.policy.js';
import { RepresentationChanged } from '../profiles.problems.js';
import { Representation } from './representation.entity.js';
import { lockRepresentation } from './representation.facts.js';

const REFUSE_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.refuse-representation',
  points: 200,
  perSeconds: 3_600,
};

/** Somebody who acts for the organisation, or a moderator, refuses a request and says why. */
@Injectable()
export class RefuseRepresentation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection RepresentationChanged when it was confirmed or taken back; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(member: SignedInMember, representationId: string, reason: string): Promise<void> {
    await this.rateLimits.consume(REFUSE_REPRESENTATION_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const { facts } = await lockRepresentation(tx, member, representationId);
      const refusal = canOnRepresentation(member, 'refuse', facts);
      if (refusal instanceof RepresentationChanged && refusal.state === 'refused') return;
      authorize(refusal);
      await tx.update(Representation, representationId, {
        state: 'refused',
        decidedAt: new Date(),
        decidedBy: member.id,
        reason,
      });
      await this.outbox.publish(tx, RepresentationDecided, { representationId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.refuse-representation',
        subjectKind: 'representation',
        subjectId: representationId,
      });
    });
  }
}
