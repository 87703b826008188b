export { CommentConnection, CommentType } from './comment/comment.graphql.js';
export { DeleteComment } from './comment/delete-comment.js';
export { PostComment } from './comment/post-comment.js';
export { discussionDomain } from './discussion.domain.js';
export {
  CommentDeleted,
  CommentHidden,
  CommentPosted,
  CommentRestored,
  PositionTaken,
  PositionWithdrawn,
  ReasonHidden,
  ReasonRestored,
} from './discussion.events.js';
export { DiscussionModule, DiscussionWorkerModule } from './discussion.module.js';
export { DiscussionReader } from './discussion.reader.js';
export { PositionConnection, PositionCounts, PositionType } from './position/position.graphql.js';
export { TakePosition } from './position/take-position.js';
export {
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from './position/viewer-position.queries.js';
export { WithdrawPosition } from './position/withdraw-position.js';
