export { CommentConnection, CommentType, HiddenComment } from './comment/comment.graphql.js';
export { PostComment, TakePosition } from './discussion.commands.js';
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
export {
  DiscussionReader,
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from './discussion.reader.js';
export { PositionConnection, PositionCounts, PositionKindEnum, PositionType } from './position/position.graphql.js';
