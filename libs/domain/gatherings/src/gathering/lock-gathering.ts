import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import type { GatheringAction } from '../gatherings.policy.js';
import { LockSeats } from '../registration/lock-seats.js';
import type { LockedPool } from '../seat/claim-seats.js';
import { Gathering } from './gathering.entity.js';
import { authorizedGathering, type LoadedGathering } from './gathering.facts.js';

export interface LockedGathering {
  gathering: Gathering;
  facts: LoadedGathering;
  pools: LockedPool[];
}

/** Locks a gathering and its pools for a change by its organisers, and authorizes the change under the locks. */
@Injectable()
export class LockGathering {
  constructor(private readonly seats: LockSeats) {}

  /** @throws Rejection NOT_FOUND, or the refusal of the policy */
  async execute(tx: Tx, member: SignedInMember, id: string, action: GatheringAction): Promise<LockedGathering> {
    await authorizedGathering(tx, member, 'see', id);
    const pools = await this.seats.execute(tx, [id]);
    const gathering = await tx.findOneOrFail(Gathering, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const facts = await authorizedGathering(tx, member, action, id);
    return { gathering, facts, pools };
  }
}
