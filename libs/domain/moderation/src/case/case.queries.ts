import { Injectable } from '@nestjs/common';
import { type Actor, authorize, permissionsOf } from '@sic/authorization';
import { type SubjectDescription, subjectKey, type SubjectRef, Subjects, titleOf, titleWhere } from '@sic/subjects';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { person } from '../moderation.graphql.js';
import { CASE_ACTIONS, canOnCase, canReadModeration, obstacleOf } from '../moderation.policy.js';
import type { CasePermissions, ModerationCaseType, ModerationSubject } from './case.graphql.js';
import type { ModerationQueueArgs } from './case.inputs.js';
import {
  CASE_COUNT,
  CASES_BY_IDS,
  casePage,
  type CaseRow,
  type DecisionRow,
  DECISIONS_OF_CASES,
  HISTORY_OF_AUTHORS,
  type HistoryRow,
  type ReportRow,
  REPORTS_OF_CASES,
} from './case-columns.queries.js';
import { CaseState } from './moderation-case.entity.js';

const KEYS = [
  { sql: 'c.opened_at', type: 'timestamptz' },
  { sql: 'c.id', type: 'uuid' },
] as const;

/**
 * The queue with the context that a moderator needs to decide. A fixed number of statements whatever the length: the
 * cases, their reports, their decisions, the authors' histories, and one description per kind of content.
 */
@Injectable()
@LoadsNode('ModerationCase')
export class CaseQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  async page(actor: Actor, args: ModerationQueueArgs): Promise<Connection<ModerationCaseType>> {
    authorize(canReadModeration(actor));
    const { state, subjectKind } = args;
    const isOldestFirst = state === CaseState.OPEN;
    const filter = [state, subjectKind ?? null];
    const keyset = new Keyset(args, { keys: KEYS, isDescending: !isOldestFirst }, 2);
    const rows = await this.database.rows<CaseRow>(
      `${isOldestFirst ? 'moderation-queue' : 'moderation-decided'}${keyset.name}`,
      casePage(keyset),
      [...filter, ...keyset.values],
    );
    const whole = await this.complete(actor, rows);
    return keyset.connection(
      rows.map(({ openedKey }, index) => ({ openedKey, node: whole[index]! })),
      rows[0]?.total ?? (await this.database.count('moderation-cases-count', CASE_COUNT, filter)),
      ({ openedKey, node: { id } }) => [openedKey, id],
      ({ node }) => node,
    );
  }

  /** One case, or null when there is none. */
  async byId(actor: Actor, id: string): Promise<ModerationCaseType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** After a decision by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<ModerationCaseType> {
    const found = await this.byId(actor, id);
    if (!found) throw new Rejection(new NotFound('case'));
    return found;
  }

  /** Cases for moderators; for others there are none. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, ModerationCaseType>> {
    if (canReadModeration(actor)) return new Map();
    const rows = await this.database.rows<CaseRow>('moderation-cases-by-ids', CASES_BY_IDS, [ids]);
    return new Map((await this.complete(actor, rows)).map((found) => [found.id, found]));
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
      reports: (reportsOf.get(row.id) ?? []).map(({ id: reportId, reporterId, reporterName, ...report }) => ({
        ...report,
        reportId,
        reporter: { accountId: reporterId, name: reporterName },
      })),
      decisions: (decisionsOf.get(row.id) ?? []).map(({ id: decisionId, deciderId, deciderName, ...decision }) => ({
        ...decision,
        decisionId,
        decider: { accountId: deciderId, name: deciderName },
      })),
      authorHistory: (historyOf.get(row.authorId ?? '') ?? [])
        .filter(({ caseId }) => caseId !== row.id)
        .slice(0, 10)
        .map(({ id: decisionId, ...past }) => ({
          ...past,
          decisionId,
          title: titleWhere(past),
        })),
      viewerCan: permissionsOn(actor, row),
    }));
  }
}

function toRef({ subjectKind, subjectId }: CaseRow): SubjectRef {
  return { kind: subjectKind, id: subjectId };
}

function subjectOf(row: CaseRow, now: SubjectDescription | undefined): ModerationSubject {
  const isGone = now === undefined || now.isDeleted === true;
  return {
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    title: titleOf(row.subjectKind, now?.parameters ?? row.parameters),
    excerpt: isGone ? row.excerpt : now.excerpt,
    path: now?.path ?? row.path,
    isHidden: now?.isHidden ?? false,
    isGone,
  };
}

function permissionsOn(actor: Actor, row: CaseRow): CasePermissions {
  const facts = { ...row, hasOpenAppeal: row.openAppealId !== null };
  const { dismiss, hide, restore } = permissionsOf(canOnCase, CASE_ACTIONS, actor, facts);
  const refusal = canOnCase(actor, row.state === CaseState.OPEN ? 'hide' : 'restore', facts);
  return { dismiss, hide, restore, obstacle: obstacleOf(refusal) };
}
