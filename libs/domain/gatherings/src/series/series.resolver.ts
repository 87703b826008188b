import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, PageArgs, Returns } from '@sic/graphql';
import { GatheringQueries, type GatheringRow } from '../gathering/gathering.queries.js';
import { GatheringFull, NotEligible, RegistrationClosed } from '../gatherings.problems.js';
import { CreateSeries } from './create-series.js';
import {
  CreateSeriesSuccess,
  GatheringSeriesConnection,
  GatheringSeriesType,
  SeriesLeg,
  SignUpForSeriesSuccess,
} from './series.graphql.js';
import { CreateSeriesInput, SignUpForSeriesInput } from './series.inputs.js';
import { SeriesQueries } from './series.queries.js';
import { SignUpForSeries } from './sign-up-for-series.js';

/** Relays: their legs, creating one, and seats in all legs at once. */
@Resolver(() => GatheringSeriesType)
export class SeriesResolver {
  constructor(
    private readonly queries: SeriesQueries,
    private readonly gatherings: GatheringQueries,
    private readonly create: CreateSeries,
    private readonly signUp: SignUpForSeries,
  ) {}

  @SignedIn()
  @Query(() => GatheringSeriesConnection, { description: 'Relays that a gathering can be a leg of, by their title.' })
  gatheringSeries(@Args() page: PageArgs): Promise<Connection<GatheringSeriesType>> {
    return this.queries.list(page);
  }

  @ResolveField(() => [SeriesLeg], { description: 'Its published and cancelled gatherings, in their order.' })
  async legs(@Parent() { id }: GatheringSeriesType, @Context() context: GraphQLContext): Promise<SeriesLeg[]> {
    const loader = loaderOf<GatheringRow[]>(context, 'gatherings-legs', (ids) =>
      this.gatherings.legs(context.actor, ids),
    );
    return ((await loader.load(id)) ?? []).map((gathering) => ({ gathering }));
  }

  @SignedIn()
  @Returns('Creates a relay; gatherings become its legs by naming it.', () => CreateSeriesSuccess)
  async createSeries(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What the relay is called.' }) input: CreateSeriesInput,
  ): Promise<CreateSeriesSuccess> {
    const { title } = input;
    const description = input.description ?? '';
    return { series: { id: await this.create.execute(member, { title, description }), title, description } };
  }

  @SignedIn()
  @Returns(
    'Signs a member up for every open leg of a relay.',
    () => SignUpForSeriesSuccess,
    GatheringFull,
    RegistrationClosed,
    NotEligible,
  )
  async signUpForSeries(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which relay, and how.' }) input: SignUpForSeriesInput,
  ): Promise<SignUpForSeriesSuccess> {
    return this.signUp.execute(member, input);
  }
}
