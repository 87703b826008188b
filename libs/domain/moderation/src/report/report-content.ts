import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { type SubjectDescription, Subjects } from '@sic/subjects';
import { AuditLog, Database, type Tx } from '@sic/database';
import { newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { CaseState, ModerationCase } from '../case/moderation-case.entity.js';
import { CaseOpened } from '../moderation.events.js';
import { canOnReport } from '../moderation.policy.js';
import type { CommunityRule } from '../rules.js';
import { Report } from './report.entity.js';

export interface ReportContentCommand {
  subjectKind: string;
  subjectId: string;
  rule: CommunityRule;
  words: string;
}

const REPORT_CONTENT_RATE_LIMIT: RateLimit = { name: 'moderation.report-content', points: 20, perSeconds: 3_600 };

/**
 * A member reports something. The first report opens a case, the next join it; a member has at most one open report
 * about the same thing, so a doubled request gives the same report again.
 */
@Injectable()
export class ReportContent {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @throws Rejection NOT_FOUND for what the actor may not see; FORBIDDEN for one's own and for what is hidden;
   * RATE_LIMITED after twenty in an hour
   */
  async execute(member: SignedInMember, command: ReportContentCommand): Promise<Report> {
    await this.rateLimits.consume(REPORT_CONTENT_RATE_LIMIT, member.id);
    const subject = await this.reportable(member, command);
    authorize(canOnReport(member, 'make', subject));
    return this.database.transaction(async (tx) => {
      const { opened, caseId } = await this.openCase(tx, command.subjectKind, subject);
      const known = await tx.findOneBy(Report, { caseId, reporterId: member.id });
      if (known) return known;
      const report = { id: newId(), caseId, reporterId: member.id, ...command };
      await tx.insert(Report, report);
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'moderation.report-content',
        subjectKind: command.subjectKind,
        subjectId: command.subjectId,
        data: { caseId, rule: command.rule },
      });
      if (opened) await this.outbox.publish(tx, CaseOpened, { caseId });
      return tx.findOneByOrFail(Report, { id: report.id });
    });
  }

  private async reportable(
    member: SignedInMember,
    { subjectKind, subjectId }: ReportContentCommand,
  ): Promise<SubjectDescription> {
    const canBeHidden = this.subjects.of(subjectKind)?.hiding !== undefined;
    const subject = canBeHidden ? await this.subjects.describeTo(member, { kind: subjectKind, id: subjectId }) : null;
    if (!subject) throw new Rejection(new NotFound('content'));
    return subject;
  }

  /** The open case of a thing, locked; opens one when there is none. Two first reports at once open one case. */
  private async openCase(
    tx: Tx,
    subjectKind: string,
    subject: SubjectDescription,
  ): Promise<{ opened: boolean; caseId: string }> {
    const { id: subjectId, authorId, parameters, excerpt, path } = subject;
    for (;;) {
      const rows = await tx.query<{ id: string }[]>(
        `insert into moderation_case (id, subject_kind, subject_id, author_id, parameters, excerpt, path)
         values ($1, $2, $3, $4, $5::jsonb, $6, $7)
         on conflict (subject_kind, subject_id) where state = 'open' do nothing returning id`,
        [
          newId(),
          subjectKind,
          subjectId,
          authorId,
          JSON.stringify(authorId === subjectId ? withoutName(parameters) : parameters),
          excerpt,
          path,
        ],
      );
      if (rows[0]) return { opened: true, caseId: rows[0].id };
      // A decision may close the case between the two statements; then the next round opens a new one.
      const open = await tx.findOne(ModerationCase, {
        where: { subjectKind, subjectId, state: CaseState.OPEN },
        lock: { mode: 'pessimistic_write' },
      });
      if (open) return { opened: false, caseId: open.id };
    }
  }
}

/** The name of a person is not kept with the case: it may change. */
function withoutName(parameters: SubjectDescription['parameters']): object {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== 'name'));
}
