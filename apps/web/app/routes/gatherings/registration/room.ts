import type { GatheringQuery } from '@sic/api-client/gatherings';

type Pool = NonNullable<GatheringQuery['gathering']>['pools'][number];

/** For whom a seat would be: an organisation, or a person who comes for themselves. */
interface Guest {
  readonly kind: string | null;
  readonly country: string | null;
}

/** Whether there is a seat for everybody for whom the reader could take one, for some of them, or for none. */
export type Room = 'free' | 'depends' | 'full';

function isOneOf(names: readonly string[], name: string | null): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}

/** A guest takes from every pool whose rules name them, and has to wait as soon as one of these is full. */
function hasToWait(pools: readonly Pool[], { kind, country }: Guest): boolean {
  return pools.some(
    (pool) =>
      pool.programmeItemId === null && isOneOf(pool.kinds, kind) && isOneOf(pool.countries, country) && pool.free <= 0,
  );
}

export function roomFor(pools: readonly Pool[], organisations: readonly Guest[], mayComeAlone: boolean): Room {
  const guests = [...organisations, ...(mayComeAlone ? [{ kind: null, country: null }] : [])];
  const waiting = guests.filter((guest) => hasToWait(pools, guest)).length;
  if (waiting === 0) return 'free';
  return waiting === guests.length ? 'full' : 'depends';
}
