import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { subjectKey, Subjects } from '@sic/subjects';
import { subjectOf } from '../about.js';
import { canOnComment, COMMENT_ACTIONS } from '../discussion.policy.js';
import type { CommentType, HiddenComment } from './comment.graphql.js';

/** SQL: the columns of a comment `c` as it is shown. */
const COLUMNS = `c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.parent_id as "parentId",
  c.author_id as "authorId", c.body, c.created_at as "createdAt", c.created_at::text as "createdKey",
  c.deleted_at is not null as "isDeleted", c.hidden_at is not null as "isHidden"`;

/** SQL: what `canOnComment` lets be seen of a comment `c`. `$1` the viewer's account or null, `$2` whether they moderate. */
export const VISIBLE = `(c.hidden_at is null or c.author_id = $1 or $2::boolean)`;

const OLDEST_FIRST: KeysetOrder = {
  keys: [
    { sql: 'c.created_at', type: 'timestamptz' },
    { sql: 'c.id', type: 'uuid' },
  ],
  isDescending: false,
};

type CommentRow = Omit<CommentType, 'viewerCan'> & { createdKey: string };

/** Reads of comments. Hidden ones only for their authors and moderators. */
@Injectable()
@LoadsNode('Comment')
export class CommentQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Comments on things that the actor may see. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, CommentType>> {
    const rows = await this.database.rows<CommentRow>(
      'comment-by-ids',
      `select ${COLUMNS} from comment c where c.id = any($3) and ${VISIBLE}`,
      [actorId(actor), isModerator(actor), ids],
    );
    const visible = await this.subjects.visibleTo(actor, rows.map(subjectOf));
    const found = rows.filter((row) => visible.has(subjectKey(subjectOf(row))));
    return new Map(found.map((row) => [row.id, toComment(actor, row)]));
  }

  /** A page of the comments on each of the things, the oldest first; the actor may see the things. Two statements. */
  async pages(
    actor: Actor,
    subjectKind: string,
    subjectIds: readonly string[],
    page: PageArgs,
  ): Promise<ReadonlyMap<string, Connection<CommentType>>> {
    const values = [actorId(actor), isModerator(actor), subjectKind, subjectIds];
    const keyset = new Keyset(page, OLDEST_FIRST, values.length);
    const [rows, counts] = await Promise.all([
      this.database.rows<CommentRow>(
        `comment-pages${keyset.name}`,
        `select ${COLUMNS} from unnest($4::uuid[]) as subject(id) cross join lateral (
           select * from comment c where c.subject_kind = $3 and c.subject_id = subject.id and ${VISIBLE}
              and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}) c
          order by ${keyset.orderBy}`,
        [...values, ...keyset.values],
      ),
      this.database.rows<{ subjectId: string; total: number }>(
        'comment-counts',
        `select c.subject_id as "subjectId", count(*)::int as total from comment c
          where c.subject_kind = $3 and c.subject_id = any($4) and ${VISIBLE} group by c.subject_id`,
        values,
      ),
    ]);
    const totals = new Map(counts.map(({ subjectId, total }) => [subjectId, total]));
    const bySubject = Map.groupBy(rows, (row) => row.subjectId);
    const pageOf = (subjectId: string): Connection<CommentType> =>
      keyset.connection(
        bySubject.get(subjectId) ?? [],
        totals.get(subjectId) ?? 0,
        (row) => [row.createdKey, row.id],
        (row) => toComment(actor, row),
      );
    return new Map(subjectIds.map((subjectId) => [subjectId, pageOf(subjectId)]));
  }

  /** The places of the comments on each of the things that the actor may not read, the oldest first; at most 100 of each. */
  async hidden(
    actor: Actor,
    subjectKind: string,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, HiddenComment[]>> {
    const rows = await this.database.rows<HiddenComment & { subjectId: string }>(
      'comment-hidden',
      `select c.subject_id as "subjectId", c.parent_id as "parentId", c.created_at as "createdAt"
         from unnest($4::uuid[]) as subject(id) cross join lateral (
           select * from comment c where c.subject_kind = $3 and c.subject_id = subject.id and ${VISIBLE} is not true
              and c.deleted_at is null order by c.created_at, c.id limit 100) c`,
      [actorId(actor), isModerator(actor), subjectKind, subjectIds],
    );
    return Map.groupBy(rows, (row) => row.subjectId);
  }

  /**
   * A comment that the actor has just changed.
   * @throws Rejection NOT_FOUND
   */
  async changed(actor: Actor, id: string): Promise<CommentType> {
    const row = await this.database.row<CommentRow>(
      'comment-by-id',
      `select ${COLUMNS} from comment c where ${VISIBLE} and c.id = $3`,
      [actorId(actor), isModerator(actor), id],
    );
    if (!row) throw new Rejection(new NotFound('comment'));
    return toComment(actor, row);
  }
}

function toComment(actor: Actor, { createdKey: _createdKey, ...row }: CommentRow): CommentType {
  const { authorId, isDeleted, isHidden } = row;
  const reporting = isDeleted ? null : { actor, authorId, isHidden };
  return { ...row, viewerCan: { ...permissionsOf(canOnComment, COMMENT_ACTIONS, actor, row), reporting } };
}
