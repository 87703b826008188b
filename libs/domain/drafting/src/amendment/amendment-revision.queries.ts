import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type PageArgs } from '@sic/graphql';
import { VISIBLE } from './amendment-row.queries.js';
import type { AmendmentRevisionType } from './amendment.graphql.js';
import { proposalColumns } from './proposal.js';

const COLUMNS = `ar.id, ar.amendment_id as "amendmentId", ar.number, v.number as "versionNumber", ar.cause,
  ar.moved_from_kind as "movedFromKind", ar.moved_from_clause_id as "movedFromClauseId",
  ${proposalColumns('ar')}, ar.created_at as "createdAt"`;

const FIRST_FIRST: KeysetOrder = { keys: [{ sql: 'ar.number', type: 'int' }], isDescending: false };

/**
 * The revisions that the viewer ($1) may see, of an amendment that they may see: what its proposer threw away before it
 * was submitted is nobody else's to read.
 */
const VISIBLE_REVISION = `(a.proposer_id = $1 or ar.number >= coalesce((
  select max(submitted.number) from amendment_revision submitted
   where submitted.amendment_id = a.id and submitted.created_at <= a.submitted_at), 1))`;

type RevisionRow = AmendmentRevisionType & { amendmentId: string };

/** Reads of what amendments proposed before. */
@Injectable()
@LoadsNode('AmendmentRevision')
export class AmendmentRevisionQueries {
  constructor(private readonly database: Database) {}

  /** A page of the revisions of each amendment, the first first; the viewer may see the amendments. Two statements. */
  async pages(
    actor: Actor,
    amendmentIds: readonly string[],
    page: PageArgs,
  ): Promise<ReadonlyMap<string, Connection<AmendmentRevisionType>>> {
    const keyset = new Keyset(page, FIRST_FIRST, 2);
    const viewerId = actorId(actor);
    const [rows, counts] = await Promise.all([
      this.database.rows<RevisionRow>(
        `amendment-revision-pages${keyset.name}`,
        `select ${COLUMNS} from amendment a cross join lateral (
           select * from amendment_revision ar
            where ar.amendment_id = a.id and ${VISIBLE_REVISION} and ${keyset.condition}
            order by ${keyset.orderBy} limit ${keyset.limit}) ar
           join version v on v.id = ar.version_id where a.id = any($2) order by ${keyset.orderBy}`,
        [viewerId, amendmentIds, ...keyset.values],
      ),
      this.database.rows<{ amendmentId: string; total: number }>(
        'amendment-revision-counts',
        `select ar.amendment_id as "amendmentId", count(*)::int as total
           from amendment a join amendment_revision ar on ar.amendment_id = a.id
          where a.id = any($2) and ${VISIBLE_REVISION} group by ar.amendment_id`,
        [viewerId, amendmentIds],
      ),
    ]);
    const totals = new Map(counts.map(({ amendmentId, total }) => [amendmentId, total]));
    const byAmendment = Map.groupBy(rows, (row) => row.amendmentId);
    const pageOf = (id: string): Connection<AmendmentRevisionType> =>
      keyset.connection(
        byAmendment.get(id) ?? [],
        totals.get(id) ?? 0,
        (row) => [row.number],
        (row) => row,
      );
    return new Map(amendmentIds.map((id) => [id, pageOf(id)]));
  }

  /** Who may see an amendment may see what it proposed before, from its submission on. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, AmendmentRevisionType>> {
    const rows = await this.database.rows<RevisionRow>(
      'amendment-revision-by-ids',
      `select ${COLUMNS} from amendment_revision ar join version v on v.id = ar.version_id
         join amendment a on a.id = ar.amendment_id where ar.id = any($3) and ${VISIBLE} and ${VISIBLE_REVISION}`,
      [actorId(actor), isModerator(actor), ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
