import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { RateLimits } from '@sic/rate-limits';
import { type GraphQLContext, loaderOf, Returns } from '@sic/graphql';
import { GatheringSummary } from '../gathering/gathering.graphql.js';
import { GatheringQueries } from '../gathering/gathering.queries.js';
import { AlreadyRegistered, NotEligible, RegistrationClosed, RegistrationEnded } from '../gatherings.problems.js';
import { CancelRegistration } from './cancel-registration.js';
import { Register } from './register.js';
import {
  RegisterInput,
  RegistrationChange,
  RegistrationIdInput,
  RegistrationType,
  SubstituteInput,
} from './registration.graphql.js';
import { RegistrationQueries } from './registration.queries.js';
import { SubstituteParticipant } from './substitute-participant.js';

/** Bounds the mails to people whom somebody else names. */
const NAMED_PERSON_RATE_LIMIT = { name: 'gatherings-colleagues', points: 60, perSeconds: 3_600 };

/** What members do with their own seats, and with those of their organisation. */
@Resolver(() => RegistrationType)
export class RegistrationResolver {
  constructor(
    private readonly signUp: Register,
    private readonly cancel: CancelRegistration,
    private readonly substitutes: SubstituteParticipant,
    private readonly queries: RegistrationQueries,
    private readonly gatherings: GatheringQueries,
    private readonly limits: RateLimits,
  ) {}

  @SignedIn()
  @Query(() => [RegistrationType], {
    description: "The asking member's own, and those of colleagues whom they signed up.",
  })
  myRegistrations(@CurrentMember() member: SignedInMember): Promise<RegistrationType[]> {
    return this.queries.mine(member);
  }

  @ResolveField(() => GatheringSummary, { nullable: true })
  gathering(
    @Parent() { gatheringId }: RegistrationType,
    @Context() context: GraphQLContext,
  ): Promise<GatheringSummary | null> {
    return loaderOf<GatheringSummary>(context, 'gatherings-summary', (ids) =>
      this.gatherings.summaries(context.actor, ids),
    ).load(gatheringId);
  }

  @SignedIn()
  @Returns(
    'Takes a seat, for oneself or for a colleague; when there is none, a place on the waiting list.',
    () => RegistrationChange,
    RegistrationClosed,
    NotEligible,
    AlreadyRegistered,
  )
  async register(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegisterInput,
  ): Promise<RegistrationChange> {
    if (input.colleague) await this.limits.consume(NAMED_PERSON_RATE_LIMIT, member.id);
    return this.signUp.execute(member, input);
  }

  @SignedIn()
  @Returns('Gives the seat or the place on the waiting list back.', () => RegistrationChange, RegistrationEnded)
  async cancelRegistration(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegistrationIdInput,
  ): Promise<RegistrationChange> {
    return this.cancel.execute(member, input.registrationId);
  }

  @SignedIn()
  @Returns(
    'Somebody else of the organisation takes the seat over; it is never free in between.',
    () => RegistrationChange,
    RegistrationEnded,
    AlreadyRegistered,
  )
  async substituteParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: SubstituteInput,
  ): Promise<RegistrationChange> {
    await this.limits.consume(NAMED_PERSON_RATE_LIMIT, member.id);
    return this.substitutes.execute(member, input.registrationId, input.substitute);
  }
}
