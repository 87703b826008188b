import { Comment } from './comment/comment.entity.js';
import { Position } from './position/position.entity.js';

/** Tables of the domain. */
export const discussionEntities = [Comment, Position];
