import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { permissionsOf } from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, PageArgs } from '@sic/graphql';
import { OrganisationKind, OrganisationType, ProfilesReader } from '@sic/profiles';
import { canOnPool, POOL_ACTIONS } from '../gatherings.policy.js';
import { PoolQueries, type PoolRow } from '../pool/pool.queries.js';
import { LeftOut, SeatPoolType } from '../pool/seat-pool.graphql.js';
import { ProgrammeItemType } from '../programme/programme-item.graphql.js';
import { ProgrammeQueries } from '../programme/programme.queries.js';
import { RegistrationConnection, type RegistrationType } from '../registration/registration.graphql.js';
import { RegistrationQueries } from '../registration/registration.queries.js';
import { leftOutOf } from '../seat/eligibility.js';
import { SeatOption } from '../registration/seat-option.graphql.js';
import { SeatOptionQueries } from '../registration/seat-option.queries.js';
import { GatheringSeriesType } from '../series/series.graphql.js';
import { SeriesQueries } from '../series/series.queries.js';
import { GatheringType } from './gathering.graphql.js';
import type { GatheringRow } from './gathering.queries.js';

/** What belongs to a gathering, each read only when it is asked for, and with one statement for a whole list. */
@Resolver(() => GatheringType)
export class GatheringFieldsResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly seriesQueries: SeriesQueries,
    private readonly programmes: ProgrammeQueries,
    private readonly poolQueries: PoolQueries,
    private readonly registrations: RegistrationQueries,
    private readonly options: SeatOptionQueries,
  ) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation that hosts it, if any.' })
  async host(@Parent() { hostId }: GatheringRow, @Context() context: GraphQLContext): Promise<OrganisationType | null> {
    if (hostId === null) return null;
    return this.profiles.organisation(context, hostId);
  }

  @ResolveField(() => GatheringSeriesType, { nullable: true, description: 'The relay that it is a leg of, if any.' })
  async series(
    @Parent() { seriesId }: GatheringRow,
    @Context() context: GraphQLContext,
  ): Promise<GatheringSeriesType | null> {
    if (seriesId === null) return null;
    return loaderOf<GatheringSeriesType>(context, 'gatherings-series', (ids) =>
      this.seriesQueries.byIds(context.actor, ids),
    ).load(seriesId);
  }

  @ResolveField(() => [ProgrammeItemType], { description: 'Its programme in the order of time.' })
  async programme(@Parent() { id }: GatheringRow, @Context() context: GraphQLContext): Promise<ProgrammeItemType[]> {
    const loader = loaderOf<ProgrammeItemType[]>(context, 'gatherings-programmes', (ids) =>
      this.programmes.ofGatherings(ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => [SeatPoolType], { description: 'Its seat pools in their order.' })
  async pools(@Parent() gathering: GatheringRow, @Context() context: GraphQLContext): Promise<SeatPoolType[]> {
    const loader = loaderOf<PoolRow[]>(context, 'gatherings-pools', (ids) => this.poolQueries.ofGatherings(ids));
    return ((await loader.load(gathering.id)) ?? []).map((pool) => ({
      ...pool,
      viewerCan: permissionsOf(canOnPool, POOL_ACTIONS, context.actor, { ...pool, gathering }),
    }));
  }

  @ResolveField(() => LeftOut, { description: 'Whom the shares of its seats leave out, for organisers who plan them.' })
  async leftOut(@Parent() { id }: GatheringRow, @Context() context: GraphQLContext): Promise<LeftOut> {
    const loader = loaderOf<PoolRow[]>(context, 'gatherings-pools', (ids) => this.poolQueries.ofGatherings(ids));
    return leftOutOf((await loader.load(id)) ?? [], Object.values(OrganisationKind));
  }

  @ResolveField(() => Int, { description: 'How many people are on the waitlist.' })
  async waiting(@Parent() { id }: GatheringRow, @Context() context: GraphQLContext): Promise<number> {
    const loader = loaderOf<number>(context, 'gatherings-waiting', (ids) => this.poolQueries.waiting(ids));
    return (await loader.load(id)) ?? 0;
  }

  @ResolveField(() => RegistrationConnection, {
    description:
      "The asking member's own registrations and those for organisations that they represent, the newest first.",
  })
  viewerRegistrations(
    @Parent() { id }: GatheringRow,
    @Args() page: PageArgs,
    @Context() { actor }: GraphQLContext,
  ): Promise<Connection<RegistrationType>> {
    return this.registrations.ofViewer(actor, id, page);
  }

  @ResolveField(() => [SeatOption], {
    description:
      'The ways in which the asking member could take a seat now: one for each organisation that they represent, and one for themselves alone unless they are registered. Empty when they can not sign up.',
  })
  async viewerSeatOptions(
    @Parent() { id, viewerCan }: GatheringRow,
    @Context() context: GraphQLContext,
  ): Promise<SeatOption[]> {
    const { actor } = context;
    if (actor.kind !== 'member' || !viewerCan.register) return [];
    const loader = loaderOf<SeatOption[]>(context, 'gatherings-seat-options', (ids) =>
      this.options.ofGatherings(actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }
}
