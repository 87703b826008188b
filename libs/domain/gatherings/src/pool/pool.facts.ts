import type { Tx } from '@sic/database';
import { In } from 'typeorm';
import type { GatheringFacts, PoolFacts } from '../gatherings.policy.js';
import { Registration } from '../registration/registration.entity.js';
import { activeStates } from '../registration/registration-state.js';
import { SeatClaim } from '../seat/seat-claim.entity.js';
import type { LockedPool } from '../seat/claim-seats.js';

/**
 * What the policy looks at of a pool, under the locks of its gathering.
 * @param poolId null for a pool that is about to be added
 */
export async function poolFacts(
  tx: Tx,
  gathering: GatheringFacts & { id: string },
  pools: readonly LockedPool[],
  poolId: string | null,
): Promise<PoolFacts> {
  return {
    gathering,
    hasSignedUp: await tx.existsBy(Registration, { gatheringId: gathering.id, state: In(activeStates) }),
    isUsed: poolId !== null && (await tx.existsBy(SeatClaim, { poolId })),
    isLast: !pools.some((pool) => pool.id !== poolId && pool.programmeItemId === null),
  };
}
