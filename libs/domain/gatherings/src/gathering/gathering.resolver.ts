import { Args, Context, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public, SignedIn } from '@sic/authorization';
import { type GraphQLContext, live, type Connection } from '@sic/graphql';
import { LiveEvents } from '@sic/outbox';
import { RegistrationChanged } from '../gatherings.events.js';
import { canCreateGathering } from '../gatherings.policy.js';
import { PoolQueries } from '../pool/pool.queries.js';
import { GatheringPageQueries } from './gathering-page.queries.js';
import {
  GatheringChanged,
  GatheringConnection,
  type GatheringListItem,
  GatheringPoint,
  GatheringType,
  GatheringWhen,
  SeriesChoice,
} from './gathering.graphql.js';
import { GatheringsArgs } from './gathering.inputs.js';
import { GatheringQueries } from './gathering.queries.js';

/** What everybody reads about gatherings. */
@Resolver()
export class GatheringResolver {
  constructor(
    private readonly queries: GatheringQueries,
    private readonly page: GatheringPageQueries,
    private readonly pools: PoolQueries,
    private readonly events: LiveEvents,
  ) {}

  @Public()
  @Query(() => GatheringConnection, {
    description: 'Upcoming gatherings, the next first, unless past ones are asked for.',
  })
  gatherings(
    @CurrentActor() actor: Actor,
    @Args() { filter, ...page }: GatheringsArgs,
  ): Promise<Connection<GatheringListItem>> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @Public()
  @Query(() => GatheringType, {
    nullable: true,
    description: 'The page of a gathering; null when there is none for you.',
  })
  gathering(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<GatheringType | null> {
    return this.page.read(actor, slug);
  }

  @Public()
  @Query(() => [GatheringPoint], { description: 'Published gatherings that have a place.' })
  gatheringsMap(
    @Args('when', { type: () => GatheringWhen, nullable: true }) when?: GatheringWhen | null,
  ): Promise<GatheringPoint[]> {
    return this.queries.map(when ?? 'upcoming');
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether the asking member may announce a gathering.' })
  async mayCreateGathering(@CurrentActor() actor: Actor): Promise<boolean> {
    const organisesAny = actor.kind === 'member' && (await this.queries.organisesAny(actor));
    return canCreateGathering(actor, { organisesAny }) === null;
  }

  @SignedIn()
  @Query(() => [SeriesChoice], { description: 'Relays that a gathering can be a leg of.' })
  gatheringSeries(): Promise<SeriesChoice[]> {
    return this.queries.allSeries();
  }

  @Public()
  @Subscription(() => GatheringChanged, {
    description: 'The seats of a gathering, whenever one was taken, offered or freed.',
    resolve: (value: GatheringChanged) => value,
  })
  gatheringChanged(
    @Args('gatheringId', { type: () => ID }) gatheringId: string,
    @Context() context: GraphQLContext,
  ): AsyncGenerator<GatheringChanged> {
    return live(this.events, [RegistrationChanged], context, async ({ payload }, actor) => {
      if (payload['gatheringId'] !== undefined && payload['gatheringId'] !== gatheringId) return null;
      if (!(await this.queries.summaries(actor, [gatheringId])).has(gatheringId)) return null;
      const [pools, waiting] = await Promise.all([
        this.pools.ofGathering(gatheringId),
        this.pools.waiting(gatheringId),
      ]);
      return { gatheringId, pools, waiting };
    });
  }
}
