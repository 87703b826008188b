import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import {
  defineSubjectKind,
  type HidingOfKind,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { Amendment } from '../amendment/amendment.entity.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { changeCommentCount } from './comment-count.js';
import { Comment } from './comment.entity.js';

const KIND = defineSubjectKind('comment', 'What a member says about something.');

/** What a report or a notice shows of a comment, and how it is hidden. */
@Injectable()
export class CommentSubject implements SubjectKind, OnModuleInit {
  readonly kind = KIND;
  readonly hiding: HidingOfKind = { setHidden: (tx, id, isHidden) => this.setHidden(tx, id, isHidden) };

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly amendments: AmendmentQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const rows = await this.database.rows<SubjectDescription>(
      'comment-faces',
      `select c.id, 'Comment on amendment ' || a.number as title, left(c.body, 400) as excerpt, c.author_id as "authorId",
              '/amendments/' || a.id || '#comment-' || c.id as path, null as language, c.hidden_at is not null as "isHidden"
         from comment c join amendment a on a.id = c.amendment_id where c.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string; amendmentId: string }>(
      'comment-visible',
      `select id, amendment_id as "amendmentId" from comment
        where id = any($3) and deleted_at is null and (hidden_at is null or author_id = $1 or $2::boolean)`,
      [actorId(actor), isModerator(actor), ids],
    );
    const amendments = await this.amendments.byIds(
      actor,
      rows.map((row) => row.amendmentId),
    );
    return new Set(rows.filter((row) => amendments.has(row.amendmentId)).map((row) => row.id));
  }

  /** A hidden comment is not counted on its amendment; doing it twice changes nothing. */
  private async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const known = await tx.findOneBy(Comment, { id });
    if (!known) return;
    await tx.findOne(Amendment, { where: { id: known.amendmentId }, lock: { mode: 'pessimistic_write' } });
    const comment = await tx.findOneByOrFail(Comment, { id });
    if ((comment.hiddenAt !== null) === isHidden) return;
    await tx.update(Comment, { id }, { hiddenAt: isHidden ? new Date() : null });
    if (comment.deletedAt === null) await changeCommentCount(tx, comment.amendmentId, isHidden ? -1 : +1);
  }
}
