import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public } from '@sic/authorization';
import { DiscussionReader, PositionConnection, type PositionType } from '@sic/discussion';
import { type Connection, type GraphQLContext, PageArgs } from '@sic/graphql';
import { ClausePage, ClauseRevisionConnection, type ClauseRevisionType } from './clause.graphql.js';
import { ClauseQueries } from './clause.queries.js';

@Resolver(() => ClausePage)
export class ClauseResolver {
  constructor(
    private readonly queries: ClauseQueries,
    private readonly discussion: DiscussionReader,
  ) {}

  @Public()
  @Query(() => ClausePage, { nullable: true, description: 'A clause by its id, which it keeps for life.' })
  clause(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the clause.' }) id: string,
  ): Promise<ClausePage | null> {
    return this.queries.page(actor, id);
  }

  @ResolveField(() => ClauseRevisionConnection, { description: 'Every wording that was published, the latest first.' })
  revisions(
    @Parent() { id }: ClausePage,
    @Args() page: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<Connection<ClauseRevisionType>> {
    return this.queries.revisions(actor, id, page);
  }

  @ResolveField(() => PositionConnection, { description: 'Who holds which position, the latest first.' })
  positions(
    @Parent() { id }: ClausePage,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<PositionType>> {
    return this.discussion.positionsOn(context, { kind: 'clause', id }, page);
  }
}
