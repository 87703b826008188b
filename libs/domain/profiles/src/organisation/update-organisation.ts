import { Injectable } from '@nestjs/common';
import { authorize, isModerator, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, isUniqueViolation, type Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Places } from '../place/places.js';
import { OrganisationChanged, OrganisationExists } from '../profiles.problems.js';
import { canOnOrganisation } from '../profiles.policy.js';
import { Organisation, type VerifiedBy } from './organisation.entity.js';
import { OrganisationField } from './organisation-field.js';
import { lockOrganisation } from './organisation.facts.js';
import type { OrganisationFields } from './register-organisation.js';
import { domainOf, isAddressOf } from './website.js';

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
    private readonly identity: IdentityReader,
    private readonly places: Places,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection OrganisationExists; OrganisationChanged; NOT_FOUND; FORBIDDEN; INVALID_INPUT on `placeId` */
  async execute(
    member: SignedInMember,
    { organisationId, placeId, lockVersion, ...fields }: UpdateOrganisationCommand,
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
        const verifiedBy = await this.stillVerifiedBy(tx, member, organisation, fields);
        await tx.update(Organisation, organisationId, {
          ...fields,
          ...place,
          lockVersion: lockVersion + 1,
          verifiedBy,
          verifiedAt: verifiedBy === null ? null : (organisation.verifiedAt ?? (await clock(tx))),
        });
        await this.audit.record(tx, {
          actorId: member.id,
          action: 'profiles.update-organisation',
          subjectKind: 'organisation',
          subjectId: organisationId,
          data: { fields: differences, isVerified: verifiedBy !== null },
        });
      });
    } catch (error) {
      if (!isUniqueViolation(error, 'organisation_name_once')) throw error;
      throw new Rejection(new OrganisationExists(null));
    }
  }

  /**
   * Name, kind and domain were verified: when one of them changes it has to be verified again, unless a moderator made
   * the change. A representative with an address at the domain proves the domain, as at registration.
   */
  private async stillVerifiedBy(
    tx: Tx,
    member: SignedInMember,
    before: Organisation,
    after: Omit<OrganisationFields, 'placeId'>,
  ): Promise<VerifiedBy | null> {
    const isSame =
      before.name === after.name && before.kind === after.kind && domainOf(before.website) === domainOf(after.website);
    if (before.verifiedBy !== null && (isSame || isModerator(member))) return before.verifiedBy;
    // An address proves the domain only, so it cannot replace what a moderator has verified.
    if (before.verifiedBy === 'moderator') return null;
    const contact = (await this.identity.contacts(tx, [member.id])).get(member.id);
    return contact?.isVerified === true && isAddressOf(contact.email, after.website) ? 'address' : null;
  }
}

/** The fields in which what was sent differs from what is there. */
function differencesOf(
  current: Organisation,
  sent: Omit<OrganisationFields, 'placeId'> & { placeId: number },
): OrganisationField[] {
  const isSame: Record<OrganisationField, boolean> = {
    name: current.name === sent.name,
    kind: current.kind === sent.kind,
    place: current.placeId === sent.placeId,
    description: current.description === sent.description,
    website: current.website === sent.website,
  };
  return Object.values(OrganisationField).filter((field) => !isSame[field]);
}
