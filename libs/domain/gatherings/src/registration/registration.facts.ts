import type { GatheringFacts, RegistrationFacts } from '../gatherings.policy.js';
import type { ActingPerson } from './acting-person.facts.js';
import type { Registration } from './registration.entity.js';

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
