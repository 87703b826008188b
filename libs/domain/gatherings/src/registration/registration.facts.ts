import { authorize, type SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { loadGatherings } from '../gathering/gathering.facts.js';
import { canOnRegistration, type GatheringFacts, type RegistrationFacts } from '../gatherings.policy.js';
import type { LockedPool } from '../seat/claim-seats.js';
import type { ActingPerson } from './acting-person.facts.js';
import type { LockSeats } from './lock-seats.js';
import { Registration } from './registration.entity.js';

/** What the policy looks at of a registration, for the person who acts. */
export function registrationFacts(
  registration: Pick<Registration, 'state' | 'personId' | 'colleagueEmail' | 'organisationId'>,
  gathering: GatheringFacts,
  person: Pick<ActingPerson, 'id' | 'email' | 'organisationIds'>,
): RegistrationFacts {
  const { state, personId, colleagueEmail, organisationId } = registration;
  return {
    state,
    gathering,
    isOwn: personId === person.id || (colleagueEmail !== null && colleagueEmail === person.email),
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
  member: SignedInMember,
  person: ActingPerson,
  id: string,
): Promise<LockedRegistration> {
  const known = isId(id) ? await tx.findOne(Registration, { where: { id }, select: { gatheringId: true } }) : null;
  if (!known) throw new Rejection(new NotFound('registration'));
  const pools = await seats.execute(tx, [known.gatheringId]);
  const registration = await tx.findOneByOrFail(Registration, { id });
  const gathering = (await loadGatherings(tx, member, [known.gatheringId])).get(known.gatheringId);
  if (!gathering) throw new Rejection(new NotFound('registration'));
  const facts = registrationFacts(registration, gathering, person);
  authorize(canOnRegistration(member, 'see', facts));
  const by = facts.isOwn ? 'self' : facts.isForOwnOrganisation ? 'representative' : 'organiser';
  return { registration, pools, facts, by };
}
