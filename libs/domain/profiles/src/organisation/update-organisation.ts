import { Injectable } from '@nestjs/common';
import { authorize, isModerator, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, isUniqueViolation } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Places } from '../place/places.js';
import { OrganisationRegistered } from '../profiles.events.js';
import { OrganisationChanged, OrganisationExists, SimilarOrganisations } from '../profiles.problems.js';
import { canOnOrganisation, confirmedRole } from '../profiles.policy.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationField } from './organisation-field.js';
import { lockOrganisation } from './organisation.facts.js';
import type { OrganisationFields } from './register-organisation.js';
import { similarNames } from './similar-organisations.facts.js';
import { domainOf } from './website.js';

export interface UpdateOrganisationCommand extends OrganisationFields {
  organisationId: string;
  /** The one that the organisation had when it was read. */
  lockVersion: number;
}

const UPDATE_ORGANISATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.update-organisation',
  points: 60,
  perSeconds: 3_600,
};

/**
 * A representative, or a moderator, replaces what is said of an organisation. Of two changes at once the second is refused
 * with the fields in which they differ; the same change sent twice is saved once.
 */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly places: Places,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @throws Rejection OrganisationExists; SimilarOrganisations; OrganisationChanged; NOT_FOUND; FORBIDDEN;
   *   INVALID_INPUT on `placeId`
   */
  async execute(
    member: SignedInMember,
    { organisationId, placeId, lockVersion, isAnother, ...fields }: UpdateOrganisationCommand,
  ): Promise<void> {
    await this.rateLimits.consume(UPDATE_ORGANISATION_RATE_LIMIT, member.id);
    const place = this.places.columns(placeId, 'placeId');
    try {
      await this.database.transaction(async (tx) => {
        const { organisation, facts } = await lockOrganisation(tx, member, organisationId);
        authorize(canOnOrganisation(member, 'update', facts));
        const differences = differencesOf(organisation, { ...fields, placeId: place.placeId });
        if (organisation.lockVersion !== lockVersion) {
          if (differences.length === 0) return;
          throw new Rejection(new OrganisationChanged(organisationId, organisation.lockVersion, differences));
        }
        const isInvolved = confirmedRole(facts) !== null;
        const keepsStanding =
          isSame(organisation, { ...fields, country: place.country }) || (isModerator(member) && !isInvolved);
        const isToConfirm = !keepsStanding && (organisation.verifiedBy !== null || organisation.refusedAt !== null);
        await tx.update(Organisation, organisationId, {
          ...fields,
          ...place,
          lockVersion: lockVersion + 1,
          ...(keepsStanding ? {} : { verifiedBy: null, verifiedAt: null, refusedAt: null, refusalReason: null }),
          ...(domainOf(organisation.website) === domainOf(fields.website) ? {} : { domainProvenAt: null }),
        });
        // After the update, which finds the same name in the same country: that says more than that the names look alike.
        if (organisation.name !== fields.name && !isAnother) {
          const similar = await similarNames(tx, fields, organisationId);
          if (similar.length > 0) throw new Rejection(new SimilarOrganisations(similar));
        }
        if (isToConfirm) await this.outbox.publish(tx, OrganisationRegistered, { organisationId });
        await this.audit.record(tx, {
          actorId: member.id,
          action: 'profiles.update-organisation',
          subjectKind: 'organisation',
          subjectId: organisationId,
          data: { fields: differences, isVerified: keepsStanding && organisation.verifiedBy !== null },
        });
      });
    } catch (error) {
      if (!isUniqueViolation(error, 'organisation_name_once')) throw error;
      throw new Rejection(new OrganisationExists(null));
    }
  }
}

/**
 * Name, kind, country and domain are what a moderator has looked at: when one of them changes it has to be confirmed again,
 * unless a moderator who does not act for the organisation made the change.
 */
function isSame(
  before: Organisation,
  after: Omit<OrganisationFields, 'placeId' | 'isAnother'> & { country: string },
): boolean {
  return (
    before.name === after.name &&
    before.kind === after.kind &&
    before.country === after.country &&
    domainOf(before.website) === domainOf(after.website)
  );
}

/** The fields in which what was sent differs from what is there. */
function differencesOf(
  current: Organisation,
  sent: Omit<OrganisationFields, 'placeId' | 'isAnother'> & { placeId: number },
): OrganisationField[] {
  const same: Record<OrganisationField, boolean> = {
    name: current.name === sent.name,
    kind: current.kind === sent.kind,
    place: current.placeId === sent.placeId,
    description: current.description === sent.description,
    website: current.website === sent.website,
  };
  return Object.values(OrganisationField).filter((field) => !same[field]);
}
