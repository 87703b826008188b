import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { decodeCursor, toConnection, type Connection, type PageArgs } from '@sic/graphql';
import { Forbidden, invalid, Rejection } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { standingColumns, theGathering } from '../gathering/gathering-facts.js';
import { mayManage } from '../gatherings.policy.js';
import { ActingPeople } from './acting-person.js';
import type { RegistrationBalance, RegistrationFilter, RegistrationType } from './registration.graphql.js';
import { REGISTRATION_COLUMNS, type RegistrationRow, toRegistrations } from './registration.rows.js';

const LIST = `from registration r join gathering g on g.id = r.gathering_id
  where r.gathering_id = $1 and ($2::text is null or r.state = $2) and ($3::text is null or r.organisation_kind = $3)
    and ($4::text is null or r.country = $4)`;

/** What members read about registrations: their own; and organisers, of their gathering. */
@Injectable()
export class RegistrationQueries {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly profiles: ProfilesReader,
  ) {}

  /** The member's own, and those of colleagues whom they signed up; the next gathering first, the past ones last. */
  async mine(actor: Actor): Promise<RegistrationType[]> {
    const person = await this.people.of(actor);
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-my-registrations',
      `select ${REGISTRATION_COLUMNS}, ${standingColumns('$1')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.person_id = $1 or r.colleague_email = $2 or (r.registered_by = $1 and r.organisation_id = any($3))
        order by g.ends_at < clock_timestamp(), case when g.ends_at < clock_timestamp() then null else g.starts_at end,
                 g.starts_at desc, r.registered_at desc, r.id
        limit 200`,
      [person.id, person.email, [...person.organisationIds]],
    );
    return toRegistrations(rows, actor, person, this.profiles);
  }

  /** Every registration of a gathering, for its organisers: seats first, then who waits, in order. */
  async ofGathering(
    actor: Actor,
    gatheringId: string,
    filter: RegistrationFilter,
    page: PageArgs,
  ): Promise<Connection<RegistrationType>> {
    await this.demandOrganiser(actor, gatheringId);
    const person = await this.people.of(actor);
    const filters = [gatheringId, filter.state ?? null, filter.kind ?? null, filter.country ?? null];
    const [after = null, afterId = null] = decodeCursor(page.after, 2) ?? [];
    if (after !== null && Number.isNaN(Date.parse(String(after)))) throw badCursor();
    const [rows, [count]] = await Promise.all([
      this.database.rows<RegistrationRow & { key: string }>(
        'gatherings-registrations',
        `select ${REGISTRATION_COLUMNS}, ${standingColumns('$5')}, to_char(r.queued_at at time zone 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
           ${LIST} and ($6::timestamptz is null or (r.queued_at, r.id) > ($6, $7::uuid))
          order by r.queued_at, r.id limit $8`,
        [...filters, person.id, after, afterId, page.first + 1],
      ),
      this.database.rows<{ total: number }>(
        'gatherings-registration-count',
        `select count(*)::int as total ${LIST}`,
        filters,
      ),
    ]);
    const nodes = await toRegistrations(rows, actor, person, this.profiles);
    const pairs = rows.map((row, at) => ({ key: row.key, node: nodes[at]! }));
    return toConnection(
      pairs,
      page.first,
      count?.total ?? 0,
      ({ key, node }) => [key, node.id],
      ({ node }) => node,
    );
  }

  /** How the people of a gathering are spread over kinds and countries. */
  async balance(actor: Actor, gatheringId: string): Promise<RegistrationBalance> {
    await this.demandOrganiser(actor, gatheringId);
    const rows = await this.database.rows<{
      by: 'kind' | 'country';
      key: string | null;
      seats: number;
      waiting: number;
    }>(
      'gatherings-balance',
      `select case when grouping(organisation_kind) = 0 then 'kind' else 'country' end as by,
              case when grouping(organisation_kind) = 0 then organisation_kind else country end as key,
              (count(*) filter (where state in ('offered', 'confirmed')))::int as seats,
              (count(*) filter (where state = 'waitlisted'))::int as waiting
         from registration where gathering_id = $1 and state in ('offered', 'confirmed', 'waitlisted')
        group by grouping sets ((organisation_kind), (country)) order by seats desc, key`,
      [gatheringId],
    );
    const of = (by: string) =>
      rows.filter((row) => row.by === by).map(({ key, seats, waiting }) => ({ key, seats, waiting }));
    return { byKind: of('kind'), byCountry: of('country') };
  }

  /** All rows at once, for the export. */
  async all(actor: Actor, gatheringId: string): Promise<RegistrationType[]> {
    await this.demandOrganiser(actor, gatheringId);
    const person = await this.people.of(actor);
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-export',
      `select ${REGISTRATION_COLUMNS}, ${standingColumns('$2')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.gathering_id = $1 order by r.queued_at, r.id limit 20000`,
      [gatheringId, person.id],
    );
    return toRegistrations(rows, actor, person, this.profiles);
  }

  private async demandOrganiser(actor: Actor, gatheringId: string): Promise<void> {
    const decision = mayManage(actor, await theGathering(this.database.manager, actor, gatheringId));
    if (!decision.isAllowed) throw new Rejection(new Forbidden(decision.because));
  }
}

function badCursor(): Rejection {
  return invalid('after', 'cursor', 'This is not a cursor of this list. Please start from its beginning.');
}
