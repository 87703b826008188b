import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { OrganisationVerified } from '../profiles.events.js';
import { canOnOrganisation } from '../profiles.policy.js';
import { Organisation } from './organisation.entity.js';
import { checkSeen, lockOrganisation } from './organisation.facts.js';

export interface VerifyOrganisationCommand {
  organisationId: string;
  isVerified: boolean;
  /** The one that the organisation had when the moderator read it; without it, as it is now. */
  lockVersion?: number | null;
}

const VERIFY_ORGANISATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.verify-organisation',
  points: 200,
  perSeconds: 3_600,
};

/** A moderator confirms the name, kind and country of an organisation, or takes that back. Repeating it does nothing. */
@Injectable()
export class VerifyOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection OrganisationChanged; NOT_FOUND; FORBIDDEN for others, and for a moderator's own organisation */
  async execute(
    member: SignedInMember,
    { organisationId, isVerified, lockVersion = null }: VerifyOrganisationCommand,
  ): Promise<void> {
    await this.rateLimits.consume(VERIFY_ORGANISATION_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const { organisation, facts } = await lockOrganisation(tx, member, organisationId);
      authorize(canOnOrganisation(member, 'verify', facts));
      checkSeen(organisation, lockVersion);
      const isRefused = organisation.refusedAt !== null;
      if ((organisation.verifiedBy === 'moderator') === isVerified && !isRefused) return;
      await tx.update(Organisation, organisationId, {
        verifiedAt: isVerified ? await clock(tx) : null,
        verifiedBy: isVerified ? 'moderator' : null,
        refusedAt: null,
        refusalReason: null,
      });
      await this.outbox.publish(tx, OrganisationVerified, { organisationId, isVerified });
      await this.audit.record(tx, {
        actorId: member.id,
        action: isVerified ? 'profiles.verify-organisation' : 'profiles.unverify-organisation',
        subjectKind: 'organisation',
        subjectId: organisationId,
      });
    });
  }
}
