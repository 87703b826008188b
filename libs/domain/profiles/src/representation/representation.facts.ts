import type { SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Organisation } from '../organisation/organisation.entity.js';
import { ownRepresentation } from '../organisation/organisation.facts.js';
import { confirmedRole, type RepresentationFacts } from '../profiles.policy.js';
import { Representation } from './representation.entity.js';

/**
 * A representation, locked, with what the rules look at.
 * @throws Rejection NOT_FOUND
 */
export async function lockRepresentation(
  tx: Tx,
  member: SignedInMember,
  id: string,
): Promise<{ representation: Representation; facts: RepresentationFacts }> {
  const representation = await tx.findOne(Representation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!representation) throw new Rejection(new NotFound('representation'));
  const { memberId, organisationId, role, state } = representation;
  const { hiddenAt } = await tx.findOneByOrFail(Organisation, { id: organisationId });
  const own = await ownRepresentation(tx, member.id, organisationId);
  const isHidden = hiddenAt !== null;
  return { representation, facts: { memberId, role, state, isHidden, ownRole: confirmedRole({ isHidden, own }) } };
}
