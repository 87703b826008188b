import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { OrganisationType } from '@sic/profiles';
import { WaitingGathering } from './waiting-gatherings.graphql.js';
import { WaitingGatheringsQueries } from './waiting-gatherings.queries.js';

/** What moderators have to know of an organisation that waits for them: who waits with it, and until when. */
@Resolver(() => OrganisationType)
export class WaitingGatheringsResolver {
  constructor(private readonly queries: WaitingGatheringsQueries) {}

  @ResolveField(() => [WaitingGathering], {
    description: 'Gatherings where people wait until it is confirmed, the next first; empty for who does not moderate.',
  })
  async waitingGatherings(
    @Parent() { id }: OrganisationType,
    @Context() context: GraphQLContext,
  ): Promise<WaitingGathering[]> {
    const loader = loaderOf<WaitingGathering[]>(context, 'gatherings-waiting-for-organisations', (ids) =>
      this.queries.of(context.actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }
}
