import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RepresentationEnded } from '../profiles.events.js';
import { canOnRepresentation } from '../profiles.policy.js';
import { RepresentationChanged } from '../profiles.problems.js';
import { Representation } from './representation.entity.js';
import { lockRepresentation } from './representation.facts.js';

const END_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.end-representation',
  points: 200,
  perSeconds: 3_600,
};

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
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection RepresentationChanged when it was refused; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(member: SignedInMember, representationId: string): Promise<void> {
    await this.rateLimits.consume(END_REPRESENTATION_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const { representation, facts } = await lockRepresentation(tx, member, representationId);
      const refusal = canOnRepresentation(member, 'end', facts);
      if (refusal instanceof RepresentationChanged && refusal.state === 'ended') return;
      authorize(refusal);
      const now = new Date();
      await tx.update(Representation, representationId, {
        state: 'ended',
        decidedAt: representation.decidedAt ?? now,
        endedAt: now,
        endedBy: member.id,
      });
      if (representation.state === 'confirmed') {
        await this.outbox.publish(tx, RepresentationEnded, { representationId });
      }
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.end-representation',
        subjectKind: 'representation',
        subjectId: representationId,
        data: { was: representation.state },
      });
    });
  }
}
