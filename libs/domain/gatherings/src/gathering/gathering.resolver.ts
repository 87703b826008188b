import { Args, Context, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public } from '@sic/authorization';
import { type Connection, type GraphQLContext, live } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { LiveEvents } from '@sic/outbox';
import { RegistrationChanged } from '../gatherings.events.js';
import { canCreateGathering } from '../gatherings.policy.js';
import {
  GatheringConnection,
  GatheringPoint,
  GatheringSeatsChanged,
  GatheringType,
  GatheringWhen,
} from './gathering.graphql.js';
import { GatheringsArgs } from './gathering.inputs.js';
import { GatheringQueries } from './gathering.queries.js';

/** What everybody reads about gatherings. */
@Resolver()
export class GatheringResolver {
  constructor(
    private readonly queries: GatheringQueries,
    private readonly events: LiveEvents,
  ) {}

  @Public()
  @Query(() => GatheringConnection, {
    description: 'Upcoming gatherings, the next first; or past ones, the last first.',
  })
  gatherings(
    @CurrentActor() actor: Actor,
    @Args() { filter, ...page }: GatheringsArgs,
  ): Promise<Connection<GatheringType>> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @Public()
  @Query(() => GatheringType, {
    nullable: true,
    description: 'The gathering of this address; null when there is none or the viewer may not see it.',
  })
  gathering(
    @CurrentActor() actor: Actor,
    @Args('slug', { description: 'The end of its address, `/gatherings/<slug>`.' }) slug: string,
  ): Promise<GatheringType | null> {
    return this.queries.bySlug(actor, slug);
  }

  @Public()
  @Query(() => [GatheringPoint], { description: 'Published gatherings that have a place, at most 500.' })
  gatheringsMap(
    @Args('when', {
      type: () => GatheringWhen,
      nullable: true,
      description: 'When they take place; upcoming ones without it.',
    })
    when?: GatheringWhen | null,
  ): Promise<GatheringPoint[]> {
    return this.queries.map(when ?? 'upcoming');
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether the asking member may announce a gathering.' })
  async mayCreateGathering(@CurrentActor() actor: Actor): Promise<boolean> {
    const organisesAny = actor.kind === 'member' && (await this.queries.organisesAny(actor));
    return canCreateGathering(actor, { organisesAny }) === null;
  }

  @Public()
  @Subscription(() => GatheringSeatsChanged, {
    description: 'The seats of a gathering, whenever one was taken, offered or freed.',
    resolve: (value: GatheringSeatsChanged) => value,
  })
  async gatheringSeatsChanged(
    @Args('gatheringId', { type: () => ID, description: 'Which gathering to follow.' }) gatheringId: string,
    @Context() context: GraphQLContext,
  ): Promise<AsyncGenerator<GatheringSeatsChanged>> {
    const known = isId(gatheringId) ? await this.queries.byIds(context.actor, [gatheringId]) : new Map();
    if (!known.has(gatheringId)) throw new Rejection(new NotFound('gathering'));
    return live(this.events, [RegistrationChanged], context, async ({ payload }, actor) => {
      if (payload['gatheringId'] !== undefined && payload['gatheringId'] !== gatheringId) return null;
      // What was loaded for the last update is old.
      context.loaders.clear();
      const gathering = (await this.queries.byIds(actor, [gatheringId])).get(gatheringId);
      return gathering ? { gatheringId, gathering } : null;
    });
  }
}
