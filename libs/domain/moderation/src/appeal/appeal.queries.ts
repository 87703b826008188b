import { Injectable } from '@nestjs/common';
import { type Actor, authorize } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { Subjects, titleWhere } from '@sic/subjects';
import { person } from '../moderation.graphql.js';
import { canOnAppeal, canReadModeration, obstacleOf } from '../moderation.policy.js';
import type { CommunityRule } from '../rules.js';
import { AppealState } from './appeal.entity.js';
import type { AppealType } from './appeal.graphql.js';
import type { AppealArgs } from './appeal.inputs.js';
import { goneOf } from '../case/gone-subjects.js';
import { CASE_PARAMETERS } from '../case/case-parameters.queries.js';

interface AppealRow {
  id: string;
  caseId: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  parameters: Record<string, unknown> | null;
  excerpt: string | null;
  authorId: string;
  authorName: string;
  words: string;
  createdAt: Date;
  rule: CommunityRule | null;
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

/** SQL: an appeal `a` as moderators read it, with the decision `d` and the case `c`. */
const APPEALS = `select a.id, c.id as "caseId", c.subject_kind as "subjectKind", c.subject_id as "subjectId", ${CASE_PARAMETERS}, c.excerpt, a.author_id as "authorId", w.name as "authorName",
    a.words, a.created_at as "createdAt", d.rule, d.reasons as "decisionReasons", d.decider_id as "deciderId",
    m.name as "deciderName", a.state, a.reasons, a.decider_id as "appealDeciderId", n.name as "appealDeciderName",
    a.decided_at as "decidedAt", (select count(*)::int from appeal where state = a.state) as total
  from appeal a join moderation_decision d on d.id = a.decision_id left join moderation_case c on c.id = d.case_id
  join account w on w.id = a.author_id join account m on m.id = d.decider_id left join account n on n.id = a.decider_id`;

const COUNT = 'select count(*)::int as count from appeal where state = $1';

/** Appeals as moderators read them. */
@Injectable()
@LoadsNode('Appeal')
export class AppealQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Open appeals oldest first, decided ones newest first. */
  async page(actor: Actor, args: AppealArgs): Promise<Connection<AppealType>> {
    authorize(canReadModeration(actor));
    const isDescending = args.state !== AppealState.OPEN;
    const keyset = new Keyset(args, { keys: [{ sql: 'a.id', type: 'uuid' }], isDescending }, 1);
    const rows = await this.database.rows<AppealRow>(
      `moderation-appeals-${isDescending ? 'decided' : 'open'}${keyset.name}`,
      `${APPEALS} where a.state = $1 and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [args.state, ...keyset.values],
    );
    const gone = await goneOf(this.subjects, rows);
    return keyset.connection(
      rows,
      rows[0]?.total ?? (await this.database.count('moderation-appeals-count', COUNT, [args.state])),
      ({ id }) => [id],
      (row) => appealOf(actor, row, gone),
    );
  }

  /** After a decision by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<AppealType> {
    const appeal = (await this.byIds(actor, [id])).get(id);
    if (!appeal) throw new Rejection(new NotFound('appeal'));
    return appeal;
  }

  /** Appeals for moderators; for others there are none. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, AppealType>> {
    if (canReadModeration(actor)) return new Map();
    const rows = await this.database.rows<AppealRow>('moderation-appeals-by-ids', `${APPEALS} where a.id = any($1)`, [
      ids,
    ]);
    const gone = await goneOf(this.subjects, rows);
    return new Map(rows.map((row) => [row.id, appealOf(actor, row, gone)]));
  }
}

function appealOf(actor: Actor, row: AppealRow, gone: ReadonlySet<string>): AppealType {
  const refusal = canOnAppeal(actor, 'decide', row);
  return {
    ...row,
    title: titleWhere(row),
    isGone: gone.has(row.id),
    author: { accountId: row.authorId, name: row.authorName },
    decider: { accountId: row.deciderId, name: row.deciderName },
    appealDecider: person(row.appealDeciderId, row.appealDeciderName),
    viewerCan: { decide: refusal === null, obstacle: obstacleOf(refusal) },
  };
}
