import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Forbidden, NotFound, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { lockAmendment, requireAllowed } from '../amendment/lock-amendment.js';
import { AmendmentChanged } from '../drafting.events.js';
import { changeCommentCount } from './comment-count.js';
import { Comment } from './comment.entity.js';

/** Its author deletes a comment: the words go, its place in the thread stays. Doing it twice changes nothing. */
@Injectable()
export class DeleteComment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, { commentId }: { commentId: string }): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.database.transaction(async (tx) => {
      const known = await tx.findOneBy(Comment, { id: commentId });
      if (!known) throw new Rejection(new NotFound('comment'));
      const locked = await lockAmendment(tx, actor, known.amendmentId);
      requireAllowed(actor, 'see', locked, null);
      const comment = await tx.findOneByOrFail(Comment, { id: commentId });
      const isOwn = comment.authorId === actor.id;
      if (!isOwn) throw new Rejection(comment.hiddenAt ? new NotFound('comment') : new Forbidden(ONLY_ITS_AUTHOR));
      if (comment.deletedAt !== null) return;
      await tx.update(Comment, { id: commentId }, { body: '', deletedAt: new Date() });
      if (comment.hiddenAt === null) await changeCommentCount(tx, comment.amendmentId, -1);
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'drafting.delete-comment',
        subjectKind: 'comment',
        subjectId: commentId,
      });
      const { declarationId, id: amendmentId } = locked.amendment;
      await this.outbox.publish(tx, AmendmentChanged, { declarationId, amendmentId });
    });
  }
}

const ONLY_ITS_AUTHOR = 'Only its author deletes a comment. You can report it.';
