import { Injectable } from '@nestjs/common';
import { type Actor, permissionsOf } from '@sic/authorization';
import { type SubjectDescription, subjectKey, type SubjectRef, Subjects } from '@sic/subjects';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, toConnection } from '@sic/graphql';
import { invalid, isId } from '@sic/kernel';
import { person } from '../moderation.graphql.js';
import { CASE_ACTIONS, canOnCase, obstacleOf } from '../moderation.policy.js';
import { ruleOf } from '../rules.js';
import type { CasePermissions, ModerationCaseType, ModerationQueueArgs, ModerationSubject } from './case.graphql.js';
import {
  casePage,
  type CaseRow,
  type DecisionRow,
  DECISIONS_OF_CASES,
  HISTORY_OF_AUTHORS,
  type HistoryRow,
  ONE_CASE,
  type ReportRow,
  REPORTS_OF_CASES,
} from './case-columns.queries.js';
import { CaseState } from './moderation-case.entity.js';

/**
 * The queue with the context that a moderator needs to decide. A fixed number of statements whatever the length: the
 * cases, their reports, their decisions, the authors' histories, and one description per kind of content.
 */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  async page(actor: Actor, args: ModerationQueueArgs): Promise<Connection<ModerationCaseType>> {
    const { state, subjectKind, first, after } = args;
    const cursor = decodeCursor(after, 1)?.[0] ?? null;
    if (cursor !== null && !isId(String(cursor))) throw invalid('after', 'cursor');
    const isOldestFirst = state === CaseState.OPEN;
    const rows = await this.database.rows<CaseRow>(
      isOldestFirst ? 'moderation-queue' : 'moderation-decided',
      casePage(isOldestFirst),
      [state, subjectKind ?? null, cursor, first + 1],
    );
    const whole = await this.complete(actor, rows);
    return toConnection(
      whole,
      first,
      rows[0]?.total ?? 0,
      ({ id }) => [id],
      (node) => node,
    );
  }

  /** One case, or null when there is none. */
  async one(actor: Actor, id: string): Promise<ModerationCaseType | null> {
    if (!isId(id)) return null;
    const rows = await this.database.rows<CaseRow>('moderation-case', ONE_CASE, [id]);
    return (await this.complete(actor, rows))[0] ?? null;
  }

  private async complete(actor: Actor, rows: readonly CaseRow[]): Promise<ModerationCaseType[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const authors = [...new Set(rows.flatMap(({ authorId }) => authorId ?? []))];
    const [reports, decisions, history, descriptions] = await Promise.all([
      this.database.rows<ReportRow>('moderation-case-reports', REPORTS_OF_CASES, [ids]),
      this.database.rows<DecisionRow>('moderation-case-decisions', DECISIONS_OF_CASES, [ids]),
      this.database.rows<HistoryRow>('moderation-author-history', HISTORY_OF_AUTHORS, [authors]),
      this.subjects.describe(rows.map(toRef)),
    ]);
    const reportsOf = Map.groupBy(reports, ({ caseId }) => caseId);
    const decisionsOf = Map.groupBy(decisions, ({ caseId }) => caseId);
    const historyOf = Map.groupBy(history, ({ authorId }) => authorId);
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      lockVersion: row.lockVersion,
      subject: subjectOf(row, descriptions.get(subjectKey(toRef(row)))),
      excerptWhenReported: row.excerpt,
      author: person(row.authorId, row.authorName),
      openedAt: row.openedAt,
      closedAt: row.closedAt,
      reportCount: row.reportCount,
      openAppealId: row.openAppealId,
      reports: (reportsOf.get(row.id) ?? []).flatMap(({ reporterId, reporterName, ...report }) => {
        const rule = ruleOf(report.rule);
        return rule ? [{ ...report, rule, reporter: { id: reporterId, name: reporterName } }] : [];
      }),
      decisions: (decisionsOf.get(row.id) ?? []).map(({ deciderId, deciderName, ...decision }) => ({
        ...decision,
        rule: ruleOf(decision.rule) ?? null,
        decider: { id: deciderId, name: deciderName },
      })),
      authorHistory: (historyOf.get(row.authorId ?? '') ?? [])
        .filter(({ caseId }) => caseId !== row.id)
        .slice(0, 10)
        .map((past) => ({ ...past, title: past.title ?? 'The account', rule: ruleOf(past.rule) ?? null })),
      viewerCan: permissionsOn(actor, row),
    }));
  }
}

function toRef({ subjectKind, subjectId }: CaseRow): SubjectRef {
  return { kind: subjectKind, id: subjectId };
}

function subjectOf(row: CaseRow, now: SubjectDescription | undefined): ModerationSubject {
  return {
    kind: row.subjectKind,
    id: row.subjectId,
    title: now?.title ?? row.title,
    excerpt: now?.excerpt ?? row.excerpt,
    path: now?.path ?? row.path,
    isHidden: now?.isHidden ?? false,
    isGone: now === undefined,
  };
}

function permissionsOn(actor: Actor, row: CaseRow): CasePermissions {
  const facts = { ...row, hasOpenAppeal: row.openAppealId !== null };
  const { dismiss, hide, restore } = permissionsOf(canOnCase, CASE_ACTIONS, actor, facts);
  const refusal = canOnCase(actor, row.state === CaseState.OPEN ? 'hide' : 'restore', facts);
  return { dismiss, hide, restore, obstacle: dismiss || hide || restore ? null : obstacleOf(refusal) };
}
