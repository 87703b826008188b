export { Appeal } from './appeal/appeal.entity.js';
export { AppealDecision } from './appeal/appeal-decision.js';
export { DecideAppeal } from './appeal/decide-appeal.js';
export { DismissReports } from './case/dismiss-reports.js';
export { HideContent } from './case/hide-content.js';
export { RestoreContent } from './case/restore-content.js';
export { moderationDomain } from './moderation.domain.js';
export {
  AppealDecided,
  AppealMade,
  CaseOpened,
  ContentHidden,
  ContentRestored,
  ReportsDecided,
  SuspensionDecided,
} from './moderation.events.js';
export { ModerationModule, ModerationWorkerModule } from './moderation.module.js';
export { ModerationReader, type AppealToTell, type DecisionToTell } from './moderation.reader.js';
export { Report } from './report/report.entity.js';
export { ReportContent } from './report/report-content.js';
export { COMMUNITY_RULES, type CommunityRule } from './rules.js';
