import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type Connection, type GraphQLContext, loaderOf, type PageArgs } from '@sic/graphql';
import { type PositionKind, type SubjectRef, Subjects } from '@sic/subjects';
import type { CommentType, HiddenComment } from './comment/comment.graphql.js';
import { CommentQueries } from './comment/comment.queries.js';
import type { PositionType } from './position/position.graphql.js';
import { PositionQueries } from './position/position.queries.js';

export {
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from './position/viewer-position.queries.js';

/** What is told of a comment in notifications. */
export interface CommentToTell {
  subjectKind: string;
  subjectId: string;
  authorId: string;
  parentAuthorId: string | null;
  /** Empty when it is deleted or hidden. */
  text: string;
  isVisible: boolean;
}

/** A position that asks for something else. */
export interface Objection {
  memberId: string;
  kind: PositionKind;
  reason: string | null;
}

/** What other domains may ask about comments and positions. The first two are for fields of their own types. */
@Injectable()
export class DiscussionReader {
  constructor(
    private readonly comments: CommentQueries,
    private readonly positions: PositionQueries,
    private readonly subjects: Subjects,
  ) {}

  /** A page of the comments on a thing that the viewer may see, batched over all things of that kind in one answer. */
  async commentsOn(
    context: GraphQLContext,
    { kind, id }: SubjectRef,
    page: PageArgs,
  ): Promise<Connection<CommentType>> {
    const loader = loaderOf(context, `discussion.comments.${kind}.${keyOf(page)}`, (ids) =>
      this.comments.pages(context.actor, kind, ids, page),
    );
    return (await loader.load(id))!;
  }

  /** Where comments were hidden from the viewer, batched like the comments. */
  async hiddenCommentsOn(context: GraphQLContext, { kind, id }: SubjectRef): Promise<HiddenComment[]> {
    const loader = loaderOf(context, `discussion.hidden-comments.${kind}`, (ids) =>
      this.comments.hidden(context.actor, kind, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  /** A page of the positions on a thing that the viewer may see, batched over all things of that kind in one answer. */
  async positionsOn(
    context: GraphQLContext,
    { kind, id }: SubjectRef,
    page: PageArgs,
  ): Promise<Connection<PositionType>> {
    const loader = loaderOf(context, `discussion.positions.${kind}.${keyOf(page)}`, (ids) =>
      this.positions.pages(context.actor, kind, ids, page),
    );
    return (await loader.load(id))!;
  }

  async comment(tx: Tx, id: string): Promise<CommentToTell | null> {
    const [row] = await tx.query<CommentToTell[]>(
      `select c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.author_id as "authorId",
              p.author_id as "parentAuthorId", case when c.hidden_at is null then c.body else '' end as text, c.deleted_at is null and c.hidden_at is null as "isVisible"
         from comment c left join comment p on p.id = c.parent_id where c.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Which position a member holds on a subject; null when they hold none. */
  async positionOf(tx: Tx, memberId: string, { kind, id }: SubjectRef): Promise<PositionKind | null> {
    const [row] = await tx.query<{ kind: PositionKind }[]>(
      'select kind from position where member_id = $1 and subject_kind = $2 and subject_id = $3',
      [memberId, kind, id],
    );
    return row?.kind ?? null;
  }

  /** The concerns and blocks on a subject, the first first; a hidden reason is null. */
  async objectionsTo(tx: Tx, { kind, id }: SubjectRef): Promise<Objection[]> {
    return tx.query<Objection[]>(
      `select member_id as "memberId", kind, case when hidden_at is null then reason end as reason from position
        where subject_kind = $1 and subject_id = $2 and kind in ('concern', 'block') order by updated_at, id`,
      [kind, id],
    );
  }

  /** Who has written a comment on some of the things that everybody reads, or holds a position on one; by account. */
  async participants(tx: Tx, subjects: readonly SubjectRef[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `with thing as (select * from unnest($1::text[], $2::uuid[]) as t(kind, id))
       select c.author_id as id from comment c join thing t on t.kind = c.subject_kind and t.id = c.subject_id
        where c.deleted_at is null and c.hidden_at is null
       union
       select p.member_id from position p join thing t on t.kind = p.subject_kind and t.id = p.subject_id`,
      [subjects.map(({ kind }) => kind), subjects.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }

  /** The members whose position on a subject was taken on an earlier wording of it. */
  async membersToConfirm(tx: Tx, { kind, id }: SubjectRef): Promise<string[]> {
    const rows = await tx.query<{ memberId: string; revisionId: string }[]>(
      `select member_id as "memberId", revision_id as "revisionId" from position
        where subject_kind = $1 and subject_id = $2 order by id`,
      [kind, id],
    );
    const revisionIds = [...new Set(rows.map(({ revisionId }) => revisionId))];
    const earlier = await this.subjects.of(kind)?.positions?.earlierWordings(tx, revisionIds);
    return rows.filter(({ revisionId }) => earlier?.has(revisionId)).map(({ memberId }) => memberId);
  }
}

/** Fields that ask for the same page of different things share a loader. */
function keyOf({ first, after, last, before }: PageArgs): string {
  return JSON.stringify([first, after, last, before]);
}
