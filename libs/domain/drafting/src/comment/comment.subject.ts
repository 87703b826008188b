import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { type SubjectFace, type SubjectKind, Subjects } from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { isId } from '@sic/kernel';
import { Amendment } from '../amendment/amendment.entity.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { changeCommentCount } from './comment-count.js';
import { Comment } from './comment.entity.js';

/** What a report or a notice shows of a comment, and how it is hidden. */
@Injectable()
export class CommentSubject implements SubjectKind, OnModuleInit {
  readonly kind = 'comment';

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly amendments: AmendmentQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectFace>> {
    const rows = await this.database.rows<SubjectFace>(
      'comment-faces',
      `select c.id, 'Comment on amendment ' || a.number as title, left(c.body, 400) as excerpt, c.author_id as "authorId",
              '/amendments/' || a.id || '#comment-' || c.id as path, c.hidden_at is not null as "isHidden"
         from comment c join amendment a on a.id = c.amendment_id where c.id = any($1)`,
      [ids.filter(isId)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async mayBeSeenBy(actor: Actor, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const comment = await this.database.manager.findOneBy(Comment, { id });
    if (!comment || comment.deletedAt !== null) return false;
    const isVisible = comment.hiddenAt === null || comment.authorId === actorId(actor) || isModerator(actor);
    return isVisible && (await this.amendments.byId(actor, comment.amendmentId)) !== null;
  }

  /** A hidden comment is not counted on its amendment; doing it twice changes nothing. */
  async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const known = await tx.findOneBy(Comment, { id });
    if (!known) return;
    await tx.findOne(Amendment, { where: { id: known.amendmentId }, lock: { mode: 'pessimistic_write' } });
    const comment = await tx.findOneByOrFail(Comment, { id });
    if ((comment.hiddenAt !== null) === isHidden) return;
    await tx.update(Comment, { id }, { hiddenAt: isHidden ? new Date() : null });
    if (comment.deletedAt === null) await changeCommentCount(tx, comment.amendmentId, isHidden ? -1 : +1);
  }
}
