import { NotEligible } from '../gatherings.problems.js';

/** What the rules of pools look at of a person. */
export interface Claimant {
  /** Kind of the organisation on whose behalf the person comes; null for somebody who comes for themselves. */
  organisationKind: string | null;
  /** ISO 3166-1 alpha-2, or null when it is not known. */
  country: string | null;
  programmeItemIds: readonly string[];
}

/** Who takes from a pool. */
export interface PoolRules {
  id: string;
  name: string;
  kinds: readonly string[];
  countries: readonly string[];
  programmeItemId: string | null;
}

/** Whether the rules of a pool name this person: then they take a seat of it, and must. */
export function takesFrom(pool: PoolRules, claimant: Claimant): boolean {
  if (pool.programmeItemId !== null && !claimant.programmeItemIds.includes(pool.programmeItemId)) return false;
  if (
    pool.kinds.length > 0 &&
    !(claimant.organisationKind !== null && pool.kinds.includes(claimant.organisationKind))
  ) {
    return false;
  }
  return pool.countries.length === 0 || (claimant.country !== null && pool.countries.includes(claimant.country));
}

/** Every pool that a registration of this person takes a seat of; empty when none of the gathering's seats are for them. */
export function poolsOf<P extends PoolRules>(pools: readonly P[], claimant: Claimant): P[] {
  const own = pools.filter((pool) => takesFrom(pool, claimant));
  // A seat in a workshop alone is no seat at the gathering.
  return own.some((pool) => pool.programmeItemId === null) ? own : [];
}

/** Why no pool is for this person. */
export function notEligible(pools: readonly PoolRules[], claimant: Claimant): NotEligible {
  const general = pools.filter((pool) => pool.programmeItemId === null);
  const names = general.map((pool) => pool.name);
  if (pools.length === 0) return new NotEligible('NO_POOLS', names);
  const isForOrganisations = general.every((pool) => pool.kinds.length > 0);
  return new NotEligible(
    isForOrganisations && claimant.organisationKind === null ? 'ORGANISATION_NEEDED' : 'OTHER_POOLS',
    names,
  );
}

/** A pool with the number of its free seats; negative when an organiser went over the capacity. */
export interface PoolWithRoom extends PoolRules {
  free: number;
}

/**
 * Goes through the waitlist in its order and gives each person whom every one of their pools has room for a seat.
 * Who waits for a full pool does not keep others from pools that have room: a free seat must not stay empty for it.
 * @returns the people who would be offered a seat, and the seats that are then left for a newcomer, by pool
 */
export function serveWaiting<W extends Claimant>(
  pools: readonly PoolWithRoom[],
  waiting: readonly W[],
): { served: W[]; left: ReadonlyMap<string, number> } {
  const left = new Map(pools.map((pool) => [pool.id, pool.free]));
  const served: W[] = [];
  for (const person of waiting) {
    const own = poolsOf(pools, person);
    if (own.length === 0 || own.some((pool) => (left.get(pool.id) ?? 0) <= 0)) continue;
    for (const pool of own) left.set(pool.id, (left.get(pool.id) ?? 0) - 1);
    served.push(person);
  }
  return { served, left };
}

export const SeatAvailability = { FREE: 'free', WAITLIST: 'waitlist', NOT_ELIGIBLE: 'not_eligible' } as const;
export type SeatAvailability = (typeof SeatAvailability)[keyof typeof SeatAvailability];

/**
 * What a newcomer can expect. Seats that are about to be offered to the waitlist are not free: no newcomer passes a
 * waiting person.
 * @param pools all pools of the gathering
 */
export function availabilityFor(
  pools: readonly PoolWithRoom[],
  waiting: readonly Claimant[],
  claimant: Claimant,
): SeatAvailability {
  const own = poolsOf(pools, claimant);
  if (own.length === 0) return SeatAvailability.NOT_ELIGIBLE;
  const { left } = serveWaiting(pools, waiting);
  return own.every((pool) => (left.get(pool.id) ?? 0) > 0) ? SeatAvailability.FREE : SeatAvailability.WAITLIST;
}
