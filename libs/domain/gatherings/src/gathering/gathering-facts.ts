import { type Actor, actorId } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { maySee, type GatheringStanding } from '../gatherings.policy.js';

/** A gathering as use cases decide on it, with the answers that depend on the clock given by the database. */
export interface GatheringFacts extends GatheringStanding {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date;
  registrationClosesAt: Date;
  offerHours: number;
}

/**
 * SQL: what `GatheringStanding` has of a gathering `g`, for the account `$n`.
 * @param account the parameter, such as `$2`; null for a visitor
 */
export function standingColumns(account: string): string {
  return `g.state, g.starts_at <= clock_timestamp() as "hasBegun",
    g.registration_opens_at <= clock_timestamp() and clock_timestamp() < least(g.registration_closes_at, g.ends_at)
      as "isOpenForRegistration",
    exists (select from gathering_role role where role.gathering_id = g.id and role.account_id = ${account}::uuid)
      as "isOrganiser"`;
}

/**
 * Gatherings by id, as they are now: under the locks of their pools a fresh statement sees what committed before.
 * Ids of nothing, and drafts of others, are left out.
 */
export async function gatheringFacts(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GatheringFacts>> {
  const rows = await tx.query<GatheringFacts[]>(
    `select g.id, g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.offer_hours as "offerHours",
            g.registration_opens_at as "registrationOpensAt", g.registration_closes_at as "registrationClosesAt",
            ${standingColumns('$2')}
       from gathering g where g.id = any($1)`,
    [ids.filter(isId), actorId(actor)],
  );
  return new Map(rows.filter((row) => maySee(actor, row).isAllowed).map((row) => [row.id, row]));
}

/** @throws Rejection NOT_FOUND when there is no such gathering for this actor */
export async function theGathering(tx: Tx, actor: Actor, id: string): Promise<GatheringFacts> {
  const found = (await gatheringFacts(tx, actor, [id])).get(id);
  if (!found) throw new Rejection(new NotFound('gathering'));
  return found;
}
