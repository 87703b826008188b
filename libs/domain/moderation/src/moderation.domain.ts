import type { DomainManifest } from '@sic/operations';
import { moderationEntities } from './moderation.entities.js';
import { moderationEvents } from './moderation.events.js';
import { ModerationModule, ModerationWorkerModule } from './moderation.module.js';

/** What the domain brings to the api and the worker. */
export const moderationDomain: DomainManifest = {
  name: 'moderation',
  entities: moderationEntities,
  events: moderationEvents,
  apiModule: ModerationModule,
  workerModule: ModerationWorkerModule,
  subjectKinds: [],
  auditActions: [
    'moderation.appeal-decision',
    'moderation.decide-appeal',
    'moderation.dismiss-reports',
    'moderation.hide-content',
    'moderation.report-content',
    'moderation.restore-content',
  ],
};
