import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import { DecisionType } from './decision.graphql.js';
import { DecisionQueries } from './decision.queries.js';

/** How an amendment was decided, as a field of the amendment. */
@Resolver(() => AmendmentType)
export class AmendmentDecisionResolver {
  constructor(private readonly queries: DecisionQueries) {}

  @ResolveField(() => DecisionType, { nullable: true, description: 'The decision in force; null until it is decided.' })
  decision(@Parent() amendment: AmendmentType, @Context() context: GraphQLContext): Promise<DecisionType | null> {
    return loaderOf(context, 'drafting.decisions', (ids) => this.queries.ofAmendments(ids)).load(amendment.id);
  }

  @ResolveField(() => [DecisionType], {
    description: 'Decisions that were taken back, the earliest first. A list: there are seldom any.',
  })
  async takenBackDecisions(
    @Parent() amendment: AmendmentType,
    @Context() context: GraphQLContext,
  ): Promise<DecisionType[]> {
    const loader = loaderOf(context, 'drafting.taken-back-decisions', (ids) => this.queries.takenBackOf(ids));
    return (await loader.load(amendment.id)) ?? [];
  }
}
