import { Injectable } from '@nestjs/common';
import { type SubjectDescription, subjectKey, type SubjectRef, Subjects } from '@sic/subjects';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, toConnection } from '@sic/graphql';
import { invalid, isId } from '@sic/kernel';
import { Domains } from '@sic/operations';
import { person } from '../moderation.graphql.js';
import type { AuditEntry, AuditLogArgs } from './audit.graphql.js';

interface Row {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  accountName: string | null;
  data: Record<string, unknown>;
  total: number;
}

const FILTER = `($1::text is null or r.action like $1 || '.%') and ($2::uuid is null or r.actor_id = $2)
  and ($3::uuid is null or r.subject_id = $3) and ($4::date is null or r.at >= $4::date::timestamp at time zone 'UTC')
  and ($5::date is null or r.at < ($5::date + 1)::timestamp at time zone 'UTC')`;

/** The audit log, newest first, by filters that are never part of the SQL text. */
@Injectable()
export class AuditQueries {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly domains: Domains,
  ) {}

  async page(args: AuditLogArgs): Promise<Connection<AuditEntry>> {
    const { domain, actorId, subjectId, from, until, first, after } = args;
    const cursor = decodeCursor(after, 1)?.[0] ?? null;
    if (cursor !== null && !isId(String(cursor))) throw invalid('after', 'cursor');
    if (domain != null && !this.domains.names().includes(domain)) throw invalid('domain', 'isIn');
    const filter = [domain ?? null, actorId ?? null, subjectId ?? null, dayOf(from), dayOf(until)];
    const rows = await this.database.rows<Row>(
      'audit-log',
      `select r.id, r.at, r.actor_id as "actorId", w.name as "actorName", r.action, r.subject_kind as "subjectKind",
              r.subject_id as "subjectId", s.name as "accountName", r.data,
              (select count(*)::int from audit_record r where ${FILTER}) as total
         from audit_record r left join account w on w.id = r.actor_id
         left join account s on s.id = r.subject_id and r.subject_kind in ('account', 'member')
        where ${FILTER} and ($6::uuid is null or r.id < $6) order by r.id desc limit $7`,
      [...filter, cursor, first + 1],
    );
    const descriptions = await this.subjects.describe(rows.map(toRef));
    return toConnection(
      rows,
      first,
      rows[0]?.total ?? 0,
      ({ id }) => [id],
      (row) => entryOf(row, descriptions.get(subjectKey(toRef(row)))),
    );
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
    subjectTitle: subject?.title ?? row.accountName,
    subjectPath: subject?.path ?? null,
    facts: Object.entries(row.data).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  };
}
