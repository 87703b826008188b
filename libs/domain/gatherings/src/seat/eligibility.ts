import type { OrganisationKind } from '@sic/profiles';
import { NotEligible } from '../gatherings.problems.js';
import { type Claimant, isNamedBy, isOfKinds, type PoolRules } from './pool-rules.js';
import { isLeftOutOf } from './shares.js';

export type { Claimant, PoolRules } from './pool-rules.js';

/** Somebody who asks for a seat: kind and country as the organisation says, and what moderators said of that. */
export interface Guest extends Claimant {
  /** `confirmed` for somebody who comes for themselves: there is nothing to confirm. */
  standing: 'pending' | 'confirmed' | 'refused';
}

/** What counts of a guest: kind and country of an organisation only once moderators have confirmed them. */
export function counted({ standing, ...claimant }: Guest): Claimant {
  return standing === 'confirmed' ? claimant : { ...claimant, organisationKind: null, country: null };
}

/**
 * Every pool that a registration of this person takes a seat of; empty when none of the gathering's seats are for them.
 * Where shares add up to a pool for everyone, its seats are promised to the people of the shares: others take none.
 */
export function poolsOf<P extends PoolRules>(pools: readonly P[], claimant: Claimant): P[] {
  const named = pools.filter((pool) => isNamedBy(pool, claimant));
  const closed = new Set(
    named.filter((pool) => isLeftOutOf(pool, pools, named)).map(({ programmeItemId }) => programmeItemId),
  );
  if (closed.has(null)) return [];
  const own = named.filter(({ programmeItemId }) => !closed.has(programmeItemId));
  // A seat in a workshop alone is no seat at the gathering.
  return own.some((pool) => pool.programmeItemId === null) ? own : [];
}

/** Whether the seats that this guest would take depend on a kind or country that moderators have not confirmed. */
export function dependsOnStanding(pools: readonly PoolRules[], guest: Guest): boolean {
  if (guest.standing === 'confirmed') return false;
  const ids = (claimant: Claimant): string => JSON.stringify(poolsOf(pools, claimant).map(({ id }) => id));
  return ids(guest) !== ids(counted(guest));
}

/** Why no pool is for this person. */
export function notEligible(pools: readonly PoolRules[], claimant: Claimant): NotEligible {
  const general = pools.filter((pool) => pool.programmeItemId === null);
  const names = general.map((pool) => pool.name);
  if (pools.length === 0) return new NotEligible('NO_POOLS', names);
  const named = general.filter((pool) => isNamedBy(pool, claimant));
  if (named.some((pool) => isLeftOutOf(pool, pools, named))) return new NotEligible('SHARES_USE_ALL_SEATS', names);
  const isForOrganisations = general.every((pool) => pool.kinds.length > 0 && !pool.isForPersons);
  return new NotEligible(
    isForOrganisations && claimant.organisationKind === null ? 'ORGANISATION_NEEDED' : 'OTHER_POOLS',
    names,
  );
}

/** A pool with the number of its free seats; negative when an organiser went over the capacity. */
export interface PoolWithRoom extends PoolRules {
  free: number;
}

/** Two who signed up together and want two seats or none have the same `pairId`. */
export interface InPair {
  pairId?: string | null;
  mayBeSplit?: boolean;
}

/**
 * Goes through the waitlist in its order and gives each person whom every one of their pools has room for a seat; two
 * who want two seats or none get both at the place of the first. Who waits for a full pool does not keep others from pools
 * that have room: a free seat must not stay empty for it.
 * @returns the people who would be offered a seat, and the seats that are then left for a newcomer, by pool
 */
export function serveWaiting<W extends Claimant & InPair>(
  pools: readonly PoolWithRoom[],
  waiting: readonly W[],
): { served: W[]; left: ReadonlyMap<string, number> } {
  const left = new Map(pools.map((pool) => [pool.id, pool.free]));
  const served: W[] = [];
  const seen = new Set<W>();
  for (const person of waiting) {
    if (seen.has(person)) continue;
    const group = together(person, waiting);
    for (const one of group) seen.add(one);
    const needed = new Map<string, number>();
    const own = group.map((one) => poolsOf(pools, one));
    for (const pool of own.flat()) needed.set(pool.id, (needed.get(pool.id) ?? 0) + 1);
    const hasRoomFor = [...needed].every(([id, count]) => (left.get(id) ?? 0) >= count);
    if (own.some((of) => of.length === 0) || !hasRoomFor) continue;
    for (const [id, count] of needed) left.set(id, (left.get(id) ?? 0) - count);
    served.push(...group);
  }
  return { served, left };
}

/** A person, and who waits with them and wants two seats or none. */
function together<W extends InPair>(person: W, waiting: readonly W[]): W[] {
  if (person.pairId == null || person.mayBeSplit !== false) return [person];
  return waiting.filter(({ pairId, mayBeSplit }) => pairId === person.pairId && mayBeSplit === false);
}

export const SeatAvailability = {
  FREE: 'free',
  WAITLIST: 'waitlist',
  AWAITS_CONFIRMATION: 'awaits_confirmation',
  NOT_ELIGIBLE: 'not_eligible',
} as const;
export type SeatAvailability = (typeof SeatAvailability)[keyof typeof SeatAvailability];

/**
 * What a newcomer can expect. Seats that are about to be offered to the waitlist are not free: no newcomer passes a
 * waiting person.
 * @param pools all pools of the gathering
 */
export function availabilityFor(
  pools: readonly PoolWithRoom[],
  waiting: readonly (Claimant & InPair)[],
  guest: Guest,
): SeatAvailability {
  if (poolsOf(pools, guest).length === 0) return SeatAvailability.NOT_ELIGIBLE;
  if (dependsOnStanding(pools, guest)) {
    return guest.standing === 'pending' ? SeatAvailability.AWAITS_CONFIRMATION : SeatAvailability.NOT_ELIGIBLE;
  }
  return hasRoom(pools, waiting, counted(guest)) ? SeatAvailability.FREE : SeatAvailability.WAITLIST;
}

/** Whether so many seats are left in all pools of this person, after everybody who waits before them. */
export function hasRoom(
  pools: readonly PoolWithRoom[],
  waiting: readonly (Claimant & InPair)[],
  claimant: Claimant,
  seats = 1,
): boolean {
  const own = poolsOf(pools, claimant);
  const { left } = serveWaiting(pools, waiting);
  return own.length > 0 && own.every((pool) => (left.get(pool.id) ?? 0) >= seats);
}

/** Whom the shares of a gathering leave without a seat, so that its organisers know while they plan. */
export interface LeftOut {
  /** People who come for themselves. */
  hasPersons: boolean;
  kinds: OrganisationKind[];
}

/** @param kinds every kind of organisation */
export function leftOutOf(pools: readonly PoolRules[], kinds: readonly OrganisationKind[]): LeftOut {
  const isLeftOut = (claimant: Omit<Claimant, 'country' | 'programmeItemIds'>): boolean => {
    const named = pools.filter(
      (pool) => pool.programmeItemId === null && pool.countries.length === 0 && isOfKinds(pool, claimant),
    );
    return named.some((pool) => isLeftOutOf(pool, pools, named));
  };
  return {
    hasPersons: isLeftOut({ organisationKind: null, hasOrganisation: false }),
    kinds: kinds.filter((organisationKind) => isLeftOut({ organisationKind, hasOrganisation: true })),
  };
}
