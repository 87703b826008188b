import { Injectable } from '@nestjs/common';
import { type Actor, actorId, visitor } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { Subjects, titleWhere } from '@sic/subjects';
import type { CaseState } from '../case/moderation-case.entity.js';
import type { DecisionAction } from '../case/moderation-decision.entity.js';
import { canOnDecision } from '../moderation.policy.js';
import type { CommunityRule } from '../rules.js';
import { isSuspensionInForce } from './decision.facts.js';
import type { OwnAppeal, OwnDecision } from './appeal.graphql.js';
import { goneOf } from '../case/gone-subjects.js';
import { CASE_PARAMETERS } from '../case/case-parameters.queries.js';

interface OwnRow {
  id: string;
  authorId: string;
  action: DecisionAction;
  rule: CommunityRule | null;
  reasons: string;
  createdAt: Date;
  caseState: CaseState | null;
  subjectKind: string | null;
  subjectId: string | null;
  parameters: Record<string, unknown> | null;
  isSuspensionInForce: boolean;
  excerpt: string | null;
  path: string | null;
  appeal: OwnAppealRow | null;
  total: number;
}
type OwnAppealRow = Omit<OwnAppeal, 'createdAt' | 'decidedAt'> & { createdAt: string; decidedAt: string | null };

const COUNT = `select count(*)::int as count from moderation_decision where author_id = $1 and action <> 'dismiss'`;

const OWN_COLUMNS = `select d.id, d.author_id as "authorId", d.action, d.rule, d.reasons, d.created_at as "createdAt",
    c.state as "caseState", c.subject_kind as "subjectKind", c.subject_id as "subjectId", ${CASE_PARAMETERS}, c.excerpt, c.path,
    ${isSuspensionInForce} as "isSuspensionInForce",
    case when a.id is not null then json_build_object('appealId', a.id, 'state', a.state, 'words', a.words,
      'reasons', a.reasons, 'createdAt', a.created_at, 'decidedAt', a.decided_at) end as appeal,
    (${COUNT}) as total
  from moderation_decision d left join moderation_case c on c.id = d.case_id left join appeal a on a.decision_id = d.id`;

const OWN = `${OWN_COLUMNS} where d.author_id = $1 and d.action <> 'dismiss'`;

/** Decisions as their author reads them. Dismissed reports took nothing away: they are not told. */
@Injectable()
@LoadsNode('OwnDecision')
export class OwnDecisionQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** What was decided about the actor's content, newest first. */
  async page(actor: Actor, args: PageArgs): Promise<Connection<OwnDecision>> {
    const keyset = new Keyset(args, { keys: [{ sql: 'd.id', type: 'uuid' }], isDescending: true }, 1);
    const rows = await this.database.rows<OwnRow>(
      `moderation-own-decisions${keyset.name}`,
      `${OWN} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [actorId(actor), ...keyset.values],
    );
    const gone = await goneOf(this.subjects, rows);
    return keyset.connection(
      rows,
      rows[0]?.total ?? (await this.database.count('moderation-own-decisions-count', COUNT, [actorId(actor)])),
      ({ id }) => [id],
      (row) => ownDecision({ actor, isByLink: false }, row, gone),
    );
  }

  /** One decision about the actor's content, or null: those about others are not there. */
  async byId(actor: Actor, id: string): Promise<OwnDecision | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** After an appeal by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<OwnDecision> {
    const decision = await this.byId(actor, id);
    if (!decision) throw new Rejection(new NotFound('decision'));
    return decision;
  }

  /**
   * A decision for who holds its signed link.
   * @throws Rejection NOT_FOUND
   */
  async byLink(id: string): Promise<OwnDecision> {
    const row = await this.database.row<OwnRow>(
      'moderation-own-decision-by-link',
      `${OWN_COLUMNS} where d.id = $2 and d.author_id = coalesce($1::uuid, d.author_id)`,
      [null, id],
    );
    if (!row) throw new Rejection(new NotFound('link'));
    return ownDecision({ actor: visitor, isByLink: true }, row, await goneOf(this.subjects, [row]));
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, OwnDecision>> {
    const rows = await this.database.rows<OwnRow>('moderation-own-decisions-by-ids', `${OWN} and d.id = any($2)`, [
      actorId(actor),
      ids,
    ]);
    const gone = await goneOf(this.subjects, rows);
    return new Map(rows.map((row) => [row.id, ownDecision({ actor, isByLink: false }, row, gone)]));
  }
}

function ownDecision(
  { actor, isByLink }: { actor: Actor; isByLink: boolean },
  { appeal, total: _total, ...row }: OwnRow,
  gone: ReadonlySet<string>,
): OwnDecision {
  return {
    ...row,
    isGone: gone.has(row.id),
    title: titleWhere(row),
    appeal: appeal && {
      ...appeal,
      createdAt: new Date(appeal.createdAt),
      decidedAt: appeal.decidedAt === null ? null : new Date(appeal.decidedAt),
    },
    viewerCan: { appeal: canOnDecision(actor, 'appeal', { ...row, isByLink, hasAppeal: appeal !== null }) === null },
  };
}
