import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, permissionsOf, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { RemoveSeatPoolSuccess } from '../gathering/gathering.graphql.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import { canOnPool, POOL_ACTIONS } from '../gatherings.policy.js';
import { GatheringNotReady, PoolInUse, SeatsTaken } from '../gatherings.problems.js';
import { PoolQueries } from './pool.queries.js';
import { RemoveSeatPool } from './remove-seat-pool.js';
import { SaveSeatPool } from './save-seat-pool.js';
import { SaveSeatPoolSuccess, type SeatPoolType } from './seat-pool.graphql.js';
import { RemoveSeatPoolInput, SaveSeatPoolInput } from './seat-pool.inputs.js';

/** The seats of a gathering, as its organisers plan them. */
@Resolver()
export class PoolResolver {
  constructor(
    private readonly save: SaveSeatPool,
    private readonly remove: RemoveSeatPool,
    private readonly pools: PoolQueries,
    private readonly gatherings: GatheringQueries,
  ) {}

  @SignedIn()
  @Returns('Adds a seat pool, or changes one.', () => SaveSeatPoolSuccess, SeatsTaken, PoolInUse)
  async saveSeatPool(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What the pool is.' }) input: SaveSeatPoolInput,
  ): Promise<SaveSeatPoolSuccess> {
    return { pool: await this.pool(member, input.gatheringId, await this.save.execute(member, input)) };
  }

  @SignedIn()
  @Returns(
    'Removes a seat pool of which nobody ever had a seat.',
    () => RemoveSeatPoolSuccess,
    PoolInUse,
    GatheringNotReady,
  )
  async removeSeatPool(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which pool to remove.' }) { gatheringId, poolId }: RemoveSeatPoolInput,
  ): Promise<RemoveSeatPoolSuccess> {
    await this.remove.execute(member, { gatheringId, poolId });
    return new RemoveSeatPoolSuccess(() => this.gatherings.changed(member, gatheringId));
  }

  private async pool(member: SignedInMember, gatheringId: string, poolId: string): Promise<SeatPoolType> {
    const [pools, gathering] = await Promise.all([
      this.pools.ofGatherings([gatheringId]),
      this.gatherings.changed(member, gatheringId),
    ]);
    const pool = pools.get(gatheringId)?.find(({ id }) => id === poolId);
    if (!pool) throw new Rejection(new NotFound('seat pool'));
    return { ...pool, viewerCan: permissionsOf(canOnPool, POOL_ACTIONS, member, { ...pool, gathering }) };
  }
}
