import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { OrganisationRefused } from '../profiles.events.js';
import { canOnOrganisation } from '../profiles.policy.js';
import { Organisation } from './organisation.entity.js';
import { checkSeen, lockOrganisation } from './organisation.facts.js';

export interface RefuseOrganisationCommand {
  organisationId: string;
  /** The one that the organisation had when the moderator read it. */
  lockVersion: number;
  /** Its people read it. */
  reason: string;
}

const REFUSE_ORGANISATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.refuse-organisation',
  points: 200,
  perSeconds: 3_600,
};

/**
 * A moderator says that an organisation is not what it says it is, and why. It stays, without a badge, and takes no seat
 * that is set aside for its kind or country. Repeating it does nothing.
 */
@Injectable()
export class RefuseOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection OrganisationChanged; NOT_FOUND; FORBIDDEN for others, and for a moderator's own organisation */
  async execute(
    member: SignedInMember,
    { organisationId, lockVersion, reason }: RefuseOrganisationCommand,
  ): Promise<void> {
    await this.rateLimits.consume(REFUSE_ORGANISATION_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const { organisation, facts } = await lockOrganisation(tx, member, organisationId);
      authorize(canOnOrganisation(member, 'verify', facts));
      checkSeen(organisation, lockVersion);
      if (organisation.refusedAt !== null) return;
      await tx.update(Organisation, organisationId, {
        verifiedAt: null,
        verifiedBy: null,
        refusedAt: await clock(tx),
        refusalReason: reason,
      });
      await this.outbox.publish(tx, OrganisationRefused, { organisationId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.refuse-organisation',
        subjectKind: 'organisation',
        subjectId: organisationId,
      });
    });
  }
}
