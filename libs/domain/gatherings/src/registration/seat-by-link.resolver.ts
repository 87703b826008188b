import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { GatheringType } from '../gathering/gathering.graphql.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import { AlreadyRegistered, OfferLapsed, RegistrationEnded } from '../gatherings.problems.js';
import { AcceptSeatByLink } from './accept-seat-by-link.js';
import { GiveSeatBackByLink } from './give-seat-back-by-link.js';
import { HandSeatOverByLink } from './hand-seat-over-by-link.js';
import {
  AcceptSeatByLinkSuccess,
  GiveSeatBackByLinkSuccess,
  HandSeatOverByLinkSuccess,
  LinkedSeat,
} from './seat-by-link.graphql.js';
import { AcceptSeatByLinkInput, GiveSeatBackByLinkInput, HandSeatOverByLinkInput } from './seat-by-link.inputs.js';
import { SeatByLinkQueries } from './seat-by-link.queries.js';
import { SeatLinks } from './seat-links.js';

/** What somebody without an account does, by the signed link in a mail, with the seat that was taken in their name. */
@Resolver(() => LinkedSeat)
export class SeatByLinkResolver {
  constructor(
    private readonly links: SeatLinks,
    private readonly queries: SeatByLinkQueries,
    private readonly gatherings: GatheringQueries,
    private readonly accepting: AcceptSeatByLink,
    private readonly givingBack: GiveSeatBackByLink,
    private readonly handing: HandSeatOverByLink,
  ) {}

  @Public()
  @Query(() => LinkedSeat, { description: 'What a signed link is about. To read it changes nothing.' })
  async seatByLink(
    @Args('token', { description: 'Of the link in the mail.' }) token: string,
    @Context() { address }: GraphQLContext,
  ): Promise<LinkedSeat> {
    return this.queries.read(await this.links.registrationOf({ token, address }));
  }

  @ResolveField(() => GatheringType, { nullable: true, description: 'What it is for; null when it is not public.' })
  async gathering(
    @Parent() { gatheringId }: LinkedSeat,
    @Context() context: GraphQLContext,
  ): Promise<GatheringType | null> {
    return (await this.gatherings.byIds(context.actor, [gatheringId])).get(gatheringId) ?? null;
  }

  @Public()
  @Returns(
    'Accepts, by the signed link in a mail, what somebody else took in one’s name.',
    () => AcceptSeatByLinkSuccess,
    OfferLapsed,
    RegistrationEnded,
  )
  async acceptSeatByLink(
    @Args('input', { description: 'The signed link whose holder accepts.' }) { token }: AcceptSeatByLinkInput,
    @Context() { address }: GraphQLContext,
  ): Promise<AcceptSeatByLinkSuccess> {
    const { registrationId } = await this.accepting.execute({ token, address });
    return new AcceptSeatByLinkSuccess(() => this.queries.read(registrationId));
  }

  @Public()
  @Returns(
    'Gives back, by the signed link in a mail, what somebody else took in one’s name.',
    () => GiveSeatBackByLinkSuccess,
    OfferLapsed,
    RegistrationEnded,
  )
  async giveSeatBackByLink(
    @Args('input', { description: 'The signed link whose holder gives back.' }) { token }: GiveSeatBackByLinkInput,
    @Context() { address }: GraphQLContext,
  ): Promise<GiveSeatBackByLinkSuccess> {
    const { registrationId } = await this.givingBack.execute({ token, address });
    return new GiveSeatBackByLinkSuccess(() => this.queries.read(registrationId));
  }

  @Public()
  @Returns(
    'Hands the seat over, by the signed link in a mail, to a substitute.',
    () => HandSeatOverByLinkSuccess,
    RegistrationEnded,
    AlreadyRegistered,
  )
  async handSeatOverByLink(
    @Args('input', { description: 'The signed link whose holder hands over, and to whom.' })
    { token, substitute }: HandSeatOverByLinkInput,
    @Context() { address }: GraphQLContext,
  ): Promise<HandSeatOverByLinkSuccess> {
    await this.handing.execute({ token, address, substitute: substitute ?? null });
    return new HandSeatOverByLinkSuccess(async () =>
      this.queries.read(await this.links.registrationOf({ token, address })),
    );
  }
}
