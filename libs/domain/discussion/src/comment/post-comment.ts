import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, isWritten, type Tx } from '@sic/database';
import { idUnderKey, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type CommentsOfKind, type SubjectRef, Subjects } from '@sic/subjects';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { CommentPosted } from '../discussion.events.js';
import { Comment } from './comment.entity.js';

export interface PostCommentCommand {
  /** Made by the client, so that a request that is sent twice posts once. It is never the id of the comment. */
  requestId?: string | null;
  subject: SubjectRef;
  parentId?: string | null;
  body: string;
}

const POST_COMMENT_RATE_LIMIT: RateLimit = { name: 'discussion.post-comment', points: 60, perSeconds: 3_600 };

/** A member says something about a subject, or answers a comment. */
@Injectable()
export class PostComment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the id of the comment
   * @throws Rejection with the problem of the subject's owner; NOT_FOUND for a subject or a parent that is not there;
   * RATE_LIMITED
   */
  async execute(member: SignedInMember, command: PostCommentCommand): Promise<string> {
    await this.rateLimits.consume(POST_COMMENT_RATE_LIMIT, member.id);
    const comments = this.subjects.of(command.subject.kind)?.comments;
    if (!comments) throw new Rejection(new NotFound('content'));
    const { requestId } = command;
    const commentId = requestId ? await idUnderKey('comment', member.id, requestId) : newId();
    return this.database.transaction(async (tx) => {
      if (requestId && (await isWritten(tx, Comment, commentId))) return commentId;
      authorize(await comments.canComment(tx, member, command.subject.id));
      await requireParent(tx, command);
      await this.write(tx, member, comments, { ...command, commentId });
      return commentId;
    });
  }

  private async write(
    tx: Tx,
    member: SignedInMember,
    comments: CommentsOfKind,
    { commentId, subject, parentId, body }: PostCommentCommand & { readonly commentId: string },
  ): Promise<void> {
    const about = { subjectKind: subject.kind, subjectId: subject.id };
    await tx.insert(Comment, { id: commentId, ...about, parentId: parentId ?? null, authorId: member.id, body });
    await comments.changeCount(tx, subject.id, +1);
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'discussion.post-comment',
      subjectKind: 'comment',
      subjectId: commentId,
    });
    await this.outbox.publish(tx, CommentPosted, { commentId, ...about });
  }
}

async function requireParent(tx: Tx, { subject, parentId }: PostCommentCommand): Promise<void> {
  if (!parentId) return;
  const parent = await tx.findOneBy(Comment, { id: parentId, subjectKind: subject.kind, subjectId: subject.id });
  if (!parent || parent.hiddenAt !== null) throw new Rejection(new NotFound('comment'));
}
