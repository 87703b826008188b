import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Config } from '@sic/config';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { AmendmentChanged, DecisionPublished, LaterDecisionsDepend, NotDecided } from '../drafting.problems.js';
import { DecisionType } from './decision.graphql.js';
import { TakeBackDecision } from './take-back-decision.js';
import { TakeBackDecisionSuccess } from './take-back.graphql.js';
import { TakeBackDecisionInput } from './take-back.inputs.js';

/** Taking decisions back, and who did. */
@Resolver(() => DecisionType)
export class TakeBackResolver {
  constructor(
    private readonly amendments: AmendmentQueries,
    private readonly profiles: ProfilesReader,
    private readonly takeBack: TakeBackDecision,
    private readonly config: Config,
  ) {}

  @ResolveField(() => MemberType, { nullable: true, description: 'The editor who took it back; null otherwise.' })
  takenBackBy(
    @Parent() { takenBackById }: DecisionType,
    @Context() context: GraphQLContext,
  ): Promise<MemberType | null> | null {
    return takenBackById === null ? null : this.profiles.member(context, takenBackById);
  }

  @ResolveField(() => Date, {
    description: 'From when on its proposer is told of it. Taken back before, nobody is told.',
  })
  announcedAt(@Parent() { createdAt }: DecisionType): Date {
    return new Date(createdAt.getTime() + this.config.announcementDelayMinutes * 60_000);
  }

  @SignedIn()
  @Returns(
    'Takes a decision back, with a reason, until its version is published. The amendment is open again, and the draft of the next version is without it.',
    () => TakeBackDecisionSuccess,
    PhaseDoesNotAllow,
    AmendmentChanged,
    NotDecided,
    DecisionPublished,
    LaterDecisionsDepend,
  )
  async takeBackDecision(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which decision, and why.' }) input: TakeBackDecisionInput,
  ): Promise<TakeBackDecisionSuccess> {
    const amendmentId = await this.takeBack.execute(member, input);
    return { amendment: await this.amendments.changed(member, amendmentId) };
  }
}
