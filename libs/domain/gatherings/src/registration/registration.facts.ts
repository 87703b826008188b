import { authorize } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { loadGatherings } from '../gathering/gathering.facts.js';
import { canOnRegistration, type GatheringFacts, type RegistrationFacts } from '../gatherings.policy.js';
import type { LockedPool } from '../seat/claim-seats.js';
import type { Acting, ActingPerson } from './acting-person.facts.js';
import type { LockSeats } from './lock-seats.js';
import { Registration } from './registration.entity.js';

/** What the policy looks at of a registration, for the person who acts. */
export function registrationFacts(
  registration: Pick<Registration, 'state' | 'personId' | 'colleagueEmail' | 'organisationId' | 'acceptedAt'>,
  gathering: GatheringFacts,
  person: Pick<ActingPerson, 'id' | 'email' | 'organisationIds'>,
  isByLink = false,
): RegistrationFacts {
  const { state, personId, colleagueEmail, organisationId, acceptedAt } = registration;
  return {
    state,
    gathering,
    isOwn: personId === null ? colleagueEmail === person.email : personId === person.id,
    // Once it belongs to an account, its link leads to that account and does nothing else.
    isByLink: isByLink && personId === null,
    isAnswered: personId !== null || acceptedAt !== null,
    isForOwnOrganisation: organisationId !== null && person.organisationIds.has(organisationId),
    hasOrganisation: organisationId !== null,
  };
}

export interface LockedRegistration {
  registration: Registration;
  /** All pools of its gathering. */
  pools: LockedPool[];
  facts: RegistrationFacts;
  /** In which role the actor acts on it, for the record. */
  by: 'self' | 'representative' | 'organiser';
}

/**
 * Locks the pools of a registration's gathering, and loads the registration as it is under the locks.
 * @throws Rejection NOT_FOUND when there is none, or this person may not see it
 */
export async function lockRegistration(
  tx: Tx,
  seats: LockSeats,
  { actor, person, isByLink }: Acting,
  id: string,
): Promise<LockedRegistration> {
  const known = isId(id) ? await tx.findOne(Registration, { where: { id }, select: { gatheringId: true } }) : null;
  if (!known) throw new Rejection(new NotFound('registration'));
  const pools = await seats.execute(tx, [known.gatheringId]);
  const registration = await tx.findOneByOrFail(Registration, { id });
  const gathering = (await loadGatherings(tx, actor, [known.gatheringId])).get(known.gatheringId);
  if (!gathering) throw new Rejection(new NotFound('registration'));
  const facts = registrationFacts(registration, gathering, person, isByLink);
  authorize(canOnRegistration(actor, 'see', facts));
  const by = facts.isOwn || facts.isByLink ? 'self' : facts.isForOwnOrganisation ? 'representative' : 'organiser';
  return { registration, pools, facts, by };
}
