import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type CommentsOfKind, type SubjectRef, Subjects } from '@sic/subjects';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { CommentPosted } from '../discussion.events.js';
import { Comment } from './comment.entity.js';

export interface PostCommentCommand {
  /** Made by the client, so that a request that is sent twice posts once. */
  id?: string | null;
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
    return this.database.transaction(async (tx) => {
      const known = await alreadyPosted(tx, member, command.id);
      if (known !== null) return known;
      authorize(await comments.canComment(tx, member, command.subject.id));
      await requireParent(tx, command);
      return this.write(tx, member, comments, command);
    });
  }

  private async write(
    tx: Tx,
    member: SignedInMember,
    comments: CommentsOfKind,
    { id, subject, parentId, body }: PostCommentCommand,
  ): Promise<string> {
    const commentId = id ?? newId();
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
    return commentId;
  }
}

/** The comment of an earlier request with the same id by the same member. */
async function alreadyPosted(tx: Tx, member: SignedInMember, id: string | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  // Two requests with one id wait for each other here, so that the second finds what the first has made.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const known = await tx.findOneBy(Comment, { id });
  if (known && known.authorId !== member.id) throw invalid('id', 'unique');
  return known?.id ?? null;
}

async function requireParent(tx: Tx, { subject, parentId }: PostCommentCommand): Promise<void> {
  if (!parentId) return;
  const parent = await tx.findOneBy(Comment, { id: parentId, subjectKind: subject.kind, subjectId: subject.id });
  if (!parent || parent.hiddenAt !== null) throw new Rejection(new NotFound('comment'));
}
