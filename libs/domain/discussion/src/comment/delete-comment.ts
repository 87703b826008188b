import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, type Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { Subjects } from '@sic/subjects';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { subjectOf } from '../about.js';
import { CommentDeleted } from '../discussion.events.js';
import { canOnComment } from '../discussion.policy.js';
import { Comment } from './comment.entity.js';
import { factsOf } from './comment.facts.js';

const DELETE_COMMENT_RATE_LIMIT: RateLimit = { name: 'discussion.delete-comment', points: 120, perSeconds: 3_600 };

/** Its author deletes a comment: the words go, its place in the thread stays. Repeated, it changes nothing. */
@Injectable()
export class DeleteComment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND (also when the author may no longer see what the comment is about) */
  async execute(member: SignedInMember, { commentId }: { commentId: string }): Promise<void> {
    await this.rateLimits.consume(DELETE_COMMENT_RATE_LIMIT, member.id);
    // Asked before the transaction: a subject does not change, and its owner reads with a connection of its own.
    const known = await this.database.manager.findOneBy(Comment, { id: commentId });
    const isVisible = known !== null && (await this.subjects.isVisibleTo(member, subjectOf(known)));
    if (!isVisible) throw new Rejection(new NotFound('comment'));
    await this.database.transaction(async (tx) => {
      const comment = await tx.findOneOrFail(Comment, {
        where: { id: commentId },
        lock: { mode: 'for_no_key_update' },
      });
      const isDone = comment.deletedAt !== null && comment.authorId === member.id;
      if (isDone) return;
      authorize(canOnComment(member, 'delete', factsOf(comment)));
      await this.write(tx, member, comment);
    });
  }

  private async write(tx: Tx, member: SignedInMember, comment: Comment): Promise<void> {
    const { id: commentId, subjectKind, subjectId } = comment;
    await tx.update(Comment, { id: commentId }, { body: '', deletedAt: await clock(tx) });
    if (comment.hiddenAt === null) await this.subjects.of(subjectKind)?.comments?.changeCount(tx, subjectId, -1);
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'discussion.delete-comment',
      subjectKind: 'comment',
      subjectId: commentId,
    });
    await this.outbox.publish(tx, CommentDeleted, { commentId, subjectKind, subjectId });
  }
}
