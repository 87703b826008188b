import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Subjects, titleOf } from '@sic/subjects';
import { Database } from '@sic/database';
import { canOnReport, obstacleOf } from '../moderation.policy.js';
import type { ReportableContent } from './report.graphql.js';

/** What the page shows on which somebody reports something. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Null for what is not there and for what the actor may not see. */
  async reportable(actor: Actor, subjectKind: string, subjectId: string): Promise<ReportableContent | null> {
    if (this.subjects.of(subjectKind)?.hiding === undefined) return null;
    const subject = await this.subjects.describeTo(actor, { kind: subjectKind, id: subjectId });
    if (!subject) return null;
    const open = await this.database.row(
      'report-open',
      `select 1 from report where reporter_id = $1 and subject_kind = $2 and subject_id = $3 and decision_id is null`,
      [actorId(actor), subjectKind, subjectId],
    );
    const { parameters, excerpt, path } = subject;
    return {
      title: titleOf(subjectKind, parameters),
      excerpt,
      path,
      isReportedByViewer: open !== undefined,
      obstacle: obstacleOf(canOnReport(actor, 'make', subject)),
    };
  }
}
