import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { GatheringChanged, GatheringNotReady, ProgrammeDoesNotFit } from '../gatherings.problems.js';
import { CancelGathering } from './cancel-gathering.js';
import { CreateGathering } from './create-gathering.js';
import { EditGathering } from './edit-gathering.js';
import {
  CancelGatheringSuccess,
  CreateGatheringSuccess,
  EditGatheringSuccess,
  PublishGatheringSuccess,
} from './gathering.graphql.js';
import {
  CancelGatheringInput,
  CreateGatheringInput,
  EditGatheringInput,
  PublishGatheringInput,
} from './gathering.inputs.js';
import { GatheringQueries } from './gathering.queries.js';
import { PublishGathering } from './publish-gathering.js';

/** What organisers do with a gathering. */
@Resolver()
export class GatheringChangesResolver {
  constructor(
    private readonly create: CreateGathering,
    private readonly edit: EditGathering,
    private readonly publish: PublishGathering,
    private readonly cancel: CancelGathering,
    private readonly queries: GatheringQueries,
  ) {}

  @SignedIn()
  @Returns('Creates a gathering as a draft.', () => CreateGatheringSuccess)
  async createGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What the gathering is.' }) { details }: CreateGatheringInput,
  ): Promise<CreateGatheringSuccess> {
    const { id } = await this.create.execute(member, { details });
    return new CreateGatheringSuccess(() => this.queries.changed(member, id));
  }

  @SignedIn()
  @Returns(
    'Changes the details of a gathering; its programme moves with it, and who has a seat is told of another time or place.',
    () => EditGatheringSuccess,
    GatheringChanged,
    ProgrammeDoesNotFit,
  )
  async editGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The gathering, the `lockVersion` that was read, and the new details.' })
    { gatheringId, lockVersion, details }: EditGatheringInput,
  ): Promise<EditGatheringSuccess> {
    const { id, movedItems } = await this.edit.execute(member, { gatheringId, lockVersion, details });
    return new EditGatheringSuccess(() => this.queries.changed(member, id), movedItems);
  }

  @SignedIn()
  @Returns('Publishes a draft, so that everybody sees it.', () => PublishGatheringSuccess, GatheringNotReady)
  async publishGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which draft to publish.' }) { gatheringId }: PublishGatheringInput,
  ): Promise<PublishGatheringSuccess> {
    const { id } = await this.publish.execute(member, { gatheringId });
    return new PublishGatheringSuccess(() => this.queries.changed(member, id));
  }

  @SignedIn()
  @Returns('Cancels a gathering and tells everybody who signed up.', () => CancelGatheringSuccess)
  async cancelGathering(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which gathering, and why.' }) { gatheringId, reason }: CancelGatheringInput,
  ): Promise<CancelGatheringSuccess> {
    const { id } = await this.cancel.execute(member, { gatheringId, reason });
    return new CancelGatheringSuccess(() => this.queries.changed(member, id));
  }
}
