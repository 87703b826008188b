import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { AmendmentChanged, CommentPosted, DraftingReader, SupportChanged, VersionPublished } from '@sic/drafting';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

type OfAmendment = { declarationId: string; amendmentId: string };

/** Asks those who took a position on an earlier wording whether it still holds. */
@Injectable()
@HandlesEvent(AmendmentChanged, 'notifications.ask-supporters-to-confirm')
export class OnAmendmentChanged implements EventHandler<OfAmendment> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId }: OfAmendment, event: { id: string }): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return;
    const text = `Amendment ${amendment.number}, on which you took a position, has another wording now. Does your position still hold?`;
    for (const memberId of await this.drafting.supportersOfEarlierWording(tx, amendmentId)) {
      await this.notice.to(tx, memberId, `amendment-reworded.${event.id}`, {
        kind: NoticeKind.AMENDMENT,
        text,
        path: `/amendments/${amendmentId}`,
      });
    }
  }
}

/** Tells the proposer of a concern or a block; agreement is counted, not told one by one. */
@Injectable()
@HandlesEvent(SupportChanged, 'notifications.tell-proposer-of-objection')
export class OnSupportChanged implements EventHandler<{
  declarationId: string;
  amendmentId: string | null;
  clauseId: string;
  memberId: string;
}> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, given: { amendmentId: string | null; memberId: string }): Promise<void> {
    const { amendmentId, memberId } = given;
    if (amendmentId === null) return;
    const position = await this.drafting.positionOn(tx, amendmentId, memberId);
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || (position !== 'concern' && position !== 'block')) return;
    await this.notice.to(tx, amendment.proposerId, `amendment-${position}.${amendmentId}.${memberId}`, {
      kind: NoticeKind.AMENDMENT,
      text: `Somebody has ${position === 'block' ? 'a serious objection to' : 'a concern about'} your amendment ${amendment.number}.`,
      path: `/amendments/${amendmentId}`,
    });
  }
}

/** Tells whoever is answered: the author of the comment above, and the proposer of the amendment. */
@Injectable()
@HandlesEvent(CommentPosted, 'notifications.tell-of-comment')
export class OnCommentPosted implements EventHandler<OfAmendment & { commentId: string }> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId, commentId }: OfAmendment & { commentId: string }): Promise<void> {
    const comment = await this.drafting.comment(tx, commentId);
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!comment?.isVisible || !amendment) return;
    const path = `/amendments/${amendmentId}#comment-${commentId}`;
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
export const conversationHandlers = [OnAmendmentChanged, OnSupportChanged, OnCommentPosted, OnVersionPublished];
