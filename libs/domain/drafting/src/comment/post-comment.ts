import { Injectable } from '@nestjs/common';
import { type Actor, type SignedInMember } from '@sic/authorization';
import { RateLimits } from '@sic/rate-limits';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { lockAmendment, requireAllowed } from '../amendment/lock-amendment.js';
import { CommentPosted } from '../drafting.events.js';
import { changeCommentCount } from './comment-count.js';
import { Comment } from './comment.entity.js';

export interface PostCommentCommand {
  /** Made by the client, so that a request that is sent twice posts once. */
  id?: string | null;
  amendmentId: string;
  parentId?: string | null;
  body: string;
}

const SIXTY_AN_HOUR = { name: 'post-comment', points: 60, perSeconds: 3_600 };

/** A member says something about an amendment, or answers a comment. */
@Injectable()
export class PostComment {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the id of the comment
   * @throws Rejection PhaseDoesNotAllow, AmendmentNotOpen, NOT_FOUND (also for an answer to what is not there), RATE_LIMITED
   */
  async execute(actor: Actor, command: PostCommentCommand): Promise<string> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.limits.consume(SIXTY_AN_HOUR, actor.id);
    return this.database.transaction(async (tx) => {
      const locked = await lockAmendment(tx, actor, command.amendmentId);
      const known = command.id ? await tx.findOneBy(Comment, { id: command.id }) : null;
      if (known && known.authorId !== actor.id) throw invalid('id', 'unique', 'This id is taken.');
      if (known) return known.id;
      requireAllowed(actor, 'comment', locked, null);
      await requireParent(tx, command);
      return this.write(tx, actor, locked.amendment.declarationId, command);
    });
  }

  private async write(
    tx: Tx,
    actor: SignedInMember,
    declarationId: string,
    { id, amendmentId, parentId, body }: PostCommentCommand,
  ): Promise<string> {
    const commentId = id ?? newId();
    await tx.insert(Comment, { id: commentId, amendmentId, parentId: parentId ?? null, authorId: actor.id, body });
    await changeCommentCount(tx, amendmentId, +1);
    await this.audit.record(tx, {
      actorId: actor.id,
      action: 'drafting.post-comment',
      subjectKind: 'comment',
      subjectId: commentId,
    });
    await this.outbox.publish(tx, CommentPosted, { declarationId, amendmentId, commentId });
    return commentId;
  }
}

async function requireParent(tx: Tx, { amendmentId, parentId }: PostCommentCommand): Promise<void> {
  if (!parentId) return;
  const parent = await tx.findOneBy(Comment, { id: parentId, amendmentId });
  if (!parent || parent.hiddenAt !== null) throw new Rejection(new NotFound('comment'));
}
