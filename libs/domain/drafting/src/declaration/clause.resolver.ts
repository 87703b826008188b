import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { SupportType } from '../support/support.graphql.js';
import { SupportQueries } from '../support/support.queries.js';
import { ClausePage } from './clause.graphql.js';
import { ClauseQueries } from './clause.queries.js';

@Resolver(() => ClausePage)
export class ClauseResolver {
  constructor(
    private readonly queries: ClauseQueries,
    private readonly supports: SupportQueries,
  ) {}

  @Public()
  @Query(() => ClausePage, { nullable: true, description: 'A clause by its id, which it keeps for life.' })
  clause(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ClausePage | null> {
    return this.queries.page(actor, id);
  }

  @ResolveField(() => [SupportType], { description: 'Who holds which position, the latest first.' })
  async supporters(@Parent() clause: ClausePage, @Context() context: GraphQLContext): Promise<SupportType[]> {
    const loader = loaderOf(context, 'drafting.clause-supports', (ids) => this.supports.ofClauses(ids));
    return (await loader.load(clause.id)) ?? [];
  }
}
