import { Injectable } from '@nestjs/common';
import { type Actor, permissionsOf, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { IdentityReader } from '@sic/identity';
import { ProfilesReader } from '@sic/profiles';
import { calendarPath } from '../calendar/calendar-key.js';
import { authorizedGathering, gatheringFactsColumns, isOrganisedBy } from '../gathering/gathering.facts.js';
import { canOnRegistration, type GatheringFacts, REGISTRATION_ACTIONS } from '../gatherings.policy.js';
import { type ActingPerson, ActingPersonFacts } from './acting-person.facts.js';
import type { Registration } from './registration.entity.js';
import { registrationFacts } from './registration.facts.js';
import type { RegistrationGroup, RegistrationType, RegistrationWhen } from './registration.graphql.js';
import type { RegistrationFilter } from './registration.inputs.js';
import { REGISTRATION_COLUMNS } from './registration-columns.queries.js';
import { RegistrationSearch } from './registration-search.queries.js';
import { ACTIVE_STATES_SQL, isActive, type RegistrationState, registrationStates } from './registration-state.js';

/** A row as the statements of this domain read it. */
interface RegistrationRow extends GatheringFacts {
  id: string;
  gatheringId: string;
  personId: string | null;
  registeredBy: string | null;
  acceptedAt: Date | null;
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
  programmeItemIds: string[];
  waitlistPosition: number | null;
  offerDeadline: Date | null;
  mayBeSplit: boolean;
  /** With whom the person signed up, as long as both are registered. */
  partner: { personId: string | null; colleagueName: string | null } | null;
}

const LIST = `from registration r join gathering g on g.id = r.gathering_id
  where r.gathering_id = $1 and ($2::text is null or r.state = $2) and ($3::text is null or r.organisation_kind = $3)
    and ($4::text is null or r.country = $4) and ($5::text[] is null or r.state = any($5))
    and ($6::uuid[] is null or r.id = any($6)) and ($7::uuid is null or $7 = any(r.programme_item_ids))`;

/** The states of the parts of an organiser's list. */
const STATES_OF: Record<RegistrationGroup, readonly RegistrationState[]> = {
  seated: ['confirmed', 'offered'],
  waiting: ['waitlisted'],
  pending: ['pending_approval'],
  ended: registrationStates.filter((state) => !isActive(state)),
};

/** SQL: registrations `r` that are the member's own, by account or by confirmed address. */
const isOwn = '(r.person_id = $1 or (r.person_id is null and r.colleague_email = $2))';
const isCurrent = `(r.state in (${ACTIVE_STATES_SQL}) and g.ends_at >= clock_timestamp())`;
/** Minutes are exact enough for an order, and ids break ties. */
const startMinute = 'floor(extract(epoch from g.starts_at) / 60)::int';
/** Current ones first, the next gathering first; then the ended ones, the last gathering first. */
const MINE_KEYS = [
  { sql: `case when ${isCurrent} then 0 else 1 end`, type: 'int' },
  { sql: `case when ${isCurrent} then ${startMinute} else -${startMinute} end`, type: 'int' },
  { sql: 'r.id', type: 'uuid' },
] as const;
const LIST_KEYS = [
  { sql: 'r.queued_at', type: 'timestamptz' },
  { sql: 'r.id', type: 'uuid' },
] as const;

/** What members read about registrations: their own; and organisers, of their gathering. */
@Injectable()
@LoadsNode('Registration')
export class RegistrationQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly profiles: ProfilesReader,
    private readonly identity: IdentityReader,
    private readonly searches: RegistrationSearch,
  ) {}

  /** The member's own, and those of colleagues whom they signed up for an organisation that they represent. */
  async mine(
    member: SignedInMember,
    when: RegistrationWhen | null,
    page: PageArgs,
  ): Promise<Connection<RegistrationType>> {
    const person = await this.people.of(member);
    const keyset = new Keyset(page, { keys: MINE_KEYS, isDescending: false }, 4);
    const from = `from registration r join gathering g on g.id = r.gathering_id
      where (${isOwn} or (r.registered_by = $1 and r.organisation_id = any($3)))
        and ($4::text is null or ($4 = 'current') = ${isCurrent})`;
    const values = [person.id, person.email, [...person.organisationIds], when];
    const [rows, [count]] = await Promise.all([
      this.database.rows<RegistrationRow & { first: number; second: number }>(
        `gatherings-my-registrations${keyset.name}`,
        `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$1')}, ${MINE_KEYS[0].sql} as first,
                ${MINE_KEYS[1].sql} as second
           ${from} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...values, ...keyset.values],
      ),
      this.database.rows<{ total: number }>(
        'gatherings-my-registration-count',
        `select count(*)::int as total ${from}`,
        values,
      ),
    ]);
    return this.connection(rows, keyset, count?.total ?? 0, member, person, ({ first, second, id }) => [
      first,
      second,
      id,
    ]);
  }

  /** Every registration of a gathering, for its organisers, in the order of sign-up. */
  async ofGathering(
    member: SignedInMember,
    gatheringId: string,
    filter: RegistrationFilter,
    page: PageArgs,
  ): Promise<Connection<RegistrationType>> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    const person = await this.people.of(member);
    const filters = [
      gatheringId,
      filter.state ?? null,
      filter.kind ?? null,
      filter.country ?? null,
      filter.group == null ? null : STATES_OF[filter.group],
      await this.searches.idsOf(gatheringId, filter.search ?? null),
      filter.programmeItemId ?? null,
    ];
    const keyset = new Keyset(page, { keys: LIST_KEYS, isDescending: false }, 8);
    const [rows, [count]] = await Promise.all([
      this.database.rows<RegistrationRow & { key: string }>(
        `gatherings-registrations${keyset.name}`,
        `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$8')}, r.queued_at::text as key
           ${LIST} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...filters, person.id, ...keyset.values],
      ),
      this.database.rows<{ total: number }>(
        'gatherings-registration-count',
        `select count(*)::int as total ${LIST}`,
        filters,
      ),
    ]);
    return this.connection(rows, keyset, count?.total ?? 0, member, person, ({ key, id }) => [key, id]);
  }

  /** Those of one gathering that are the member's own, or for an organisation that they represent; the newest first. */
  async ofViewer(actor: Actor, gatheringId: string, page: PageArgs): Promise<Connection<RegistrationType>> {
    const keys = [
      { sql: 'r.registered_at', type: 'timestamptz' },
      { sql: 'r.id', type: 'uuid' },
    ] as const;
    const keyset = new Keyset(page, { keys, isDescending: true }, 4);
    if (actor.kind !== 'member')
      return keyset.connection<RegistrationType, RegistrationType>(
        [],
        0,
        () => [],
        (one) => one,
      );
    const person = await this.people.of(actor);
    const from = `from registration r join gathering g on g.id = r.gathering_id
      where r.gathering_id = $4 and (${isOwn} or r.organisation_id = any($3))`;
    const values = [person.id, person.email, [...person.organisationIds], gatheringId];
    const [rows, [count]] = await Promise.all([
      this.database.rows<RegistrationRow & { key: string }>(
        `gatherings-viewer-registrations${keyset.name}`,
        `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$1')}, r.registered_at::text as key
           ${from} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...values, ...keyset.values],
      ),
      this.database.rows<{ total: number }>(
        'gatherings-viewer-registration-count',
        `select count(*)::int as total ${from}`,
        values,
      ),
    ]);
    return this.connection(rows, keyset, count?.total ?? 0, actor, person, ({ key, id }) => [key, id]);
  }

  /** Null when there is none, or this member may not see it. */
  async changed(member: SignedInMember, id: string): Promise<RegistrationType | null> {
    return (await this.byIds(member, [id])).get(id) ?? null;
  }

  /** By id: what `canOnRegistration(…, 'see', …)` allows; others are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, RegistrationType>> {
    if (actor.kind !== 'member') return new Map();
    const person = await this.people.of(actor);
    const rows = await this.database.rows<RegistrationRow>(
      'gatherings-registrations-by-ids',
      `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('$1')}
         from registration r join gathering g on g.id = r.gathering_id
        where r.id = any($4) and (${isOwn} or r.organisation_id = any($3) or $5::boolean or ${isOrganisedBy('$1')})`,
      [person.id, person.email, [...person.organisationIds], ids, actor.isAdministrator],
    );
    const registrations = await this.toRegistrations(rows, actor, person);
    return new Map(registrations.map((one) => [one.id, one]));
  }

  private async connection<R extends RegistrationRow>(
    rows: readonly R[],
    keyset: Keyset,
    total: number,
    member: SignedInMember,
    person: ActingPerson,
    keysOf: (row: R) => (string | number)[],
  ): Promise<Connection<RegistrationType>> {
    const nodes = await this.toRegistrations(rows, member, person);
    const pairs = rows.map((row, at) => ({ row, node: nodes[at]! }));
    return keyset.connection(
      pairs,
      total,
      ({ row }) => keysOf(row),
      ({ node }) => node,
    );
  }

  /**
   * Registrations as the schema has them. Two statements for names and organisations and one for the addresses that
   * organisers see, whatever the number of rows.
   * @param person the member who asks; the rows have to be theirs to see
   */
  private async toRegistrations(
    rows: readonly RegistrationRow[],
    member: SignedInMember,
    person: ActingPerson,
  ): Promise<RegistrationType[]> {
    const { manager } = this.database;
    const organised = rows.filter(({ isOrganiser }) => isOrganiser || member.isAdministrator);
    const [members, organisations, contacts] = await Promise.all([
      this.profiles.members(
        manager,
        idsOf(rows.flatMap((row) => [row.personId, row.registeredBy, row.partner?.personId ?? null])),
        member,
      ),
      this.profiles.organisations(manager, idsOf(rows.map((row) => row.organisationId)), member),
      organised.length === 0 ? null : this.identity.contacts(manager, idsOf(organised.map((row) => row.personId))),
    ]);
    const seen = new Set(organised);
    const contactOf = ({ personId, colleagueEmail }: RegistrationRow): string | null =>
      personId === null ? colleagueEmail : (contacts?.get(personId)?.email ?? null);
    const personNameOf = ({ personId, colleagueName }: Pick<RegistrationRow, 'personId' | 'colleagueName'>) =>
      personId === null ? (colleagueName ?? '') : (members.get(personId)?.name ?? null);
    return rows.map((row) => {
      const facts = registrationFacts({ ...row, state: row.registrationState }, row, person);
      return {
        id: row.id,
        gatheringId: row.gatheringId,
        state: row.registrationState,
        isActive: isActive(row.registrationState),
        stateAt: row.stateAt,
        personName: personNameOf(row),
        memberId: row.personId,
        email: row.personId === null ? row.colleagueEmail : null,
        contactEmail: seen.has(row) ? contactOf(row) : null,
        partner:
          seen.has(row) && row.partner ? { personName: personNameOf(row.partner), mayBeSplit: row.mayBeSplit } : null,
        programmeItemIds: row.programmeItemIds,
        organisation: row.organisationId === null ? null : (organisations.get(row.organisationId) ?? null),
        organisationKind: row.organisationKind as RegistrationType['organisationKind'],
        country: row.country,
        substituteName: row.substituteName,
        substituteEmail: row.substituteEmail,
        waitlistPosition: row.waitlistPosition,
        offerDeadline: row.registrationState === 'offered' ? row.offerDeadline : null,
        reason: row.reason,
        isOverride: row.isOverride,
        registeredAt: row.registeredAt,
        isOwn: facts.isOwn,
        isAnswered: facts.isAnswered,
        registeredByName: isByOther(row) ? (members.get(row.registeredBy ?? '')?.name ?? null) : null,
        calendarPath: row.registrationState === 'confirmed' ? calendarPath(row.id) : null,
        viewerCan: permissionsOf(canOnRegistration, REGISTRATION_ACTIONS, member, facts),
      };
    });
  }
}

/** Whether somebody else than the person took it. */
function isByOther({ personId, registeredBy }: RegistrationRow): boolean {
  return registeredBy !== null && registeredBy !== personId;
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
