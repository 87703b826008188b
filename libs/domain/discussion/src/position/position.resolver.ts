import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { problemsOfSubjects } from '@sic/subjects';
import { WordingChanged } from '../discussion.problems.js';
import { PositionType, TakePositionSuccess, WithdrawPositionSuccess } from './position.graphql.js';
import { TakePositionInput, WithdrawPositionInput } from './position.inputs.js';
import { PositionQueries } from './position.queries.js';
import { TakePosition } from './take-position.js';
import { WithdrawPosition } from './withdraw-position.js';

@Resolver(() => PositionType)
export class PositionResolver {
  constructor(
    private readonly queries: PositionQueries,
    private readonly profiles: ProfilesReader,
    private readonly take: TakePosition,
    private readonly withdraw: WithdrawPosition,
  ) {}

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Who holds it; null when the profile may not be seen.',
  })
  member(@Parent() position: PositionType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return this.profiles.member(context, position.memberId);
  }

  @SignedIn()
  @Returns(
    'Says where the viewer stands on a subject; a second position replaces the first.',
    () => TakePositionSuccess,
    WordingChanged,
    problemsOfSubjects,
  )
  async takePosition(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The position, what it is on, and the wording that was seen.' })
    input: TakePositionInput,
  ): Promise<TakePositionSuccess> {
    await this.take.execute(member, input);
    return { position: await this.queries.changed(member, input.subject) };
  }

  @SignedIn()
  @Returns("Takes the viewer's position on a subject back.", () => WithdrawPositionSuccess, problemsOfSubjects)
  async withdrawPosition(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'From what to take it back.' }) input: WithdrawPositionInput,
  ): Promise<WithdrawPositionSuccess> {
    await this.withdraw.execute(member, input);
    return { subjectId: input.subject.id };
  }
}
