import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, Returns } from '@sic/graphql';
import { GatheringType } from '../gathering/gathering.graphql.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import {
  AlreadyRegistered,
  NotEligible,
  OfferLapsed,
  RegistrationClosed,
  RegistrationEnded,
} from '../gatherings.problems.js';
import { AcceptSeat } from './accept-seat.js';
import { CancelRegistration } from './cancel-registration.js';
import { Register } from './register.js';
import {
  AcceptSeatSuccess,
  CancelRegistrationSuccess,
  RegisterSuccess,
  RegistrationConnection,
  RegistrationType,
  SubstituteParticipantSuccess,
} from './registration.graphql.js';
import {
  AcceptSeatInput,
  CancelRegistrationInput,
  MyRegistrationsArgs,
  RegisterInput,
  SubstituteParticipantInput,
} from './registration.inputs.js';
import { RegistrationQueries } from './registration.queries.js';
import { SubstituteParticipant } from './substitute-participant.js';

/** What members do with their own seats, and with those of their organisation. */
@Resolver(() => RegistrationType)
export class RegistrationResolver {
  constructor(
    private readonly signUp: Register,
    private readonly accept: AcceptSeat,
    private readonly cancel: CancelRegistration,
    private readonly substitutes: SubstituteParticipant,
    private readonly queries: RegistrationQueries,
    private readonly gatherings: GatheringQueries,
  ) {}

  @SignedIn()
  @Query(() => RegistrationConnection, {
    description:
      "The asking member's own, and those of colleagues whom they signed up: current ones first, by the beginning of their gathering.",
  })
  myRegistrations(
    @CurrentMember() member: SignedInMember,
    @Args() { when, ...page }: MyRegistrationsArgs,
  ): Promise<Connection<RegistrationType>> {
    return this.queries.mine(member, when ?? null, page);
  }

  @ResolveField(() => GatheringType, {
    nullable: true,
    description: 'What it is for; null when the viewer may not see it.',
  })
  gathering(
    @Parent() { gatheringId }: RegistrationType,
    @Context() context: GraphQLContext,
  ): Promise<GatheringType | null> {
    return loaderOf<GatheringType>(context, 'gatherings-by-ids', (ids) =>
      this.gatherings.byIds(context.actor, ids),
    ).load(gatheringId);
  }

  @SignedIn()
  @Returns(
    'Takes a seat, for oneself or for a colleague; when there is none, a waitlist position.',
    () => RegisterSuccess,
    RegistrationClosed,
    NotEligible,
    AlreadyRegistered,
  )
  async register(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Who, and for which gathering.' }) input: RegisterInput,
  ): Promise<RegisterSuccess> {
    const { registrationId, isNew } = await this.signUp.execute(member, input);
    return new RegisterSuccess(() => this.queries.changed(member, registrationId), isNew);
  }

  @SignedIn()
  @Returns(
    'Accepts what somebody else took in one’s name: it belongs to the account from then on.',
    () => AcceptSeatSuccess,
    OfferLapsed,
    RegistrationEnded,
    AlreadyRegistered,
  )
  async acceptSeat(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which registration the member accepts.' }) input: AcceptSeatInput,
  ): Promise<AcceptSeatSuccess> {
    const { registrationId } = await this.accept.execute(member, input);
    return new AcceptSeatSuccess(() => this.queries.changed(member, registrationId));
  }

  @SignedIn()
  @Returns('Gives the seat or the waitlist position back.', () => CancelRegistrationSuccess, RegistrationEnded)
  async cancelRegistration(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which registration to cancel.' }) input: CancelRegistrationInput,
  ): Promise<CancelRegistrationSuccess> {
    const { registrationId } = await this.cancel.execute(member, input);
    return new CancelRegistrationSuccess(() => this.queries.changed(member, registrationId));
  }

  @SignedIn()
  @Returns(
    'Somebody else of the organisation takes the seat over; it is never free in between.',
    () => SubstituteParticipantSuccess,
    RegistrationEnded,
    AlreadyRegistered,
  )
  async substituteParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which seat, and for whom.' }) input: SubstituteParticipantInput,
  ): Promise<SubstituteParticipantSuccess> {
    const { registrationId } = await this.substitutes.execute(member, input);
    return new SubstituteParticipantSuccess(() => this.queries.changed(member, registrationId));
  }
}
