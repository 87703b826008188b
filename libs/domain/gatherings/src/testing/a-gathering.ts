import type { SignedInMember } from '@sic/authorization';
import type { Database } from '@sic/database';
import { newId } from '@sic/kernel';
import { Gathering } from '../gathering/gathering.entity.js';
import { GatheringRole } from '../gathering/gathering-role.entity.js';
import { SeatPool } from '../pool/seat-pool.entity.js';

const DAY = 86_400_000;

export type TestPool = Partial<SeatPool> & { capacity: number };

export interface TestGathering extends Partial<Gathering> {
  /** One pool of ten seats for everyone, unless told otherwise. */
  pools?: TestPool[];
  organiser?: SignedInMember;
}

/** Makes a published gathering in a month that is open for sign-up, unless told otherwise. */
export async function aGathering(
  database: Database,
  { pools = [{ capacity: 10 }], organiser, ...given }: TestGathering = {},
): Promise<Gathering & { pools: SeatPool[] }> {
  const id = given.id ?? newId();
  const now = Date.now();
  await database.manager.insert(Gathering, {
    id,
    slug: `gathering-${id}`,
    kind: 'policy_roundtable',
    title: 'Policy roundtable on care',
    summary: 'Twelve cities compare how they buy care.',
    description: 'A day of cases and questions.',
    startsAt: new Date(now + 30 * DAY),
    endsAt: new Date(now + 31 * DAY),
    timeZone: 'Europe/Warsaw',
    venue: 'Town hall',
    city: 'Gdynia',
    country: 'PL',
    latitude: 54.51889,
    longitude: 18.53188,
    hostId: null,
    registrationOpensAt: new Date(now - DAY),
    registrationClosesAt: new Date(now + 20 * DAY),
    state: 'published',
    ...given,
  });
  const rows = pools.map((pool, position) => ({
    id: newId(),
    gatheringId: id,
    name: 'Seats',
    kinds: [],
    isForPersons: false,
    countries: [],
    programmeItemId: null,
    position,
    ...pool,
  }));
  if (rows.length > 0)
    await database.manager.insert(
      SeatPool,
      rows.map((row) => ({ ...row })),
    );
  if (organiser) await database.manager.insert(GatheringRole, { gatheringId: id, accountId: organiser.id });
  const gathering = await database.manager.findOneByOrFail(Gathering, { id });
  return Object.assign(gathering, { pools: rows });
}
