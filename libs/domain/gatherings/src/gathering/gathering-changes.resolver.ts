import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { GatheringNotReady } from '../gatherings.problems.js';
import { CreateSeriesInput, SeriesCreated } from '../series/series.graphql.js';
import { CreateSeries } from '../series/create-series.js';
import { CancelGathering } from './cancel-gathering.js';
import { CreateGathering } from './create-gathering.js';
import { EditGathering } from './edit-gathering.js';
import { GatheringChange } from './gathering.graphql.js';
import {
  CancelGatheringInput,
  CreateGatheringInput,
  EditGatheringInput,
  GatheringIdInput,
  NameOrganiserInput,
} from './gathering.inputs.js';
import { NameOrganiser } from './name-organiser.js';
import { PublishGathering } from './publish-gathering.js';

function toChange({ id, slug }: { id: string; slug: string }): GatheringChange {
  return { gatheringId: id, slug };
}

/** What organisers do with a gathering. */
@Resolver()
export class GatheringChangesResolver {
  constructor(
    private readonly create: CreateGathering,
    private readonly edit: EditGathering,
    private readonly publish: PublishGathering,
    private readonly cancel: CancelGathering,
    private readonly organisers: NameOrganiser,
    private readonly series: CreateSeries,
  ) {}

  @SignedIn()
  @Returns('Writes a gathering down as a draft.', () => GatheringChange)
  async createGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input') { details }: CreateGatheringInput,
  ): Promise<GatheringChange> {
    return toChange(await this.create.execute(member, details));
  }

  @SignedIn()
  @Returns(
    'Changes what is said about a gathering; another time or place is told to who has a seat.',
    () => GatheringChange,
  )
  async editGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: EditGatheringInput,
  ): Promise<GatheringChange> {
    return toChange(await this.edit.execute(member, input.gatheringId, input.details));
  }

  @SignedIn()
  @Returns('Shows a draft to everybody.', () => GatheringChange, GatheringNotReady)
  async publishGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: GatheringIdInput,
  ): Promise<GatheringChange> {
    return toChange(await this.publish.execute(member, input.gatheringId));
  }

  @SignedIn()
  @Returns('Calls a gathering off and tells everybody who signed up.', () => GatheringChange)
  async cancelGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: CancelGatheringInput,
  ): Promise<GatheringChange> {
    return toChange(await this.cancel.execute(member, input.gatheringId, input.reason));
  }

  @SignedIn()
  @Returns('Makes a member an organiser of the gathering.', () => GatheringChange)
  async nameOrganiser(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: NameOrganiserInput,
  ): Promise<GatheringChange> {
    return toChange(await this.organisers.execute(member, input.gatheringId, input.email));
  }

  @SignedIn()
  @Returns('Writes a relay down; gatherings become its legs by naming it.', () => SeriesCreated)
  async createSeries(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: CreateSeriesInput,
  ): Promise<SeriesCreated> {
    return {
      seriesId: await this.series.execute(member, { title: input.title, description: input.description ?? '' }),
    };
  }
}
