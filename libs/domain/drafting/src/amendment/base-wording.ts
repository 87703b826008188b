import type { Tx } from '@sic/database';
import type { AmendmentRevision } from './amendment-revision.entity.js';
import type { Amendment } from './amendment.entity.js';

/** The wording of a clause in a version; null when the version does not have it. */
export async function wordingInVersion(tx: Tx, clauseId: string, versionId: string): Promise<string | null> {
  const [row] = await tx.query<{ wording: string }[]>(
    `select r.wording from version_entry e join clause_revision r on r.id = e.revision_id
      where e.version_id = $1 and e.node_id = $2`,
    [versionId, clauseId],
  );
  return row?.wording ?? null;
}

/** The wording that a revision of an amendment amends; null for an insertion, and when its version lacks the clause. */
export async function baseWording(tx: Tx, amendment: Amendment, revision: AmendmentRevision): Promise<string | null> {
  return amendment.kind === 'insert_after' ? null : wordingInVersion(tx, amendment.clauseId, revision.versionId);
}
