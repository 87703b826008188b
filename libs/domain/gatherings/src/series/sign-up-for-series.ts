import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { Forbidden, isId, NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { loadGatherings, type LoadedGathering } from '../gathering/gathering.facts.js';
import { canOnGathering, canRegisterFor } from '../gatherings.policy.js';
import { GatheringFull, RegistrationClosed } from '../gatherings.problems.js';
import { ActingPersonFacts, asParticipant, behalfFacts } from '../registration/acting-person.facts.js';
import { EnterParticipant, type Entry } from '../registration/enter-participant.js';
import { LockSeats } from '../registration/lock-seats.js';
import { activeRegistration, ParticipantFacts } from '../registration/participant.facts.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';

export const SeriesMode = {
  /** A seat in every leg that is open, or nothing at all. */
  ALL_OR_NOTHING: 'all_or_nothing',
  /** A seat where there is one, a waitlist position elsewhere. */
  AS_MANY_AS_POSSIBLE: 'as_many_as_possible',
} as const;
export type SeriesMode = (typeof SeriesMode)[keyof typeof SeriesMode];

export interface SignUpForSeriesCommand {
  seriesId: string;
  mode: SeriesMode;
  organisationId?: string | null;
}

export interface SeriesOutcome {
  /** In the order of the legs; those that the person had before included. */
  registrationIds: string[];
  confirmed: number;
  /** Legs that were open for sign-up. */
  legs: number;
}

const SIGN_UP_FOR_SERIES_RATE_LIMIT: RateLimit = { name: 'gatherings.sign-up-for-series', points: 60, perSeconds: 60 };

/** Signs a member up for every open leg of a relay, in one transaction over the pools of all of them. */
@Injectable()
export class SignUpForSeries {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly participants: ParticipantFacts,
    private readonly seats: LockSeats,
    private readonly enter: EnterParticipant,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection GATHERING_FULL, REGISTRATION_CLOSED, NOT_ELIGIBLE, FORBIDDEN, NOT_FOUND */
  async execute(
    member: SignedInMember,
    { seriesId, mode, organisationId = null }: SignUpForSeriesCommand,
  ): Promise<SeriesOutcome> {
    await this.rateLimits.consume(SIGN_UP_FOR_SERIES_RATE_LIMIT, member.id);
    const person = await this.people.of(member);
    if (organisationId !== null) authorize(canRegisterFor(member, behalfFacts(person, organisationId)));
    const participant = asParticipant(person);
    const claimant = await this.participants.claimant(participant, organisationId, [], member);
    return this.database.transaction(async (tx) => {
      const ids = await legsOf(tx, seriesId);
      const pools = await this.seats.execute(tx, ids);
      const facts = await loadGatherings(tx, member, ids);
      const known = ids.map((id) => facts.get(id)).filter((leg) => leg !== undefined);
      const legs = known.filter((leg) => canOnGathering(member, 'register', leg) === null);
      if (legs.length === 0) throw new Rejection(new RegistrationClosed('NO_OPEN_LEG'));
      const entry = {
        participant,
        claimant,
        organisationId,
        substitute: null,
        actorId: member.id,
        by: 'self',
      } as const;
      const outcomes: (RegistrationOutcome & { leg: LoadedGathering })[] = [];
      for (const leg of legs) {
        const legPools = pools.filter((pool) => pool.gatheringId === leg.id);
        outcomes.push({ leg, ...(await this.one(tx, legPools, { ...entry, gatheringId: leg.id })) });
      }
      const isUnconfirmed = outcomes.some(({ state }) => state === 'pending_approval');
      if (mode === SeriesMode.ALL_OR_NOTHING && isUnconfirmed) {
        throw new Rejection(new Forbidden('ORGANISATION_NOT_CONFIRMED'));
      }
      const full = outcomes.filter(({ state }) => state !== 'confirmed').map(({ leg }) => leg.title);
      if (mode === SeriesMode.ALL_OR_NOTHING && full.length > 0) throw new Rejection(new GatheringFull(full));
      return {
        registrationIds: outcomes.map(({ registrationId }) => registrationId),
        confirmed: outcomes.length - full.length,
        legs: outcomes.length,
      };
    });
  }

  private async one(
    tx: Tx,
    pools: Parameters<EnterParticipant['execute']>[1],
    entry: Entry,
  ): Promise<RegistrationOutcome> {
    const existing = await activeRegistration(tx, entry.gatheringId, entry.participant);
    if (existing) return { registrationId: existing.id, state: existing.state };
    return this.enter.execute(tx, pools, entry);
  }
}

/** @throws Rejection NOT_FOUND when there is no such series */
async function legsOf(tx: Tx, seriesId: string): Promise<string[]> {
  const rows = isId(seriesId)
    ? await tx.query<{ id: string }[]>(
        'select id from gathering where series_id = $1 order by position_in_series, starts_at, id',
        [seriesId],
      )
    : [];
  if (rows.length === 0) throw new Rejection(new NotFound('relay'));
  return rows.map((row) => row.id);
}
