import { Module } from '@nestjs/common';
import { SignedLinks } from '@sic/authorization';
import { AccountQueries } from './account/account.queries.js';
import { AccountResolver } from './account/account.resolver.js';
import { SuspendMember } from './account/suspend-member.js';
import { AppealDecision } from './appeal/appeal-decision.js';
import { AppealByLink } from './appeal/appeal-by-link.js';
import { AppealLinks } from './appeal/appeal-links.js';
import { AppealQueries } from './appeal/appeal.queries.js';
import { AppealResolver } from './appeal/appeal.resolver.js';
import { OwnDecisionQueries } from './appeal/own-decision.queries.js';
import { OverturnDecision } from './appeal/overturn-decision.js';
import { MakeAppeal } from './appeal/make-appeal.js';
import { DecideAppeal } from './appeal/decide-appeal.js';
import { AuditQueries } from './audit/audit.queries.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { CaseQueries } from './case/case.queries.js';
import { CaseResolver } from './case/case.resolver.js';
import { DecideCase } from './case/decide-case.js';
import { DismissReports } from './case/dismiss-reports.js';
import { HideContent } from './case/hide-content.js';
import { RestoreContent } from './case/restore-content.js';
import { ModerationReader } from './moderation.reader.js';
import { PublicLogQueries } from './public-log/public-log.queries.js';
import { PublicLogResolver } from './public-log/public-log.resolver.js';
import { ReportContent } from './report/report-content.js';
import { ReportPermissionResolver } from './report/report-permission.resolver.js';
import { ReportQueries } from './report/report.queries.js';
import { ReportResolver } from './report/report.resolver.js';

const reports = [ReportContent, ReportQueries, ReportResolver, ReportPermissionResolver];
const cases = [DecideCase, DismissReports, HideContent, RestoreContent, CaseQueries, CaseResolver];
const appeals = [
  SignedLinks,
  AppealLinks,
  MakeAppeal,
  OverturnDecision,
  AppealDecision,
  AppealByLink,
  DecideAppeal,
  AppealQueries,
  OwnDecisionQueries,
  AppealResolver,
];
const accounts = [SuspendMember, AccountQueries, AccountResolver];
const logs = [AuditQueries, AuditResolver, PublicLogQueries, PublicLogResolver];

/** Reports, decisions, appeals and the logs, for the api. */
@Module({
  providers: [ModerationReader, ...reports, ...cases, ...appeals, ...accounts, ...logs],
  exports: [ModerationReader, ReportContent, DismissReports, HideContent, RestoreContent, AppealDecision, DecideAppeal],
})
export class ModerationModule {}

/** For the worker: what its mails need to know. */
@Module({ providers: [ModerationReader], exports: [ModerationReader] })
export class ModerationWorkerModule {}
