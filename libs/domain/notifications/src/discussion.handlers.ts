import { CommentPosted, DiscussionReader, PositionTaken } from '@sic/discussion';
import { DraftingReader } from '@sic/drafting';
import { ProfilesReader } from '@sic/profiles';
import type { Delivery } from './delivery/delivery.js';
import { notifies } from './delivery/notifies.js';
import { commentMail } from './mails/discussion.mails.js';

/** Tells the proposer of a concern or a block; agreement is counted, not told one by one. */
export const OnPositionTaken = notifies(
  PositionTaken,
  'notifications.tell-proposer-of-objection',
  async (find, tx, { memberId, subjectKind, subjectId }) => {
    if (subjectKind !== 'amendment') return [];
    const position = await find(DiscussionReader).positionOf(tx, memberId, { kind: subjectKind, id: subjectId });
    const amendment = await find(DraftingReader).amendment(tx, subjectId);
    if (!amendment || (position !== 'concern' && position !== 'block')) return [];
    return [
      {
        to: [amendment.proposerId],
        key: `amendment-${position}.${subjectId}.${memberId}`,
        notification: {
          kind: position === 'block' ? 'AMENDMENT_BLOCK' : 'AMENDMENT_CONCERN',
          parameters: { number: amendment.number },
          path: `/amendments/${subjectId}`,
        },
      },
    ];
  },
);

/** Tells those who are answered: the author of the comment above, and the proposer of the amendment. */
export const OnCommentPosted = notifies(
  CommentPosted,
  'notifications.tell-of-comment',
  async (find, tx, { commentId }) => {
    const comment = await find(DiscussionReader).comment(tx, commentId);
    if (!comment?.isVisible || comment.subjectKind !== 'amendment') return [];
    const amendment = await find(DraftingReader).amendment(tx, comment.subjectId);
    if (!amendment) return [];
    const { authorId, parentAuthorId, text } = comment;
    const authors = await find(ProfilesReader).members(tx, [authorId]);
    const by = authors.get(authorId)?.name ?? undefined;
    const content = {
      parameters: { number: amendment.number },
      path: `/amendments/${comment.subjectId}#comment-${commentId}`,
    };
    const deliveries: Delivery[] = [];
    if (parentAuthorId !== null && parentAuthorId !== authorId) {
      deliveries.push({
        to: [parentAuthorId],
        key: `comment-answered.${commentId}`,
        notification: { kind: 'COMMENT_ANSWERED', ...content },
        mail: { write: commentMail({ kind: 'COMMENT_ANSWERED', ...content }, { text, by }) },
      });
    }
    if (amendment.proposerId !== authorId && amendment.proposerId !== parentAuthorId) {
      deliveries.push({
        to: [amendment.proposerId],
        key: `comment-posted.${commentId}`,
        notification: { kind: 'COMMENT_POSTED', ...content },
        mail: { write: commentMail({ kind: 'COMMENT_POSTED', ...content }, { text, by }) },
      });
    }
    return deliveries;
  },
);

/** What people are told of comments and positions. */
export const discussionHandlers = [OnPositionTaken, OnCommentPosted];
