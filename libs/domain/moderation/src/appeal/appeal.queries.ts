import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, type PageArgs, toConnection } from '@sic/graphql';
import { invalid, isId } from '@sic/kernel';
import type { CaseState } from '../case/moderation-case.entity.js';
import type { DecisionAction } from '../case/moderation-decision.entity.js';
import { person } from '../moderation.graphql.js';
import { canOnAppeal, canOnDecision, obstacleOf } from '../moderation.policy.js';
import { ruleOf } from '../rules.js';
import { AppealState } from './appeal.entity.js';
import type { AppealArgs, AppealType, OwnAppeal, OwnDecision } from './appeal.graphql.js';

interface OwnRow {
  id: string;
  authorId: string;
  action: DecisionAction;
  rule: number | null;
  reasons: string;
  createdAt: Date;
  caseState: CaseState | null;
  title: string | null;
  excerpt: string | null;
  path: string | null;
  appeal: OwnAppealRow | null;
  total: number;
}
type OwnAppealRow = Omit<OwnAppeal, 'createdAt' | 'decidedAt'> & { createdAt: string; decidedAt: string | null };

interface AppealRow {
  id: string;
  caseId: string;
  title: string;
  excerpt: string;
  authorId: string;
  authorName: string;
  words: string;
  createdAt: Date;
  rule: number | null;
  decisionReasons: string;
  deciderId: string;
  deciderName: string;
  state: AppealState;
  reasons: string | null;
  appealDeciderId: string | null;
  appealDeciderName: string | null;
  decidedAt: Date | null;
  total: number;
}

const OWN = `select d.id, d.author_id as "authorId", d.action, d.rule, d.reasons, d.created_at as "createdAt",
    c.state as "caseState", c.title, c.excerpt, c.path,
    case when a.id is not null then json_build_object('id', a.id, 'state', a.state, 'words', a.words,
      'reasons', a.reasons, 'createdAt', a.created_at, 'decidedAt', a.decided_at) end as appeal,
    (select count(*)::int from moderation_decision where author_id = $1 and action <> 'dismiss') as total
  from moderation_decision d left join moderation_case c on c.id = d.case_id left join appeal a on a.decision_id = d.id
  where d.author_id = $1 and d.action <> 'dismiss'`;

/** Decisions as their author reads them, and appeals as moderators read them. */
@Injectable()
export class AppealQueries {
  constructor(private readonly database: Database) {}

  /** What was decided about the actor's content, newest first. Dismissed reports took nothing away: they are not told. */
  async ownPage(actor: Actor, { first, after }: PageArgs): Promise<Connection<OwnDecision>> {
    const rows = await this.database.rows<OwnRow>(
      'moderation-own-decisions',
      `${OWN} and ($2::uuid is null or d.id < $2) order by d.id desc limit $3`,
      [actorId(actor), idCursor(after), first + 1],
    );
    return toConnection(
      rows,
      first,
      rows[0]?.total ?? 0,
      ({ id }) => [id],
      (row) => ownDecision(actor, row),
    );
  }

  /** One decision about the actor's content, or null: those about others are not there. */
  async ownOne(actor: Actor, id: string): Promise<OwnDecision | null> {
    if (!isId(id)) return null;
    const row = await this.database.row<OwnRow>('moderation-own-decision', `${OWN} and d.id = $2`, [
      actorId(actor),
      id,
    ]);
    return row ? ownDecision(actor, row) : null;
  }

  /** Open appeals oldest first, decided ones newest first. */
  async page(actor: Actor, { state, first, after }: AppealArgs): Promise<Connection<AppealType>> {
    const isOldestFirst = state === AppealState.OPEN;
    const [than, direction] = isOldestFirst ? ['>', 'asc'] : ['<', 'desc'];
    const rows = await this.database.rows<AppealRow>(
      isOldestFirst ? 'moderation-appeals-open' : 'moderation-appeals-decided',
      `select a.id, c.id as "caseId", c.title, c.excerpt, a.author_id as "authorId", w.name as "authorName", a.words,
              a.created_at as "createdAt", d.rule, d.reasons as "decisionReasons", d.decider_id as "deciderId",
              m.name as "deciderName", a.state, a.reasons, a.decider_id as "appealDeciderId",
              n.name as "appealDeciderName", a.decided_at as "decidedAt",
              (select count(*)::int from appeal where state = $1) as total
         from appeal a join moderation_decision d on d.id = a.decision_id join moderation_case c on c.id = d.case_id
         join account w on w.id = a.author_id join account m on m.id = d.decider_id
         left join account n on n.id = a.decider_id
        where a.state = $1 and ($2::uuid is null or a.id ${than} $2) order by a.id ${direction} limit $3`,
      [state, idCursor(after), first + 1],
    );
    return toConnection(
      rows,
      first,
      rows[0]?.total ?? 0,
      ({ id }) => [id],
      (row) => appealOf(actor, row),
    );
  }
}

function idCursor(after: string | null | undefined): string | null {
  const key = decodeCursor(after, 1)?.[0];
  if (key === undefined) return null;
  if (!isId(String(key))) throw invalid('after', 'cursor');
  return String(key);
}

function ownDecision(actor: Actor, { appeal, total: _total, ...row }: OwnRow): OwnDecision {
  return {
    ...row,
    rule: ruleOf(row.rule) ?? null,
    appeal: appeal && {
      ...appeal,
      createdAt: new Date(appeal.createdAt),
      decidedAt: appeal.decidedAt === null ? null : new Date(appeal.decidedAt),
    },
    viewerCan: { appeal: canOnDecision(actor, 'appeal', { ...row, hasAppeal: appeal !== null }) === null },
  };
}

function appealOf(actor: Actor, row: AppealRow): AppealType {
  const refusal = canOnAppeal(actor, 'decide', row);
  return {
    ...row,
    rule: ruleOf(row.rule) ?? null,
    author: { id: row.authorId, name: row.authorName },
    decider: { id: row.deciderId, name: row.deciderName },
    appealDecider: person(row.appealDeciderId, row.appealDeciderName),
    viewerCan: { decide: refusal === null, obstacle: obstacleOf(refusal) },
  };
}
