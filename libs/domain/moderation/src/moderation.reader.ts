import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import type { AppealState } from './appeal/appeal.entity.js';
import type { DecisionAction } from './case/moderation-decision.entity.js';
import type { CommunityRule } from './rules.js';
import { CASE_PARAMETERS } from './case/case-parameters.queries.js';

export { appealPath } from './appeal/appeal-links.js';
export { COMMUNITY_RULES, type CommunityRule } from './rules.js';

export interface CaseToTell {
  id: string;
  subjectKind: string;
  /** What the title of that kind names. */
  parameters: Record<string, unknown>;
  authorId: string | null;
  reporterIds: string[];
}

export interface DecisionToTell {
  id: string;
  action: DecisionAction;
  rule: CommunityRule | null;
  reasons: string;
  createdAt: Date;
  authorId: string | null;
  appealId: string | null;
  /** What it is about, and its words when they were reported; null when it is about an account. */
  subjectKind: string | null;
  subjectId: string | null;
  parameters: Record<string, unknown> | null;
  excerpt: string | null;
  path: string | null;
  /** Whose reports it decided. */
  reporterIds: string[];
}

export interface AppealToTell {
  id: string;
  decisionId: string;
  authorId: string;
  state: AppealState;
  reasons: string | null;
  /** What it is about; `account` for a suspension. */
  subjectKind: string;
  subjectId: string;
  parameters: Record<string, unknown>;
  /** Null for an account. */
  path: string | null;
  /** When the decision was made that is appealed. */
  decidedAt: Date;
  /** Whether it suspended the account of its author. */
  isSuspension: boolean;
  /** Who made the decision that is appealed, and may not look at it again. */
  deciderId: string;
}

/** What other domains may ask about moderation. */
@Injectable()
export class ModerationReader {
  async caseToTell(tx: Tx, caseId: string): Promise<CaseToTell | null> {
    const [row] = await preparedRows<CaseToTell>(
      tx,
      'moderation-case-to-tell',
      `select id, subject_kind as "subjectKind", ${CASE_PARAMETERS}, author_id as "authorId",
              array(select reporter_id from report where case_id = c.id) as "reporterIds"
         from moderation_case c where id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  async decisionToTell(tx: Tx, decisionId: string): Promise<DecisionToTell | null> {
    const [row] = await preparedRows<DecisionToTell>(
      tx,
      'moderation-decision-to-tell',
      `select d.id, d.action, d.rule, d.reasons, d.created_at as "createdAt", d.author_id as "authorId", d.appeal_id as "appealId",
              c.subject_kind as "subjectKind", c.subject_id as "subjectId", ${CASE_PARAMETERS}, c.excerpt, c.path,
              array(select reporter_id from report where decision_id = d.id) as "reporterIds"
         from moderation_decision d left join moderation_case c on c.id = d.case_id where d.id = $1`,
      [decisionId],
    );
    return row ?? null;
  }

  async appealToTell(tx: Tx, appealId: string): Promise<AppealToTell | null> {
    const [row] = await preparedRows<AppealToTell & { authorName: string }>(
      tx,
      'moderation-appeal-to-tell',
      `select a.id, a.decision_id as "decisionId", a.author_id as "authorId", a.state, a.reasons,
              coalesce(c.subject_kind, 'account') as "subjectKind", coalesce(c.subject_id, a.author_id) as "subjectId",
              ${CASE_PARAMETERS}, o.name as "authorName", c.path, d.decider_id as "deciderId",
              d.created_at as "decidedAt", d.action = 'suspend' as "isSuspension"
         from appeal a join moderation_decision d on d.id = a.decision_id join account o on o.id = a.author_id
         left join moderation_case c on c.id = d.case_id
        where a.id = $1`,
      [appealId],
    );
    if (!row) return null;
    const { authorName, ...appeal } = row;
    // Of an account the title names its owner.
    return { ...appeal, parameters: appeal.parameters ?? { name: authorName } };
  }
}
