import { defineEvent } from '@sic/outbox';

type CommentEvent = { commentId: string; subjectKind: string; subjectId: string };
type PositionEvent = { memberId: string; subjectKind: string; subjectId: string };

export const CommentPosted = defineEvent<CommentEvent>('discussion.comment-posted');
/** Its author deleted it. */
export const CommentDeleted = defineEvent<CommentEvent>('discussion.comment-deleted', { isLiveOnly: true });
/** A moderator hid it. */
export const CommentHidden = defineEvent<CommentEvent>('discussion.comment-hidden', { isLiveOnly: true });
/** It is visible to everybody again. */
export const CommentRestored = defineEvent<CommentEvent>('discussion.comment-restored', { isLiveOnly: true });

/** A member took a position, or replaced the one that they had. */
export const PositionTaken = defineEvent<PositionEvent>('discussion.position-taken');
export const PositionWithdrawn = defineEvent<PositionEvent>('discussion.position-withdrawn', { isLiveOnly: true });
/** A moderator hid the reason of a position. */
export const ReasonHidden = defineEvent<PositionEvent>('discussion.reason-hidden', { isLiveOnly: true });
/** The reason is visible to everybody again. */
export const ReasonRestored = defineEvent<PositionEvent>('discussion.reason-restored', { isLiveOnly: true });

/** Every event that the domain publishes. */
export const discussionEvents = [
  CommentPosted,
  CommentDeleted,
  CommentHidden,
  CommentRestored,
  PositionTaken,
  PositionWithdrawn,
  ReasonHidden,
  ReasonRestored,
];
