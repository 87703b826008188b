import type { PoolRules } from './pool-rules.js';

const isByKind = ({ kinds, isForPersons }: PoolRules): boolean => kinds.length > 0 || isForPersons;
const isByCountry = ({ countries }: PoolRules): boolean => countries.length > 0;
const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));
const overlap = (one: readonly string[], other: readonly string[]): boolean => one.some((v) => other.includes(v));

/** The shares by kind, and those by country, into which the seats of a pool for everyone are divided. */
function sharesOf<P extends PoolRules>(whole: PoolRules, pools: readonly P[]): P[][] {
  const others = pools.filter(({ id, programmeItemId }) => {
    return id !== whole.id && programmeItemId === whole.programmeItemId;
  });
  const byKind = isByKind(whole)
    ? []
    : others.filter((pool) => isByKind(pool) && isSameSet(pool.countries, whole.countries));
  const byCountry = isByCountry(whole)
    ? []
    : others.filter(
        (pool) => isByCountry(pool) && isSameSet(pool.kinds, whole.kinds) && pool.isForPersons === whole.isForPersons,
      );
  return [byKind, byCountry].filter((shares) => shares.length > 0);
}

/** The seats that shares promise together. Of shares that name the same people only the largest counts. */
function promised(shares: readonly PoolRules[]): number {
  const counted: PoolRules[] = [];
  for (const share of [...shares].sort((one, other) => other.capacity - one.capacity)) {
    const isCounted = counted.some(
      (other) =>
        (overlap(share.kinds, other.kinds) || (share.isForPersons && other.isForPersons) || !isByKind(share)) &&
        (overlap(share.countries, other.countries) || !isByCountry(share)),
    );
    if (!isCounted) counted.push(share);
  }
  return counted.reduce((sum, { capacity }) => sum + capacity, 0);
}

/**
 * Whether a pool gives nothing to who is in none of its shares: they add up to it, so that each further person would take
 * a seat that a share promises.
 * @param named the pools that name the person
 */
export function isLeftOutOf(whole: PoolRules, pools: readonly PoolRules[], named: readonly PoolRules[]): boolean {
  return sharesOf(whole, pools).some(
    (shares) => promised(shares) >= whole.capacity && !shares.some((share) => named.includes(share)),
  );
}

/** A pool as it is shown: never more seats are left in a share than in a pool from which all of its people take too. */
export function withPromisedSeats<P extends PoolRules & { free: number }>(pools: readonly P[]): P[] {
  return pools.map((pool) => {
    const around = pools.filter((other) => contains(other, pool));
    return { ...pool, free: Math.max(0, Math.min(pool.free, ...around.map(({ free }) => free))) };
  });
}

/** Whether everybody who takes from a pool takes from another one, too. */
function contains(other: PoolRules, pool: PoolRules): boolean {
  if (other.programmeItemId !== pool.programmeItemId) return false;
  const ofKinds =
    !isByKind(other) ||
    (isByKind(pool) &&
      pool.kinds.every((kind) => other.kinds.includes(kind)) &&
      (!pool.isForPersons || other.isForPersons));
  const ofCountries =
    !isByCountry(other) || (isByCountry(pool) && pool.countries.every((country) => other.countries.includes(country)));
  return ofKinds && ofCountries;
}
