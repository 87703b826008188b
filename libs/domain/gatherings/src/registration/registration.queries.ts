import { Injectable } from '@nestjs/common';
import { permissionsOf, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { decodeCursor, toConnection, type Connection, type PageArgs } from '@sic/graphql';
import { invalid, type Rejection } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { calendarPath } from '../calendar/calendar-key.js';
import { authorizedGathering, gatheringFactsColumns } from '../gathering/gathering.facts.js';
import { canOnRegistration, type GatheringFacts, REGISTRATION_ACTIONS } from '../gatherings.policy.js';
import { type ActingPerson, ActingPersonFacts } from './acting-person.facts.js';
import type { Registration } from './registration.entity.js';
import { registrationFacts } from './registration.facts.js';
import type { RegistrationBalance, RegistrationFilter, RegistrationType } from './registration.graphql.js';

/** A row as the statements of this domain read it. */
interface RegistrationRow extends GatheringFacts {
  id: string;
  gatheringId: string;
  personId: string | null;
  colleagueName: string | null;
  colleagueEmail: string | null;
  organisationId: string | null;
  organisationKind: string | null;
  country: string | null;
  registrationState: Registration['state'];
  stateAt: Date;
  reason: string | null;
  isOverride: boolean;
  substituteName: string | null;
  substituteEmail: string | null;
  registeredAt: Date;
  queuedAt: Date;
  placeInLine: number | null;
  offerDeadline: Date | null;
}

/** SQL: the columns of a registration `r`, besides the facts of its gathering. */
const REGISTRATION_COLUMNS = `r.id, r.gathering_id as "gatheringId", r.person_id as "personId",
  r.colleague_name as "colleagueName", r.colleague_email as "colleagueEmail", r.organisation_id as "organisationId",
  r.organisation_kind as "organisationKind", r.country, r.state as "registrationState", r.state_at as "stateAt",
  r.reason, r.is_override as "isOverride", r.substitute_name as "substituteName",
  r.substitute_email as "substituteEmail", r.registered_at as "registeredAt", r.queued_at as "queuedAt",
  case when r.state = 'waitlisted' then (
    select count(*)::int + 1 from registration before
     where before.gathering_id = r.gathering_id and before.state = 'waitlisted'
       and (before.queued_at, before.id) < (r.queued_at, r.id)) end as "placeInLine",
  (select o.deadline from offer o where o.registration_id = r.id and o.closed_at is null) as "offerDeadline"`;

const LIST = `from registration r join gathering g on g.id = r.gathering_id
  where r.gathering_id = $1 and ($2::text is null or r.state = $2) and ($3::text is null or r.organisation_kind = $3)
    and ($4::text is null or r.country = $4)`;

/** What members read about registrations: their own; and organisers, of their gathering. */
@Injectable()
export class RegistrationQueries {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly profiles: ProfilesReader,
  ) {}

  /** The member's own, and those of colleagues whom they signed up; the next gathering first, the past ones last. */
  async mine(member: SignedInMember): Promise<RegistrationType[]> {
    const person = await this.people.of(member);
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-my-registrations',
      `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$1')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.person_id = $1 or r.colleague_email = $2 or (r.registered_by = $1 and r.organisation_id = any($3))
        order by g.ends_at < clock_timestamp(), case when g.ends_at < clock_timestamp() then null else g.starts_at end,
                 g.starts_at desc, r.registered_at desc, r.id
        limit 200`,
      [person.id, person.email, [...person.organisationIds]],
    );
    return toRegistrations(rows, member, person, this.profiles);
  }

  /** Every registration of a gathering, for its organisers: seats first, then who waits, in order. */
  async ofGathering(
    member: SignedInMember,
    gatheringId: string,
    filter: RegistrationFilter,
    page: PageArgs,
  ): Promise<Connection<RegistrationType>> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    const person = await this.people.of(member);
    const filters = [gatheringId, filter.state ?? null, filter.kind ?? null, filter.country ?? null];
    const [after = null, afterId = null] = decodeCursor(page.after, 2) ?? [];
    if (after !== null && Number.isNaN(Date.parse(String(after)))) throw badCursor();
    const [rows, [count]] = await Promise.all([
      this.database.rows<RegistrationRow & { key: string }>(
        'gatherings-registrations',
        `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$5')}, to_char(r.queued_at at time zone 'UTC',
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
    const nodes = await toRegistrations(rows, member, person, this.profiles);
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
  async balance(member: SignedInMember, gatheringId: string): Promise<RegistrationBalance> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
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
  async all(member: SignedInMember, gatheringId: string): Promise<RegistrationType[]> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    const person = await this.people.of(member);
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-export',
      `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$2')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.gathering_id = $1 order by r.queued_at, r.id limit 20000`,
      [gatheringId, person.id],
    );
    return toRegistrations(rows, member, person, this.profiles);
  }

  /** Those of one gathering that are the member's own, or for an organisation that they represent. */
  async ofViewer(member: SignedInMember, person: ActingPerson, gatheringId: string): Promise<RegistrationType[]> {
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-viewer-registrations',
      `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$2')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.gathering_id = $1 and (r.person_id = $2 or r.colleague_email = $3 or r.organisation_id = any($4))
        order by r.registered_at desc, r.id limit 100`,
      [gatheringId, person.id, person.email, [...person.organisationIds]],
    );
    return toRegistrations(rows, member, person, this.profiles);
  }
}

function badCursor(): Rejection {
  return invalid('after', 'cursor');
}

/**
 * Registrations as the schema has them. Two statements for names and organisations, whatever the number of rows.
 * @param person the member who asks; the rows have to be theirs to see
 */
async function toRegistrations(
  rows: readonly RegistrationRow[],
  member: SignedInMember,
  person: ActingPerson,
  profiles: ProfilesReader,
): Promise<RegistrationType[]> {
  const [members, organisations] = await Promise.all([
    profiles.members(idsOf(rows.map((row) => row.personId)), member),
    profiles.organisations(idsOf(rows.map((row) => row.organisationId)), member),
  ]);
  return rows.map((row) => {
    const facts = registrationFacts({ ...row, state: row.registrationState }, row, person);
    return {
      id: row.id,
      gatheringId: row.gatheringId,
      state: row.registrationState,
      stateAt: row.stateAt,
      personName: row.personId === null ? (row.colleagueName ?? '') : (members.get(row.personId)?.name ?? 'A member'),
      memberId: row.personId,
      email: row.colleagueEmail,
      organisation: row.organisationId === null ? null : (organisations.get(row.organisationId) ?? null),
      organisationKind: row.organisationKind as RegistrationType['organisationKind'],
      country: row.country,
      substituteName: row.substituteName,
      substituteEmail: row.substituteEmail,
      placeInLine: row.placeInLine,
      offerDeadline: row.registrationState === 'offered' ? row.offerDeadline : null,
      reason: row.reason,
      isOverride: row.isOverride,
      registeredAt: row.registeredAt,
      isOwn: facts.isOwn,
      calendarPath: row.registrationState === 'confirmed' ? calendarPath(row.id) : null,
      viewerCan: permissionsOf(canOnRegistration, REGISTRATION_ACTIONS, member, facts),
    };
  });
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
