import type { DomainManifest } from '@sic/operations';
import { Comment } from './comment/comment.entity.js';
import { Position } from './position/position.entity.js';
import { discussionEvents } from './discussion.events.js';
import { DiscussionModule, DiscussionWorkerModule } from './discussion.module.js';

/** What the domain brings to the api and the worker. */
export const discussionDomain: DomainManifest = {
  name: 'discussion',
  entities: [Comment, Position],
  events: discussionEvents,
  apiModule: DiscussionModule,
  workerModule: DiscussionWorkerModule,
  subjectKinds: ['comment', 'position'],
  auditActions: [
    'discussion.delete-comment',
    'discussion.post-comment',
    'discussion.take-position',
    'discussion.withdraw-position',
  ],
  notificationKinds: {
    COMMENT_ANSWERED: 'comment',
    COMMENT_POSTED: 'comment',
  },
};
