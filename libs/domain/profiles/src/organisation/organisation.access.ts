import { type Actor, type Decision, isModerator } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { Forbidden, NotFound, Rejection } from '@sic/kernel';
import type { OrganisationFacts } from '../profiles.policy.js';
import { Representation, type RepresentationRole } from '../representation/representation.entity.js';
import { Organisation } from './organisation.entity.js';

/** The actor's own confirmed role in an organisation, as it is now. */
export async function ownRoleIn(tx: Tx, actor: Actor, organisationId: string): Promise<RepresentationRole | null> {
  if (actor.kind === 'visitor') return null;
  const own = await tx.findOneBy(Representation, { organisationId, memberId: actor.id, state: 'confirmed' });
  return own?.role ?? null;
}

/**
 * An organisation, locked, with what the rules look at.
 * @throws Rejection NOT_FOUND when there is none, or it is hidden from this actor
 */
export async function lockOrganisation(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ organisation: Organisation; facts: OrganisationFacts }> {
  const organisation = await tx.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const ownRole = organisation ? await ownRoleIn(tx, actor, id) : null;
  const isHidden = organisation !== null && organisation.hiddenAt !== null;
  if (!organisation || (isHidden && ownRole === null && !isModerator(actor))) {
    throw new Rejection(new NotFound('organisation'));
  }
  return { organisation, facts: { ownRole, isHidden } };
}

/** @throws Rejection FORBIDDEN with the reason, when a policy said no */
export function must(decision: Decision): void {
  if (!decision.isAllowed) throw new Rejection(new Forbidden(decision.because));
}
