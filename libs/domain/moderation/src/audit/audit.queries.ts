import { Injectable } from '@nestjs/common';
import { type Actor, authorize } from '@sic/authorization';
import { type SubjectDescription, subjectKey, type SubjectRef, Subjects } from '@sic/subjects';
import { type AuditFactValue, Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader } from '@sic/graphql';
import { invalid } from '@sic/kernel';
import { parametersFrom } from '@sic/messages';
import { Domains } from '@sic/operations';
import { person } from '../moderation.graphql.js';
import { canReadModeration } from '../moderation.policy.js';
import type { AuditEntry } from './audit.graphql.js';
import type { AuditLogArgs } from './audit.inputs.js';

interface Row {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  accountName: string | null;
  data: Readonly<Record<string, AuditFactValue>>;
  total: number;
}

const FILTER = `($1::text is null or r.action like $1 || '.%') and ($2::uuid is null or r.actor_id = $2)
  and ($3::uuid is null or r.subject_id = $3) and ($4::date is null or r.at >= $4::date::timestamp at time zone 'UTC')
  and ($5::date is null or r.at < ($5::date + 1)::timestamp at time zone 'UTC')`;

const COUNT = `select count(*)::int as count from audit_record r where ${FILTER}`;

const COLUMNS = `r.id, r.at, r.actor_id as "actorId", w.name as "actorName", r.action, r.subject_kind as "subjectKind",
  r.subject_id as "subjectId", s.name as "accountName", r.data`;
const FROM = `from audit_record r left join account w on w.id = r.actor_id
  left join account s on s.id = r.subject_id and r.subject_kind in ('account', 'member')`;

/** The audit log, newest first, by filters that are never part of the SQL text. */
@Injectable()
@LoadsNode('AuditEntry')
export class AuditQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly domains: Domains,
  ) {}

  async page(actor: Actor, args: AuditLogArgs): Promise<Connection<AuditEntry>> {
    authorize(canReadModeration(actor));
    const { domain, actorId, subjectId, from, until } = args;
    if (domain != null && !this.domains.names().includes(domain)) throw invalid('domain', 'isIn');
    const filter = [domain ?? null, actorId ?? null, subjectId ?? null, dayOf(from), dayOf(until)];
    const keyset = new Keyset(args, { keys: [{ sql: 'r.id', type: 'uuid' }], isDescending: true }, filter.length);
    const rows = await this.database.rows<Row>(
      `audit-log${keyset.name}`,
      `select ${COLUMNS}, (${COUNT}) as total ${FROM}
        where ${FILTER} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [...filter, ...keyset.values],
    );
    const entries = await this.entries(actor, rows);
    return keyset.connection(
      entries,
      rows[0]?.total ?? (await this.database.count('audit-log-count', COUNT, filter)),
      ({ id }) => [id],
      (entry) => entry,
    );
  }

  /** Entries for moderators; for others there are none. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, AuditEntry>> {
    if (canReadModeration(actor)) return new Map();
    const rows = await this.database.rows<Row>(
      'audit-log-by-ids',
      `select ${COLUMNS}, 1 as total ${FROM} where r.id = any($1)`,
      [ids],
    );
    return new Map((await this.entries(actor, rows)).map((entry) => [entry.id, entry]));
  }

  /** What the reader may not see, such as the draft of a gathering, is named by its kind and id alone. */
  private async entries(actor: Actor, rows: readonly Row[]): Promise<AuditEntry[]> {
    const visible = await this.subjects.visibleTo(actor, rows.map(toRef));
    const described = await this.subjects.describe(rows.map(toRef).filter((ref) => visible.has(subjectKey(ref))));
    return rows.map((row) => entryOf(row, described.get(subjectKey(toRef(row)))));
  }
}

function dayOf(moment: string | null | undefined): string | null {
  return moment?.slice(0, 10) ?? null;
}

function toRef({ subjectKind, subjectId }: Row): SubjectRef {
  return { kind: subjectKind, id: subjectId };
}

function entryOf(row: Row, subject: SubjectDescription | undefined): AuditEntry {
  const { id, at, action, subjectKind, subjectId } = row;
  return {
    id,
    at,
    action,
    subjectKind,
    subjectId,
    actor: person(row.actorId, row.actorName),
    subjectParameters: parametersFrom(
      subject?.parameters ?? (row.accountName === null ? {} : { name: row.accountName }),
    ),
    subjectPath: subject?.path ?? null,
    facts: Object.entries(row.data).map(([name, value]) => ({ name, values: valuesOf(value) })),
  };
}

function valuesOf(value: AuditFactValue): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? [...value] : [String(value)];
}
