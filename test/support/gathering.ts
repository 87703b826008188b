import { newId } from '@sic/kernel';
import { ask } from './graphql.js';
import type { Person } from './person.js';
import type { Platform } from './platform.js';

export interface StagedGathering {
  id: string;
  slug: string;
}

export interface StagedPool {
  name: string;
  capacity: number;
  /** Kinds of organisations, such as CITY; everybody when empty. */
  kinds: string[];
}

interface Setup {
  kind?: string;
  title?: string;
  pools: StagedPool[];
}

/** A gathering in a month that is open for sign-up, as an administrator announces it. */
export async function aGathering(platform: Platform, organiser: Person, setup: Setup): Promise<StagedGathering> {
  const send = async (query: string, input: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(platform.apiUrl, query, { input }, organiser.cookie);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Record<string, unknown>;
  };
  const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
  const details = {
    kind: setup.kind ?? 'CONFERENCE',
    title: setup.title ?? 'Conference on care',
    summary: 'A day of cases and questions.',
    description: 'Cities tell what they tried, what worked and what did not.',
    timeZone: 'Europe/Warsaw',
    startsAt: at(30),
    endsAt: at(31),
    registrationOpensAt: at(-1),
    registrationClosesAt: at(20),
    venue: 'Town hall',
    city: 'Gdynia',
    country: 'PL',
  };
  const created = await send(
    `mutation ($input: CreateGatheringInput!) { createGathering(input: $input) { ... on CreateGatheringSuccess { gathering { id slug } } } }`,
    { details },
  );
  const { id: gatheringId, slug } = created['gathering'] as StagedGathering;
  for (const pool of setup.pools) {
    await send(`mutation ($input: SaveSeatPoolInput!) { saveSeatPool(input: $input) { __typename } }`, {
      gatheringId,
      countries: [],
      ...pool,
    });
  }
  await send(`mutation ($input: PublishGatheringInput!) { publishGathering(input: $input) { __typename } }`, {
    gatheringId,
  });
  return { id: gatheringId, slug };
}

/** A verified city whose confirmed representative this person is. */
export async function aCityOf({ pool }: Platform, representative: Person, name: string): Promise<string> {
  const id = newId();
  await pool.query(
    `insert into organisation (id, name, kind, place_id, place_name, country, latitude, longitude, verified_at, verified_by)
     values ($1, $2, 'city', 3099424, 'Gdynia', 'PL', 54.51889, 18.53188, now(), 'moderator')`,
    [id, name],
  );
  await pool.query(
    `insert into representation (id, member_id, organisation_id, role, state, decided_at)
     values ($1, $2, $3, 'representative', 'confirmed', now())`,
    [newId(), representative.id, id],
  );
  return id;
}
