import { Module } from '@nestjs/common';
import { ProfilesModule } from '@sic/profiles';
import { CommentQueries } from './comment/comment.queries.js';
import { CommentResolver } from './comment/comment.resolver.js';
import { CommentSubject } from './comment/comment.subject.js';
import { DeleteComment } from './comment/delete-comment.js';
import { PostComment } from './comment/post-comment.js';
import { DiscussionReader } from './discussion.reader.js';
import { PositionQueries } from './position/position.queries.js';
import { PositionResolver } from './position/position.resolver.js';
import { PositionSubject } from './position/position.subject.js';
import { TakePosition } from './position/take-position.js';
import { WithdrawPosition } from './position/withdraw-position.js';

const useCases = [PostComment, DeleteComment, TakePosition, WithdrawPosition];
const subjectKinds = [CommentSubject, PositionSubject];
const reads = [CommentQueries, PositionQueries, DiscussionReader];

/** For the api. */
@Module({
  imports: [ProfilesModule],
  providers: [...useCases, ...reads, ...subjectKinds, CommentResolver, PositionResolver],
  exports: [...useCases, DiscussionReader],
})
export class DiscussionModule {}

/** For the worker. */
@Module({ providers: [...reads, ...subjectKinds], exports: [DiscussionReader] })
export class DiscussionWorkerModule {}
