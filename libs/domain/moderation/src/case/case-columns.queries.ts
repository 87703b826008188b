import type { Keyset } from '@sic/graphql';
import type { AppealState } from '../appeal/appeal.entity.js';
import type { CommunityRule } from '../rules.js';
import type { CaseState } from './moderation-case.entity.js';
import type { DecisionAction } from './moderation-decision.entity.js';
import { CASE_PARAMETERS } from './case-parameters.queries.js';

export interface CaseRow {
  id: string;
  subjectKind: string;
  subjectId: string;
  authorId: string | null;
  authorName: string | null;
  parameters: Record<string, unknown>;
  excerpt: string;
  path: string;
  state: CaseState;
  lockVersion: number;
  openedAt: Date;
  /** The time with all its digits, for the cursor. */
  openedKey: string;
  closedAt: Date | null;
  reportCount: number;
  openAppealId: string | null;
  total: number;
}

export interface ReportRow {
  id: string;
  caseId: string;
  reporterId: string;
  reporterName: string;
  rule: CommunityRule;
  words: string;
  createdAt: Date;
  isOpen: boolean;
}

export interface DecisionRow {
  id: string;
  caseId: string;
  action: DecisionAction;
  rule: CommunityRule | null;
  reasons: string;
  deciderId: string;
  deciderName: string;
  createdAt: Date;
  appealState: AppealState | null;
}

export interface HistoryRow {
  id: string;
  authorId: string;
  caseId: string | null;
  subjectKind: string | null;
  parameters: Record<string, unknown> | null;
  action: DecisionAction;
  rule: CommunityRule | null;
  createdAt: Date;
}

const COLUMNS = `c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.author_id as "authorId",
  w.name as "authorName", ${CASE_PARAMETERS}, c.excerpt, c.path, c.state, c.lock_version as "lockVersion", c.opened_at as "openedAt", c.opened_at::text as "openedKey",
  c.closed_at as "closedAt", (select count(*)::int from report r where r.case_id = c.id) as "reportCount",
  (select a.id from appeal a join moderation_decision d on d.id = a.decision_id
    where d.case_id = c.id and a.state = 'open' limit 1) as "openAppealId"`;
const FROM = 'from moderation_case c left join account w on w.id = c.author_id';

export const CASES_BY_IDS = `select ${COLUMNS}, 1 as total ${FROM} where c.id = any($1)`;

/** SQL: how many cases a list has. `$1` the state, `$2` a kind or null. */
export const CASE_COUNT =
  'select count(*)::int as count from moderation_case where state = $1 and ($2::text is null or subject_kind = $2)';

/** SQL: a page of cases. `$1` the state, `$2` a kind or null; the rest is of the keyset. */
export function casePage({ condition, orderBy, limit }: Keyset): string {
  return `select ${COLUMNS},
      (${CASE_COUNT}) as total
    ${FROM} where c.state = $1 and ($2::text is null or c.subject_kind = $2) and ${condition}
    order by ${orderBy} limit ${limit}`;
}

export const REPORTS_OF_CASES = `
  select r.id, r.case_id as "caseId", r.reporter_id as "reporterId", w.name as "reporterName", r.rule, r.words,
         r.created_at as "createdAt", r.decision_id is null as "isOpen"
    from unnest($1::uuid[]) as c(id)
    cross join lateral (select * from report where case_id = c.id order by created_at limit 50) r
    join account w on w.id = r.reporter_id order by r.created_at`;

export const DECISIONS_OF_CASES = `
  select d.id, d.case_id as "caseId", d.action, d.rule, d.reasons, d.decider_id as "deciderId", w.name as "deciderName",
         d.created_at as "createdAt", a.state as "appealState"
    from moderation_decision d join account w on w.id = d.decider_id left join appeal a on a.decision_id = d.id
   where d.case_id = any($1) order by d.created_at`;

export const HISTORY_OF_AUTHORS = `
  select d.id, d.author_id as "authorId", d.case_id as "caseId", c.subject_kind as "subjectKind", ${CASE_PARAMETERS},
         d.action, d.rule, d.created_at as "createdAt"
    from unnest($1::uuid[]) as w(id)
    cross join lateral (
      select * from moderation_decision where author_id = w.id order by created_at desc limit 11) d
    left join moderation_case c on c.id = d.case_id order by d.created_at desc`;
