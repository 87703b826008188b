import type { DomainManifest } from '@sic/operations';
import { Appeal } from './appeal/appeal.entity.js';
import { ModerationCase } from './case/moderation-case.entity.js';
import { ModerationDecision } from './case/moderation-decision.entity.js';
import { Report } from './report/report.entity.js';
import { moderationEvents } from './moderation.events.js';
import { ModerationModule, ModerationWorkerModule } from './moderation.module.js';

/** What the domain brings to the api and the worker. */
export const moderationDomain: DomainManifest = {
  name: 'moderation',
  entities: [ModerationCase, Report, ModerationDecision, Appeal],
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
  notificationKinds: {
    CASE_OPENED: 'moderation',
    REPORT_FOLLOWED: 'moderation',
    REPORT_DISMISSED: 'moderation',
    CONTENT_HIDDEN: 'moderation',
    CONTENT_RESTORED: 'moderation',
    APPEAL_MADE: 'moderation',
    APPEAL_UPHELD: 'moderation',
    APPEAL_OVERTURNED: 'moderation',
  },
};
