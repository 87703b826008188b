import type { Database } from '@sic/database';

/** The ledger of a gathering, counted from its rows. */
export interface SeatCount {
  name: string;
  capacity: number;
  held: number;
  taken: number;
}

export async function seatCounts(database: Database, gatheringId: string): Promise<SeatCount[]> {
  return database.manager.query<SeatCount[]>(
    `select p.name, p.capacity, (count(c.id) filter (where c.kind = 'held'))::int as held,
            (count(c.id) filter (where c.kind = 'taken'))::int as taken
       from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
      where p.gathering_id = $1 group by p.id order by p.position, p.id`,
    [gatheringId],
  );
}

/** What never holds of a gathering whose ledger is sound: one line per breach. */
export async function breaches(database: Database, gatheringId: string): Promise<string[]> {
  const rows = await database.manager.query<{ breach: string }[]>(
    `select 'pool ' || p.name || ' is oversold' as breach from seat_pool p
      where p.gathering_id = $1 and p.capacity < (
        select count(*) from seat_claim c join registration r on r.id = c.registration_id
         where c.pool_id = p.id and c.released_at is null and not r.is_override)
     union all
     select 'registration ' || r.state || ' has no claim' from registration r
      where r.gathering_id = $1 and r.state in ('offered', 'confirmed')
        and not exists (select from seat_claim c where c.registration_id = r.id and c.released_at is null)
     union all
     select 'registration ' || r.state || ' has a claim of kind ' || c.kind
       from registration r join seat_claim c on c.registration_id = r.id and c.released_at is null
      where r.gathering_id = $1 and c.kind <> case r.state when 'offered' then 'held' when 'confirmed' then 'taken' else '' end
     union all
     select 'two active registrations' from registration r
      where r.gathering_id = $1 and r.state in ('pending_approval', 'waitlisted', 'offered', 'confirmed')
      group by coalesce(r.person_id::text, r.colleague_email) having count(*) > 1`,
    [gatheringId],
  );
  return rows.map((row) => row.breach);
}
