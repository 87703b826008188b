import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { diffMarkdown } from '@sic/text';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import {
  AmendmentChanged,
  AmendmentNotOpen,
  ConflictUnresolved,
  ObjectionsOpen,
  UndoesAccepted,
} from '../drafting.problems.js';
import { DiffRunType, toDiffRuns } from '../version/version.graphql.js';
import { DecideAmendment } from './decide-amendment.js';
import { DecideAmendmentSuccess, DecisionType } from './decision.graphql.js';
import { DecideAmendmentInput } from './decision.inputs.js';

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    private readonly amendments: AmendmentQueries,
    private readonly profiles: ProfilesReader,
    private readonly decide: DecideAmendment,
  ) {}

  @ResolveField(() => MemberType, { nullable: true, description: 'The editor; null for the platform itself.' })
  decider(
    @Parent() { deciderId }: DecisionType,
    @Context() context: GraphQLContext,
  ): Promise<MemberType | null> | null {
    if (deciderId === null) return null;
    return this.profiles.member(context, deciderId);
  }

  @ResolveField(() => [DiffRunType], { description: 'What the decision changed, word by word. Empty when nothing.' })
  runs(@Parent() { wordingBefore, wordingAfter }: DecisionType): DiffRunType[] {
    return toDiffRuns(diffMarkdown(wordingBefore ?? '', wordingAfter ?? ''));
  }

  @SignedIn()
  @Returns(
    'Accepts an amendment into the next version, with or without changes, or rejects it; always with a reason.',
    () => DecideAmendmentSuccess,
    PhaseDoesNotAllow,
    AmendmentChanged,
    AmendmentNotOpen,
    ConflictUnresolved,
    UndoesAccepted,
    ObjectionsOpen,
  )
  async decideAmendment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The amendment, the outcome, and the reason for everybody to read.' })
    input: DecideAmendmentInput,
  ): Promise<DecideAmendmentSuccess> {
    await this.decide.execute(member, input);
    return { amendment: await this.amendments.changed(member, input.amendmentId) };
  }
}
