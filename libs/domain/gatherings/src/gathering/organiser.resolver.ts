import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { NameOrganiserSuccess } from './gathering.graphql.js';
import { NameOrganiserInput } from './gathering.inputs.js';
import { GatheringQueries } from './gathering.queries.js';
import { NameOrganiser } from './name-organiser.js';

/** Who organises a gathering. */
@Resolver()
export class OrganiserResolver {
  constructor(
    private readonly organisers: NameOrganiser,
    private readonly queries: GatheringQueries,
  ) {}

  @SignedIn()
  @Returns('Makes a member an organiser of the gathering.', () => NameOrganiserSuccess)
  async nameOrganiser(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which member, and of which gathering.' }) { gatheringId, email }: NameOrganiserInput,
  ): Promise<NameOrganiserSuccess> {
    const { id } = await this.organisers.execute(member, { gatheringId, email });
    return new NameOrganiserSuccess(() => this.queries.changed(member, id));
  }
}
