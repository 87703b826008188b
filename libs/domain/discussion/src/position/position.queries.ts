import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { subjectKey, type SubjectRef, Subjects } from '@sic/subjects';
import type { Actor } from '@sic/authorization';
import type { PositionType } from './position.graphql.js';

const COLUMNS = `p.id, p.member_id as "memberId", p.subject_kind as "subjectKind", p.subject_id as "subjectId", p.kind, p.reason,
  p.revision_id as "revisionId", p.updated_at as "updatedAt", p.updated_at::text as "updatedKey"`;

const LATEST_FIRST: KeysetOrder = {
  keys: [
    { sql: 'p.updated_at', type: 'timestamptz' },
    { sql: 'p.id', type: 'uuid' },
  ],
  isDescending: true,
};

type PositionRow = Omit<PositionType, 'isForEarlierWording'> & {
  subjectKind: string;
  subjectId: string;
  revisionId: string;
  updatedKey: string;
};

/** Reads of positions. Who may see the subject may see who stands where. */
@Injectable()
@LoadsNode('Position')
export class PositionQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Positions on things that the actor may see. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, PositionType>> {
    const rows = await this.database.rows<PositionRow>(
      'position-by-ids',
      `select ${COLUMNS} from position p where p.id = any($1)`,
      [ids],
    );
    const visible = await this.subjects.visibleTo(actor, rows.map(subjectOf));
    const found = Map.groupBy(
      rows.filter((row) => visible.has(subjectKey(subjectOf(row)))),
      (row) => row.subjectKind,
    );
    const positions = await Promise.all(
      [...found].map(async ([kind, some]) => {
        const earlier = await this.earlierWordings(kind, some);
        return some.map((row) => [row.id, toPosition(row, earlier)] as const);
      }),
    );
    return new Map(positions.flat());
  }

  /** A page of the positions on each of the things, the latest first; the viewer may see the things. Three statements. */
  async pages(
    subjectKind: string,
    subjectIds: readonly string[],
    page: PageArgs,
  ): Promise<ReadonlyMap<string, Connection<PositionType>>> {
    const keyset = new Keyset(page, LATEST_FIRST, 2);
    const [rows, counts] = await Promise.all([
      this.database.rows<PositionRow>(
        `position-pages${keyset.name}`,
        `select ${COLUMNS} from unnest($2::uuid[]) as subject(id) cross join lateral (
           select * from position p where p.subject_kind = $1 and p.subject_id = subject.id
              and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}) p
          order by ${keyset.orderBy}`,
        [subjectKind, subjectIds, ...keyset.values],
      ),
      this.database.rows<{ subjectId: string; total: number }>(
        'position-counts',
        `select subject_id as "subjectId", count(*)::int as total from position
          where subject_kind = $1 and subject_id = any($2) group by subject_id`,
        [subjectKind, subjectIds],
      ),
    ]);
    const earlier = await this.earlierWordings(subjectKind, rows);
    const totals = new Map(counts.map(({ subjectId, total }) => [subjectId, total]));
    const bySubject = Map.groupBy(rows, (row) => row.subjectId);
    const pageOf = (subjectId: string): Connection<PositionType> =>
      keyset.connection(
        bySubject.get(subjectId) ?? [],
        totals.get(subjectId) ?? 0,
        (row) => [row.updatedKey, row.id],
        (row) => toPosition(row, earlier),
      );
    return new Map(subjectIds.map((subjectId) => [subjectId, pageOf(subjectId)]));
  }

  /**
   * Where a member stands after they said so.
   * @throws Rejection NOT_FOUND
   */
  async changed(memberId: string, { kind, id }: SubjectRef): Promise<PositionType> {
    const row = await this.database.row<PositionRow>(
      'position-changed',
      `select ${COLUMNS} from position p where p.member_id = $1 and p.subject_kind = $2 and p.subject_id = $3`,
      [memberId, kind, id],
    );
    if (!row) throw new Rejection(new NotFound('position'));
    return toPosition(row, await this.earlierWordings(kind, [row]));
  }

  private async earlierWordings(kind: string, rows: readonly PositionRow[]): Promise<ReadonlySet<string>> {
    const positions = this.subjects.of(kind)?.positions;
    const revisionIds = [...new Set(rows.map(({ revisionId }) => revisionId))];
    if (!positions || revisionIds.length === 0) return new Set();
    return positions.earlierWordings(this.database.manager, revisionIds);
  }
}

function subjectOf({ subjectKind, subjectId }: PositionRow): SubjectRef {
  return { kind: subjectKind, id: subjectId };
}

function toPosition(row: PositionRow, earlier: ReadonlySet<string>): PositionType {
  const { id, memberId, kind, reason, updatedAt, revisionId } = row;
  return { id, memberId, kind, reason, updatedAt, isForEarlierWording: earlier.has(revisionId) };
}
