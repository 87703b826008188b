import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { subjectKey, type SubjectRef, Subjects } from '@sic/subjects';
import { subjectOf } from '../about.js';
import type { PositionType } from './position.graphql.js';

/** SQL: who reads the reason of a position `p`. `$1` the viewer's account or null, `$2` whether they moderate. */
export const READABLE = `(p.hidden_at is null or p.member_id = $1 or $2::boolean)`;

/** SQL: the columns of a position `p` as it is shown, with the values of `READABLE`. */
const COLUMNS = `p.id, p.member_id as "memberId", p.subject_kind as "subjectKind", p.subject_id as "subjectId", p.kind,
  case when ${READABLE} then p.reason end as reason, p.hidden_at is not null and p.reason is not null as "isReasonHidden",
  p.revision_id as "revisionId", p.updated_at as "updatedAt", p.updated_at::text as "updatedKey"`;

const LATEST_FIRST: KeysetOrder = {
  keys: [
    { sql: 'p.updated_at', type: 'timestamptz' },
    { sql: 'p.id', type: 'uuid' },
  ],
  isDescending: true,
};

type PositionRow = Omit<PositionType, 'isForEarlierWording' | 'viewerCan'> & {
  subjectKind: string;
  subjectId: string;
  revisionId: string;
  updatedKey: string;
};

/** Reads of positions. Who may see the subject may see who stands where; hidden reasons only their authors and moderators. */
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
      `select ${COLUMNS} from position p where p.id = any($3)`,
      [actorId(actor), isModerator(actor), ids],
    );
    const visible = await this.subjects.visibleTo(actor, rows.map(subjectOf));
    const found = Map.groupBy(
      rows.filter((row) => visible.has(subjectKey(subjectOf(row)))),
      (row) => row.subjectKind,
    );
    const positions = await Promise.all(
      [...found].map(async ([kind, some]) => {
        const earlier = await this.earlierWordings(kind, some);
        return some.map((row) => [row.id, toPosition(actor, row, earlier)] as const);
      }),
    );
    return new Map(positions.flat());
  }

  /** A page of the positions on each of the things, the latest first; the viewer may see the things. Three statements. */
  async pages(
    actor: Actor,
    subjectKind: string,
    subjectIds: readonly string[],
    page: PageArgs,
  ): Promise<ReadonlyMap<string, Connection<PositionType>>> {
    const values = [actorId(actor), isModerator(actor), subjectKind, subjectIds];
    const keyset = new Keyset(page, LATEST_FIRST, values.length);
    const [rows, counts] = await Promise.all([
      this.database.rows<PositionRow>(
        `position-pages${keyset.name}`,
        `select ${COLUMNS} from unnest($4::uuid[]) as subject(id) cross join lateral (
           select * from position p where p.subject_kind = $3 and p.subject_id = subject.id
              and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}) p
          order by ${keyset.orderBy}`,
        [...values, ...keyset.values],
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
        (row) => toPosition(actor, row, earlier),
      );
    return new Map(subjectIds.map((subjectId) => [subjectId, pageOf(subjectId)]));
  }

  /**
   * Where a member stands after they said so.
   * @throws Rejection NOT_FOUND
   */
  async changed(member: SignedInMember, { kind, id }: SubjectRef): Promise<PositionType> {
    const row = await this.database.row<PositionRow>(
      'position-changed',
      `select ${COLUMNS} from position p where p.member_id = $1 and p.subject_kind = $3 and p.subject_id = $4`,
      [member.id, isModerator(member), kind, id],
    );
    if (!row) throw new Rejection(new NotFound('position'));
    return toPosition(member, row, await this.earlierWordings(kind, [row]));
  }

  private async earlierWordings(kind: string, rows: readonly PositionRow[]): Promise<ReadonlySet<string>> {
    const positions = this.subjects.of(kind)?.positions;
    const revisionIds = [...new Set(rows.map(({ revisionId }) => revisionId))];
    if (!positions || revisionIds.length === 0) return new Set();
    return positions.earlierWordings(this.database.manager, revisionIds);
  }
}

function toPosition(actor: Actor, row: PositionRow, earlier: ReadonlySet<string>): PositionType {
  const { id, memberId, kind, reason, isReasonHidden, updatedAt, revisionId } = row;
  const reporting = reason === null ? null : { actor, authorId: memberId, isHidden: isReasonHidden };
  const isForEarlierWording = earlier.has(revisionId);
  return { id, memberId, kind, reason, isReasonHidden, updatedAt, isForEarlierWording, viewerCan: { reporting } };
}
