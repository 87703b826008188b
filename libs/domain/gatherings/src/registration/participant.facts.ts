import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database, preparedRows, type Tx } from '@sic/database';
import { invalid } from '@sic/kernel';
import { type OrganisationType, ProfilesReader } from '@sic/profiles';
import type { Guest } from '../seat/eligibility.js';
import type { Registration } from './registration.entity.js';
import { ACTIVE_STATES_SQL } from './registration-state.js';

/** A person by name and address, as somebody else enters them. */
export interface NamedPerson {
  name: string;
  email: string;
}

/** The person for whom a seat is asked: the member themselves, or somebody else by name and address. */
export interface Participant {
  personId: string | null;
  colleagueName: string | null;
  colleagueEmail: string | null;
  /** Every address by which a registration would be theirs. */
  emails: string[];
}

/**
 * The person as they were named. Whether the address belongs to an account is not looked up, so that who typed it learns
 * nothing about its owner, and its owner is not signed up without being asked.
 */
export function namedParticipant({ name, email }: NamedPerson): Participant {
  const address = email.trim().toLowerCase();
  return { personId: null, colleagueName: name, colleagueEmail: address, emails: [address] };
}

/** Looks up what the rules of pools look at, before any lock is taken. */
@Injectable()
export class ParticipantFacts {
  constructor(
    private readonly database: Database,
    private readonly profiles: ProfilesReader,
  ) {}

  /**
   * What pools look at: the kind and country of the organisation, with what moderators said of them; else the member's own
   * country.
   * @throws Rejection INVALID_INPUT on `organisationId` when there is no such organisation
   */
  async claimant(
    participant: Participant,
    organisationId: string | null,
    programmeItemIds: readonly string[],
    actor: Actor,
  ): Promise<Guest> {
    const { manager } = this.database;
    if (organisationId !== null) {
      const organisation = (await this.profiles.organisations(manager, [organisationId], actor)).get(organisationId);
      if (!organisation) throw invalid('organisationId', 'exists');
      return guestOf(organisation, programmeItemIds);
    }
    const alone = { organisationKind: null, hasOrganisation: false, standing: 'confirmed', programmeItemIds } as const;
    if (participant.personId === null) return { ...alone, country: null };
    const member = (await this.profiles.members(manager, [participant.personId], actor)).get(participant.personId);
    return { ...alone, country: member?.country ?? null };
  }
}

/** Somebody who comes for this organisation. */
export function guestOf(
  { kind, country, standing }: Pick<OrganisationType, 'kind' | 'country' | 'standing'>,
  programmeItemIds: readonly string[],
): Guest {
  return { organisationKind: kind, country, hasOrganisation: true, standing, programmeItemIds };
}

/** What use cases look at of a registration that is there already. */
export type ActiveRegistration = Pick<
  Registration,
  'id' | 'state' | 'personId' | 'colleagueEmail' | 'organisationId' | 'acceptedAt'
>;

/** The active registration of the participant in a gathering, if any. Called under the locks of its pools. */
export async function activeRegistration(
  tx: Tx,
  gatheringId: string,
  { personId, emails }: Participant,
): Promise<ActiveRegistration | undefined> {
  const [row] = await preparedRows<ActiveRegistration>(
    tx,
    'registration-active',
    `select id, state, person_id as "personId", colleague_email as "colleagueEmail", organisation_id as "organisationId",
            accepted_at as "acceptedAt"
       from registration where gathering_id = $1 and state in (${ACTIVE_STATES_SQL})
        and (person_id = $2 or (colleague_email = any($3) and (person_id is null or $2::uuid is null)))
      order by person_id = $2 desc nulls last limit 1`,
    [gatheringId, personId, emails],
  );
  return row;
}
