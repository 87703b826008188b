import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import type { CommentType } from './comment.graphql.js';

/** SQL: comments as they are shown. `$1` the viewer's account or null, `$2` whether they moderate. */
const COMMENTS = `
  select id, amendment_id as "amendmentId", parent_id as "parentId", author_id as "authorId", body,
         created_at as "createdAt", deleted_at is not null as "isDeleted", hidden_at is not null as "isHidden",
         (author_id = $1 and deleted_at is null) is true as "viewerCanDelete"
    from comment where (hidden_at is null or author_id = $1 or $2::boolean)`;

/** Reads of comments. Hidden ones only for their authors and moderators. */
@Injectable()
export class CommentQueries {
  constructor(private readonly database: Database) {}

  /** The threads of amendments that the actor may see, the oldest comment first. */
  async ofAmendments(actor: Actor, amendmentIds: readonly string[]): Promise<ReadonlyMap<string, CommentType[]>> {
    const rows = await this.database.rows<CommentType & { amendmentId: string }>(
      'comment-of-amendments',
      `${COMMENTS} and amendment_id = any($3) order by created_at, id limit 2000`,
      [actorId(actor), isModerator(actor), amendmentIds],
    );
    return Map.groupBy(rows, (row) => row.amendmentId);
  }

  /** @throws Rejection NOT_FOUND */
  async own(actor: Actor, id: string): Promise<CommentType> {
    const row = await this.database.row<CommentType>('comment-own', `${COMMENTS} and id = $3`, [
      actorId(actor),
      isModerator(actor),
      id,
    ]);
    if (!row) throw new Rejection(new NotFound('comment'));
    return row;
  }
}
