import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { GatheringNotReady, PoolInUse, SeatsTaken } from '../gatherings.problems.js';
import {
  ProgrammeItemChange,
  RemoveProgrammeItemInput,
  SaveProgrammeItemInput,
} from '../programme/programme-item.graphql.js';
import { RemoveProgrammeItem } from '../programme/remove-programme-item.js';
import { SaveProgrammeItem } from '../programme/save-programme-item.js';
import { RemoveSeatPool } from './remove-seat-pool.js';
import { SaveSeatPool } from './save-seat-pool.js';
import { RemoveSeatPoolInput, SaveSeatPoolInput, SeatPoolChange } from './seat-pool.graphql.js';

/** What a gathering consists of: its seats and its programme. */
@Resolver()
export class PoolResolver {
  constructor(
    private readonly savePool: SaveSeatPool,
    private readonly removePool: RemoveSeatPool,
    private readonly saveItem: SaveProgrammeItem,
    private readonly removeItem: RemoveProgrammeItem,
  ) {}

  @SignedIn()
  @Returns('Adds a seat pool, or changes one.', () => SeatPoolChange, SeatsTaken, PoolInUse)
  async saveSeatPool(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: SaveSeatPoolInput,
  ): Promise<SeatPoolChange> {
    return { poolId: await this.savePool.execute(member, input) };
  }

  @SignedIn()
  @Returns('Takes away a seat pool that nobody had a seat of.', () => SeatPoolChange, PoolInUse, GatheringNotReady)
  async removeSeatPool(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RemoveSeatPoolInput,
  ): Promise<SeatPoolChange> {
    return { poolId: await this.removePool.execute(member, input.gatheringId, input.poolId) };
  }

  @SignedIn()
  @Returns('Adds an item to the programme, or changes one.', () => ProgrammeItemChange)
  async saveProgrammeItem(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: SaveProgrammeItemInput,
  ): Promise<ProgrammeItemChange> {
    return { itemId: await this.saveItem.execute(member, input) };
  }

  @SignedIn()
  @Returns('Takes an item out of the programme.', () => ProgrammeItemChange, PoolInUse)
  async removeProgrammeItem(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RemoveProgrammeItemInput,
  ): Promise<ProgrammeItemChange> {
    return { itemId: await this.removeItem.execute(member, input.gatheringId, input.itemId) };
  }
}
