import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, isUniqueViolation, type Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { newId, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Places } from '../place/places.js';
import { OrganisationRegistered, RepresentationAsked } from '../profiles.events.js';
import { OrganisationExists, SimilarOrganisations } from '../profiles.problems.js';
import { Representation } from '../representation/representation.entity.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationKind } from './organisation-kind.js';
import { isKnownDomain, similarNames } from './similar-organisations.facts.js';
import { isAddressOf } from './website.js';

export interface OrganisationFields {
  name: string;
  kind: OrganisationKind;
  /** GeoNames id. */
  placeId: string;
  description: string;
  /** Canonical http or https address, or null. */
  website: string | null;
  /** Says that it is another organisation than those whose names look alike. */
  isAnother?: boolean | null;
}

/** A form that is sent twice registers once. */
const REPEATED_MS = 5 * 60_000;

/** Each registration may ask a moderator for a decision. */
const REGISTER_ORGANISATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.register-organisation',
  points: 10,
  perSeconds: 86_400,
};

/**
 * A member registers an organisation and asks to represent it. A confirmed address at the domain of its website proves
 * that the member belongs to it, unless another organisation is at that domain too; whether it is what it says it is, a
 * moderator confirms in any case.
 */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly identity: IdentityReader,
    private readonly places: Places,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection OrganisationExists; SimilarOrganisations; INVALID_INPUT on `placeId`; RATE_LIMITED */
  async execute(member: SignedInMember, { placeId, isAnother, ...fields }: OrganisationFields): Promise<string> {
    await this.rateLimits.consume(REGISTER_ORGANISATION_RATE_LIMIT, member.id);
    const place = this.places.columns(placeId, 'placeId');
    const contact = (await this.identity.contacts(this.database.manager, [member.id])).get(member.id);
    const isAtDomain = contact?.isVerified === true && isAddressOf(contact.email, fields.website);
    try {
      return await this.database.transaction(async (tx) => {
        const similar = isAnother ? [] : await similarNames(tx, fields, null);
        if (similar.length > 0) throw new Rejection(new SimilarOrganisations(similar));
        const isProven = isAtDomain && !(await isKnownDomain(tx, fields));
        const id = newId();
        await tx.insert(Organisation, {
          id,
          ...fields,
          ...place,
          domainProvenAt: isProven ? await clock(tx) : null,
          registeredBy: member.id,
        });
        await this.represent(tx, member, id, isProven);
        await this.outbox.publish(tx, OrganisationRegistered, { organisationId: id });
        await this.audit.record(tx, {
          actorId: member.id,
          action: 'profiles.register-organisation',
          subjectKind: 'organisation',
          subjectId: id,
          data: { kind: fields.kind, isDomainProven: isProven },
        });
        return id;
      });
    } catch (error) {
      // The same name in the same country says more than that the names look alike.
      const isSimilar = error instanceof Rejection && error.problem instanceof SimilarOrganisations;
      if (!isSimilar && !isUniqueViolation(error, 'organisation_name_once')) throw error;
      if (isSimilar && !(await this.byName(member, fields.name, place.country))) throw error;
      return this.existing(member, fields.name, place.country);
    }
  }

  private async represent(tx: Tx, member: SignedInMember, organisationId: string, isProven: boolean): Promise<void> {
    const representationId = newId();
    await tx.insert(Representation, {
      id: representationId,
      memberId: member.id,
      organisationId,
      role: 'representative',
      state: isProven ? 'confirmed' : 'asked',
      decidedAt: isProven ? await clock(tx) : null,
    });
    if (!isProven) await this.outbox.publish(tx, RepresentationAsked, { representationId });
  }

  /** The same name in the same country: the organisation of a form that was sent twice, else there is one already. */
  private async existing(member: SignedInMember, name: string, country: string): Promise<string> {
    const found = await this.byName(member, name, country);
    if (found?.mine && found.age < REPEATED_MS) return found.id;
    throw new Rejection(new OrganisationExists(found && !found.isHidden ? found.id : null));
  }

  private async byName(
    member: SignedInMember,
    name: string,
    country: string,
  ): Promise<{ id: string; mine: boolean; isHidden: boolean; age: number } | undefined> {
    return this.database.row<{ id: string; mine: boolean; isHidden: boolean; age: number }>(
      'organisation-by-name',
      `select id, registered_by = $3 as mine, hidden_at is not null as "isHidden",
              extract(epoch from clock_timestamp() - created_at)::float * 1000 as age
         from organisation where fold_text(name) || ' ' || country = fold_text($1) || ' ' || $2`,
      [name, country, member.id],
    );
  }
}
