import { type Actor, isModerator } from '@sic/authorization';
import { Forbidden, NotFound, type Problem, Unauthenticated } from '@sic/kernel';

/** What the rules look at of a comment. Whether members may comment at all is the rule of the subject's owner. */
export interface CommentFacts {
  authorId: string;
  isDeleted: boolean;
  isHidden: boolean;
}

export const COMMENT_ACTIONS = ['delete'] as const;
export type CommentAction = (typeof COMMENT_ACTIONS)[number];

/**
 * What an actor may do with a comment on something that they may see. Hidden comments are seen by their authors and by
 * moderators; only authors delete.
 */
export function canOnComment(actor: Actor, _action: CommentAction, comment: CommentFacts): Problem | null {
  const isAuthor = actor.kind === 'member' && actor.id === comment.authorId;
  if (comment.isHidden && !isAuthor && !isModerator(actor)) return new NotFound('comment');
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (!isAuthor) return new Forbidden('NOT_AUTHOR');
  return comment.isDeleted ? new Forbidden('COMMENT_DELETED') : null;
}
