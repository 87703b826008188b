import { Appeal } from './appeal/appeal.entity.js';
import { ModerationCase } from './case/moderation-case.entity.js';
import { ModerationDecision } from './case/moderation-decision.entity.js';
import { Report } from './report/report.entity.js';

/** Tables of the domain. */
export const moderationEntities = [ModerationCase, Report, ModerationDecision, Appeal];
