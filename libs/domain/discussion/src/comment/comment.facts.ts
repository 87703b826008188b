import type { CommentFacts } from '../discussion.policy.js';
import type { Comment } from './comment.entity.js';

/** What the policy looks at of a comment. */
export function factsOf({ authorId, deletedAt, hiddenAt }: Comment): CommentFacts {
  return { authorId, isDeleted: deletedAt !== null, isHidden: hiddenAt !== null };
}
