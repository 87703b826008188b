import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Database } from '@sic/database';
import { type SupportRow, toCounts, toViewerSupport } from './support-rows.js';
import type { SupportGiven, SupportType } from './support.graphql.js';
import type { SubjectIds } from './support-subject.js';

const COUNTERS = `t.agree_count as agree, t.can_live_with_count as "canLiveWith", t.concern_count as concern,
  t.block_count as block, s.position as "viewerPosition", s.reason as "viewerReason"`;

/** Reads of positions. */
@Injectable()
export class SupportQueries {
  constructor(private readonly database: Database) {}

  /** The counters of a subject and the actor's own position, after they changed it. */
  async standing(actor: Actor, { amendmentId, clauseId }: SubjectIds): Promise<SupportGiven> {
    const row = amendmentId
      ? await this.database.row<SupportRow>(
          'support-of-amendment',
          `select ${COUNTERS}, seen.wording <> ar.wording as "isForEarlier"
             from amendment t join amendment_revision ar on ar.id = t.revision_id
             left join support s on s.amendment_id = t.id and s.member_id = $2
             left join amendment_revision seen on seen.id = s.amendment_revision_id where t.id = $1`,
          [amendmentId, actorId(actor)],
        )
      : await this.database.row<SupportRow>(
          'support-of-clause',
          `select ${COUNTERS}, s.clause_revision_id <> t.published_revision_id as "isForEarlier"
             from clause t left join support s on s.clause_id = t.id and s.member_id = $2 where t.id = $1`,
          [clauseId, actorId(actor)],
        );
    return { supports: toCounts(row!), viewerSupport: toViewerSupport(row!) };
  }

  /** Who holds which position on an amendment, the latest first. */
  async ofAmendments(amendmentIds: readonly string[]): Promise<ReadonlyMap<string, SupportType[]>> {
    const rows = await this.database.rows<SupportType & { amendmentId: string }>(
      'support-of-amendments',
      `select s.id, s.amendment_id as "amendmentId", s.member_id as "memberId", s.position, s.reason,
              s.updated_at as "updatedAt", seen.wording <> ar.wording as "isForEarlierWording"
         from support s join amendment a on a.id = s.amendment_id
         join amendment_revision ar on ar.id = a.revision_id
         join amendment_revision seen on seen.id = s.amendment_revision_id
        where s.amendment_id = any($1) order by s.updated_at desc limit 2000`,
      [amendmentIds],
    );
    return Map.groupBy(rows, (row) => row.amendmentId);
  }

  /** Who holds which position on a clause, the latest first. */
  async ofClauses(clauseIds: readonly string[]): Promise<ReadonlyMap<string, SupportType[]>> {
    const rows = await this.database.rows<SupportType & { clauseId: string }>(
      'support-of-clauses',
      `select s.id, s.clause_id as "clauseId", s.member_id as "memberId", s.position, s.reason,
              s.updated_at as "updatedAt", (s.clause_revision_id <> c.published_revision_id) is true as "isForEarlierWording"
         from support s join clause c on c.id = s.clause_id
        where s.clause_id = any($1) order by s.updated_at desc limit 2000`,
      [clauseIds],
    );
    return Map.groupBy(rows, (row) => row.clauseId);
  }
}
