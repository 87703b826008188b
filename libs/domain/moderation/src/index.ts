export { DismissReports, HideContent, ReportContent } from './moderation.commands.js';
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
export {
  appealPath,
  type AppealToTell,
  COMMUNITY_RULES,
  type CommunityRule,
  type DecisionToTell,
  ModerationReader,
} from './moderation.reader.js';
