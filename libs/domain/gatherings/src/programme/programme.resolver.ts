import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { RemoveProgrammeItemSuccess } from '../gathering/gathering.graphql.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import { PoolInUse } from '../gatherings.problems.js';
import { SaveProgrammeItemSuccess } from './programme-item.graphql.js';
import { RemoveProgrammeItemInput, SaveProgrammeItemInput } from './programme-item.inputs.js';
import { ProgrammeQueries } from './programme.queries.js';
import { RemoveProgrammeItem } from './remove-programme-item.js';
import { SaveProgrammeItem } from './save-programme-item.js';

/** The programme of a gathering, as its organisers plan it. */
@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly save: SaveProgrammeItem,
    private readonly remove: RemoveProgrammeItem,
    private readonly programmes: ProgrammeQueries,
    private readonly gatherings: GatheringQueries,
  ) {}

  @SignedIn()
  @Returns('Adds an item to the programme, or changes one.', () => SaveProgrammeItemSuccess)
  async saveProgrammeItem(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What the item is.' }) input: SaveProgrammeItemInput,
  ): Promise<SaveProgrammeItemSuccess> {
    const itemId = await this.save.execute(member, input);
    const items = await this.programmes.ofGatherings([input.gatheringId]);
    const item = items.get(input.gatheringId)?.find(({ id }) => id === itemId);
    if (!item) throw new Rejection(new NotFound('programme item'));
    return { item };
  }

  @SignedIn()
  @Returns('Removes an item from the programme.', () => RemoveProgrammeItemSuccess, PoolInUse)
  async removeProgrammeItem(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which item to remove.' }) { gatheringId, itemId }: RemoveProgrammeItemInput,
  ): Promise<RemoveProgrammeItemSuccess> {
    await this.remove.execute(member, { gatheringId, itemId });
    return new RemoveProgrammeItemSuccess(() => this.gatherings.changed(member, gatheringId));
  }
}
