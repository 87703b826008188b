import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import { DecisionType } from './decision.graphql.js';
import { DecisionQueries } from './decision.queries.js';
import { AmendmentOnDraft } from './on-draft.graphql.js';
import { OnDraftQueries } from './on-draft.queries.js';

/** How an amendment was decided, and what it would be decided on, as fields of the amendment. */
@Resolver(() => AmendmentType)
export class AmendmentDecisionResolver {
  constructor(
    private readonly queries: DecisionQueries,
    private readonly onDraftQueries: OnDraftQueries,
  ) {}

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

  @ResolveField(() => AmendmentOnDraft, {
    nullable: true,
    description: 'The amendment merged with the draft of the next version. For those who may decide it; else null.',
  })
  onDraft(
    @Parent() { id, viewerCan }: AmendmentType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<AmendmentOnDraft | null> | null {
    if (!viewerCan.decide) return null;
    return loaderOf(context, 'drafting.on-draft', (ids) => this.onDraftQueries.ofAmendments(actor, ids)).load(id);
  }
}
