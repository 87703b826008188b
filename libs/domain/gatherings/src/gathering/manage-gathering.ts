import { Injectable } from '@nestjs/common';
import type { Actor, Decision } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { Forbidden, Rejection } from '@sic/kernel';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import { Gathering } from './gathering.entity.js';
import { theGathering } from './gathering-facts.js';
import type { GatheringStanding } from '../gatherings.policy.js';

export interface ManagedGathering {
  gathering: Gathering;
  pools: LockedPool[];
  actorId: string;
}

/** Locks a gathering and its pools for whatever its organisers change. */
@Injectable()
export class ManageGathering {
  constructor(private readonly seats: ClaimSeats) {}

  /** @throws Rejection NOT_FOUND, or FORBIDDEN with the reason that the rule gives */
  async open(
    tx: Tx,
    actor: Actor,
    id: string,
    rule: (actor: Actor, standing: GatheringStanding) => Decision,
  ): Promise<ManagedGathering> {
    await theGathering(tx, actor, id);
    const pools = await this.seats.lock(tx, [id]);
    const gathering = await tx.findOneOrFail(Gathering, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const decision = rule(actor, await theGathering(tx, actor, id));
    if (!decision.isAllowed) throw new Rejection(new Forbidden(decision.because));
    if (actor.kind !== 'member') throw new Rejection(new Forbidden('Please sign in first.'));
    return { gathering, pools, actorId: actor.id };
  }
}
