import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, SignedIn } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { loadMember } from '../member-loader.js';
import { AmendmentNotOpen, ClauseGone } from '../drafting.problems.js';
import { GiveSupport } from './give-support.js';
import { GiveSupportInput, SupportGiven, SupportSubjectInput, SupportType } from './support.graphql.js';
import { SupportQueries } from './support.queries.js';
import { WithdrawSupport } from './withdraw-support.js';

@Resolver(() => SupportType)
export class SupportResolver {
  constructor(
    private readonly queries: SupportQueries,
    private readonly profiles: ProfilesReader,
    private readonly giveSupportCase: GiveSupport,
    private readonly withdrawSupportCase: WithdrawSupport,
  ) {}

  @ResolveField(() => MemberType, { nullable: true })
  member(@Parent() support: SupportType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return loadMember(context, this.profiles, support.memberId);
  }

  @SignedIn()
  @Returns(
    'Says where the viewer stands on an amendment or clause; said again it replaces what they said before.',
    () => SupportGiven,
    PhaseDoesNotAllow,
    AmendmentNotOpen,
    ClauseGone,
  )
  async giveSupport(@CurrentActor() actor: Actor, @Args('input') input: GiveSupportInput): Promise<SupportGiven> {
    await this.giveSupportCase.execute(actor, input);
    return this.queries.standing(actor, input);
  }

  @SignedIn()
  @Returns(
    "Takes the viewer's position on an amendment or clause back.",
    () => SupportGiven,
    PhaseDoesNotAllow,
    AmendmentNotOpen,
    ClauseGone,
  )
  async withdrawSupport(
    @CurrentActor() actor: Actor,
    @Args('input') input: SupportSubjectInput,
  ): Promise<SupportGiven> {
    await this.withdrawSupportCase.execute(actor, input);
    return this.queries.standing(actor, input);
  }
}
