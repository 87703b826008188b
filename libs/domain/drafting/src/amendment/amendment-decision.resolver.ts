import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext } from '@sic/graphql';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { diffWords } from '@sic/text';
import { loadMember } from '../member-loader.js';
import { DiffRunType } from '../version/version.graphql.js';
import { AmendmentDecisionType } from './amendment.graphql.js';

@Resolver(() => AmendmentDecisionType)
export class AmendmentDecisionResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => MemberType, { nullable: true, description: 'The editor; null for the platform itself.' })
  decider(
    @Parent() { deciderId }: AmendmentDecisionType,
    @Context() context: GraphQLContext,
  ): Promise<MemberType | null> | null {
    if (deciderId === null) return null;
    return loadMember(context, this.profiles, deciderId);
  }

  @ResolveField(() => [DiffRunType], { description: 'What the decision changed, word by word. Empty when nothing.' })
  runs(@Parent() { wordingBefore, wordingAfter }: AmendmentDecisionType): DiffRunType[] {
    return diffWords(wordingBefore ?? '', wordingAfter ?? '');
  }
}
