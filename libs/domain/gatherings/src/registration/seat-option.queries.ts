import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { ProfilesReader } from '@sic/profiles';
import { PoolQueries } from '../pool/pool.queries.js';
import { ActingPersonFacts } from './acting-person.facts.js';
import { ACTIVE_STATES_SQL } from './registration-state.js';
import { ClaimSeats, type Waiting } from '../seat/claim-seats.js';
import { availabilityFor, type Guest, poolsOf, SeatAvailability } from '../seat/eligibility.js';
import { guestOf } from './participant.facts.js';
import type { SeatOption } from './seat-option.graphql.js';

/**
 * How a member could take seats: for each organisation that they represent and for themselves alone, with the rules
 * that the claim itself applies. Read without a lock: for display, never for the guard.
 */
@Injectable()
export class SeatOptionQueries {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly profiles: ProfilesReader,
    private readonly pools: PoolQueries,
    private readonly seats: ClaimSeats,
  ) {}

  /** By gathering; a fixed number of statements for any number of gatherings. They have to be open for sign-up. */
  async ofGatherings(
    member: SignedInMember,
    gatheringIds: readonly string[],
  ): Promise<ReadonlyMap<string, SeatOption[]>> {
    const person = await this.people.of(member);
    const organisationIds = [...person.organisationIds];
    const [organisations, members, pools, waiting, own] = await Promise.all([
      this.profiles.organisations(this.database.manager, organisationIds, member),
      this.profiles.members(this.database.manager, [member.id], member),
      this.pools.ofGatherings(gatheringIds),
      this.seats.waiting(this.database.manager, gatheringIds),
      this.registered(gatheringIds, person.id, person.email),
    ]);
    const alone: Guest = {
      organisationKind: null,
      country: members.get(member.id)?.country ?? null,
      hasOrganisation: false,
      standing: 'confirmed',
      programmeItemIds: [],
    };
    const guests = [
      ...organisationIds
        .flatMap((id) => organisations.get(id) ?? [])
        .map((organisation) => ({
          organisation,
          claimant: guestOf(organisation, []),
        })),
      { organisation: null, claimant: alone },
    ];
    const queues: ReadonlyMap<string, Waiting[]> = Map.groupBy(waiting, (one) => one.gatheringId);
    const options = (id: string): SeatOption[] =>
      guests
        // Who is registered already can only sign up a colleague, who comes for an organisation.
        .filter(({ organisation }) => organisation !== null || !own.has(id))
        .map(({ organisation, claimant }) => {
          const availability = availabilityFor(pools.get(id) ?? [], queues.get(id) ?? [], claimant);
          const poolIds = poolsOf(pools.get(id) ?? [], claimant).map((pool) => pool.id);
          return { organisation, availability, isEligible: availability !== SeatAvailability.NOT_ELIGIBLE, poolIds };
        });
    return new Map(gatheringIds.map((id) => [id, options(id)]));
  }

  /** The gatherings for which the person has an active registration. */
  private async registered(
    gatheringIds: readonly string[],
    personId: string,
    email: string | null,
  ): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'gatherings-registered',
      `select gathering_id as id from registration
        where gathering_id = any($1) and (person_id = $2 or (person_id is null and colleague_email = $3)) and state in (${ACTIVE_STATES_SQL})`,
      [gatheringIds, personId, email],
    );
    return new Set(rows.map((row) => row.id));
  }
}
