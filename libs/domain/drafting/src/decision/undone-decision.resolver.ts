import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { DecisionType, UndoneDecisionType } from './decision.graphql.js';
import { type UndoneAround, UndoneDecisionQueries } from './undone-decision.queries.js';

/** What a decision undid of earlier ones, and what later ones undid of it. */
@Resolver(() => DecisionType)
export class UndoneDecisionResolver {
  constructor(private readonly queries: UndoneDecisionQueries) {}

  @ResolveField(() => [UndoneDecisionType], {
    description: 'What it took out of the draft that had been accepted. A list: there are few decisions per version.',
  })
  async undoes(
    @Parent() { id }: DecisionType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<UndoneDecisionType[]> {
    return (await this.around(id, actor, context))?.undoes ?? [];
  }

  @ResolveField(() => [UndoneDecisionType], {
    description: 'Which later decisions took out what it brought in. A list: there are few decisions per version.',
  })
  async undoneBy(
    @Parent() { id }: DecisionType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<UndoneDecisionType[]> {
    return (await this.around(id, actor, context))?.undoneBy ?? [];
  }

  private around(id: string, actor: Actor, context: GraphQLContext): Promise<UndoneAround | null> {
    return loaderOf(context, 'drafting.undone', (ids) => this.queries.around(actor, ids)).load(id);
  }
}
