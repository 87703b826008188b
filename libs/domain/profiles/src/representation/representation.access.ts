import { type Actor, isModerator } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { ownRoleIn } from '../organisation/organisation.access.js';
import { Organisation } from '../organisation/organisation.entity.js';
import type { RepresentationFacts } from '../profiles.policy.js';
import { Representation } from './representation.entity.js';

/**
 * A representation, locked, with what the rules look at. A hidden organisation gives nobody but moderators a say.
 * @throws Rejection NOT_FOUND
 */
export async function lockRepresentation(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ representation: Representation; facts: RepresentationFacts }> {
  const representation = await tx.findOne(Representation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!representation) throw new Rejection(new NotFound('representation'));
  const { memberId, organisationId, role, state } = representation;
  const { hiddenAt } = await tx.findOneByOrFail(Organisation, { id: organisationId });
  const ownRole = hiddenAt === null || isModerator(actor) ? await ownRoleIn(tx, actor, organisationId) : null;
  return { representation, facts: { memberId, role, state, ownRole } };
}
