import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { AmendmentEdited, ConflictResolved, DraftingReader, VersionPublished } from '@sic/drafting';
import { CommentPosted, DiscussionReader, PositionTaken } from '@sic/discussion';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

type OfRevision = { declarationId: string; amendmentId: string; revisionId: string };

/** Asks those who took a position on an earlier wording whether it still holds. */
@Injectable()
export class AskToConfirmPositions {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly discussion: DiscussionReader,
    private readonly notice: WriteNotice,
  ) {}

  /** A new rationale alone asks nobody. */
  async after(tx: Tx, { amendmentId, revisionId }: OfRevision): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return;
    if (!(await this.drafting.isReworded(tx, revisionId))) return;
    const text = `Amendment ${amendment.number}, on which you took a position, has another wording now. Does your position still hold?`;
    for (const memberId of await this.discussion.membersToConfirm(tx, { kind: 'amendment', id: amendmentId })) {
      await this.notice.to(tx, memberId, `amendment-reworded.${revisionId}`, {
        kind: NoticeKind.AMENDMENT,
        text,
        path: `/amendments/${amendmentId}`,
      });
    }
  }
}

@Injectable()
@HandlesEvent(AmendmentEdited, 'notifications.ask-after-edit')
export class OnAmendmentEdited implements EventHandler<OfRevision> {
  constructor(private readonly ask: AskToConfirmPositions) {}

  async handle(tx: Tx, revised: OfRevision): Promise<void> {
    await this.ask.after(tx, revised);
  }
}

@Injectable()
@HandlesEvent(ConflictResolved, 'notifications.ask-after-conflict')
export class OnConflictResolved implements EventHandler<OfRevision> {
  constructor(private readonly ask: AskToConfirmPositions) {}

  async handle(tx: Tx, revised: OfRevision): Promise<void> {
    await this.ask.after(tx, revised);
  }
}

type OfPosition = { memberId: string; subjectKind: string; subjectId: string };

/** Tells the proposer of a concern or a block; agreement is counted, not told one by one. */
@Injectable()
@HandlesEvent(PositionTaken, 'notifications.tell-proposer-of-objection')
export class OnPositionTaken implements EventHandler<OfPosition> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly discussion: DiscussionReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { memberId, subjectKind, subjectId }: OfPosition): Promise<void> {
    if (subjectKind !== 'amendment') return;
    const position = await this.discussion.positionOf(tx, memberId, { kind: subjectKind, id: subjectId });
    const amendment = await this.drafting.amendment(tx, subjectId);
    if (!amendment || (position !== 'concern' && position !== 'block')) return;
    await this.notice.to(tx, amendment.proposerId, `amendment-${position}.${subjectId}.${memberId}`, {
      kind: NoticeKind.AMENDMENT,
      text: `Somebody has ${position === 'block' ? 'a serious objection to' : 'a concern about'} your amendment ${amendment.number}.`,
      path: `/amendments/${subjectId}`,
    });
  }
}

/** Tells those who are answered: the author of the comment above, and the proposer of the amendment. */
@Injectable()
@HandlesEvent(CommentPosted, 'notifications.tell-of-comment')
export class OnCommentPosted implements EventHandler<{ commentId: string; subjectKind: string; subjectId: string }> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly discussion: DiscussionReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { commentId }: { commentId: string }): Promise<void> {
    const comment = await this.discussion.comment(tx, commentId);
    if (!comment?.isVisible || comment.subjectKind !== 'amendment') return;
    const amendment = await this.drafting.amendment(tx, comment.subjectId);
    if (!amendment) return;
    const path = `/amendments/${comment.subjectId}#comment-${commentId}`;
    const { authorId, parentAuthorId } = comment;
    const kind = NoticeKind.COMMENT;
    if (parentAuthorId !== null && parentAuthorId !== authorId) {
      const text = `Somebody answered your comment on amendment ${amendment.number}.`;
      await this.notice.to(tx, parentAuthorId, `comment-answered.${commentId}`, { kind, text, path });
    }
    if (amendment.proposerId !== authorId && amendment.proposerId !== parentAuthorId) {
      const text = `There is a new comment on your amendment ${amendment.number}.`;
      await this.notice.to(tx, amendment.proposerId, `comment-posted.${commentId}`, { kind, text, path });
    }
  }
}

/** Tells everybody who proposed something that there is a new version. */
@Injectable()
@HandlesEvent(VersionPublished, 'notifications.tell-of-version')
export class OnVersionPublished implements EventHandler<{ declarationId: string; versionId: string }> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { versionId }: { versionId: string }): Promise<void> {
    const version = await this.drafting.version(tx, versionId);
    if (!version) return;
    const { number, title, slug, participantIds } = version;
    for (const memberId of participantIds) {
      await this.notice.to(tx, memberId, `version-published.${versionId}`, {
        kind: NoticeKind.VERSION,
        text: `Version ${number} of “${title}” has been published.`,
        path: `/declaration/${slug}`,
      });
    }
  }
}

/** What the worker has to know about what goes on around amendments and texts. */
export const conversationHandlers = [
  AskToConfirmPositions,
  OnAmendmentEdited,
  OnConflictResolved,
  OnPositionTaken,
  OnCommentPosted,
  OnVersionPublished,
];
