import type { Actor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { type ProcessFacts, processFacts } from '@sic/processes';
import { NotLatestVersion, ClauseGone } from '../drafting.problems.js';

/** A clause as it stands in the latest version, and the process around it. */
export interface AmendmentTarget {
  clauseId: string;
  declarationId: string;
  processId: string;
  versionId: string;
  versionNumber: number;
  /** Null when the latest version does not have the clause. */
  wording: string | null;
  process: ProcessFacts;
}

/**
 * Loads the clause that an amendment is for. No version can be published until this transaction ends: otherwise an
 * amendment could be written for a version that is no longer the latest, and would never be rebased.
 * @throws Rejection NOT_FOUND
 */
export async function lockTarget(tx: Tx, actor: Actor, clauseId: string): Promise<AmendmentTarget> {
  const [place] = await tx.query<{ declarationId: string; processId: string; versionNumber: number }[]>(
    `select d.id as "declarationId", d.process_id as "processId", d.version_number as "versionNumber"
       from declaration d where d.id = (select declaration_id from clause where id = $1) for share`,
    [clauseId],
  );
  if (!place) throw new Rejection(new NotFound('clause'));
  const [version] = await tx.query<{ versionId: string; wording: string | null }[]>(
    `select v.id as "versionId", r.wording from version v
       join clause c on c.id = $1 left join clause_revision r on r.id = c.published_revision_id
      where v.declaration_id = $2 and v.number = $3`,
    [clauseId, place.declarationId, place.versionNumber],
  );
  return { clauseId, ...place, ...version!, process: await processFacts(tx, actor, place.processId) };
}

/** @throws Rejection NotLatestVersion when the member saw an older one, ClauseGone when the latest does not have the clause */
export function requireLatest(target: AmendmentTarget, versionNumberSeen: number): void {
  if (target.versionNumber !== versionNumberSeen) {
    throw new Rejection(new NotLatestVersion(target.versionNumber, target.wording));
  }
  if (target.wording === null) throw new Rejection(new ClauseGone());
}
