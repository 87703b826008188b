import { isModerator, type SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { In } from 'typeorm';
import { OrganisationChanged } from '../profiles.problems.js';
import { confirmedRole, type OrganisationFacts, type OwnRepresentation } from '../profiles.policy.js';
import { Representation } from '../representation/representation.entity.js';
import { Organisation } from './organisation.entity.js';

/** The member's own representation of an organisation, asked for or confirmed, as it is now. */
export async function ownRepresentation(
  tx: Tx,
  memberId: string,
  organisationId: string,
): Promise<OwnRepresentation | null> {
  return tx.findOneBy(Representation, { organisationId, memberId, state: In(['asked', 'confirmed']) });
}

/**
 * An organisation, locked, with what the rules look at.
 * @throws Rejection NOT_FOUND when there is none, or it is hidden from this member
 */
export async function lockOrganisation(
  tx: Tx,
  member: SignedInMember,
  id: string,
): Promise<{ organisation: Organisation; facts: OrganisationFacts }> {
  const organisation = await tx.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!organisation) throw new Rejection(new NotFound('organisation'));
  const facts = {
    isHidden: organisation.hiddenAt !== null,
    own: await ownRepresentation(tx, member.id, id),
  };
  if (facts.isHidden && confirmedRole(facts) === null && !isModerator(member)) {
    throw new Rejection(new NotFound('organisation'));
  }
  return { organisation, facts };
}

/**
 * What a moderator decides on is what they have read.
 * @throws Rejection OrganisationChanged when somebody changed the organisation meanwhile
 */
export function checkSeen({ id, lockVersion }: Organisation, seen: number | null): void {
  if (seen !== null && seen !== lockVersion) throw new Rejection(new OrganisationChanged(id, lockVersion, []));
}
