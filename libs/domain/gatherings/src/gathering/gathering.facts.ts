import { type Actor, actorId, authorize, type SignedInMember, type SystemActor } from '@sic/authorization';
import { preparedRows, type Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { canOnGathering, type GatheringAction, type GatheringFacts } from '../gatherings.policy.js';
import type { LockSeats } from '../registration/lock-seats.js';
import type { LockedPool } from '../seat/claim-seats.js';
import { Gathering } from './gathering.entity.js';

/** A gathering as use cases decide on it. What depends on the time is answered by the clock of the database. */
export interface LoadedGathering extends GatheringFacts {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date;
  registrationClosesAt: Date;
  offerHours: number;
  /** The moment at which the last offers end. */
  offersEndAt: Date;
  timeZone: string;
}

/**
 * SQL: the `GatheringFacts` of a gathering `g`, for an account.
 * @param account the parameter, such as `$2`; null for a visitor
 */
export function gatheringFactsColumns(account: string): string {
  return `g.state, g.starts_at <= clock_timestamp() as "hasBegun", g.ends_at < clock_timestamp() as "isOver",
    g.state <> 'cancelled' and g.registration_opens_at <= clock_timestamp() and clock_timestamp() < least(g.registration_closes_at, g.ends_at)
      as "isOpenForRegistration",
    ${isOrganisedBy(account)} as "isOrganiser"`;
}

/** SQL: whether `canOnGathering(…, 'see', …)` allows the gathering `g`: published ones, and drafts for organisers. */
export function isSeenBy(account: string, isAdministrator: string): string {
  return `(g.state <> 'draft' or ${isAdministrator}::boolean or ${isOrganisedBy(account)})`;
}

/** SQL: whether the account organises the gathering `g`. */
export function isOrganisedBy(account: string): string {
  return `exists (select from gathering_role role where role.gathering_id = g.id and role.account_id = ${account}::uuid)`;
}

/** The two parameters of `isSeenBy`. */
export function seenByValues(actor: Actor): [string | null, boolean] {
  return [actorId(actor), actor.kind === 'member' && actor.isAdministrator];
}

/** Gatherings by id, drafts included: the policy decides. A statement under the locks of their pools sees what committed before. */
export async function loadGatherings(
  tx: Tx,
  actor: Actor | SystemActor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LoadedGathering>> {
  const rows = await preparedRows<LoadedGathering>(
    tx,
    'gathering-facts',
    `select g.id, g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.offer_hours as "offerHours",
            g.starts_at - make_interval(hours => g.offers_end_hours) as "offersEndAt", g.time_zone as "timeZone",
            g.registration_opens_at as "registrationOpensAt", g.registration_closes_at as "registrationClosesAt",
            ${gatheringFactsColumns('$2')}
       from gathering g where g.id = any($1)`,
    [ids.filter(isId), actorId(actor)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The gathering, if this actor may do this with it.
 * @throws Rejection NOT_FOUND when there is none, or the actor may not see it; else with the refusal of the policy
 */
export async function authorizedGathering(
  tx: Tx,
  actor: Actor,
  action: GatheringAction,
  id: string,
): Promise<LoadedGathering> {
  const gathering = (await loadGatherings(tx, actor, [id])).get(id);
  if (!gathering) throw new Rejection(new NotFound('gathering'));
  authorize(canOnGathering(actor, action, gathering));
  return gathering;
}

export interface LockedGathering {
  gathering: Gathering;
  facts: LoadedGathering;
  pools: LockedPool[];
}

/**
 * Locks a gathering and its pools for a change by its organisers, and authorizes the change under the locks.
 * @throws Rejection NOT_FOUND, or the refusal of the policy
 */
export async function lockGathering(
  tx: Tx,
  seats: LockSeats,
  member: SignedInMember,
  action: GatheringAction,
  id: string,
): Promise<LockedGathering> {
  await authorizedGathering(tx, member, 'see', id);
  const pools = await seats.execute(tx, [id]);
  const gathering = await tx.findOneOrFail(Gathering, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const facts = await authorizedGathering(tx, member, action, id);
  return { gathering, facts, pools };
}
