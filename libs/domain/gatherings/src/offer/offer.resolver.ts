import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import {
  GatheringFull,
  NotEligible,
  OfferLapsed,
  RegistrationClosed,
  RegistrationEnded,
} from '../gatherings.problems.js';
import { RegistrationChange, RegistrationIdInput } from '../registration/registration.graphql.js';
import { SeriesSignUp, SignUpForSeriesInput } from '../series/series.graphql.js';
import { SignUpForSeries } from '../series/sign-up-for-series.js';
import { AcceptOffer } from './accept-offer.js';
import { DeclineOffer } from './decline-offer.js';

/** Answers to offers, and seats in all legs of a relay. */
@Resolver()
export class OfferResolver {
  constructor(
    private readonly accept: AcceptOffer,
    private readonly decline: DeclineOffer,
    private readonly series: SignUpForSeries,
  ) {}

  @SignedIn()
  @Returns('Takes the seat that was offered.', () => RegistrationChange, OfferLapsed, RegistrationEnded)
  acceptOffer(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegistrationIdInput,
  ): Promise<RegistrationChange> {
    return this.accept.execute(member, input.registrationId);
  }

  @SignedIn()
  @Returns('Lets the offered seat go to whoever waits next.', () => RegistrationChange, OfferLapsed, RegistrationEnded)
  declineOffer(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegistrationIdInput,
  ): Promise<RegistrationChange> {
    return this.decline.execute(member, input.registrationId);
  }

  @SignedIn()
  @Returns(
    'Signs a member up for every open leg of a relay.',
    () => SeriesSignUp,
    GatheringFull,
    RegistrationClosed,
    NotEligible,
  )
  signUpForSeries(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: SignUpForSeriesInput,
  ): Promise<SeriesSignUp> {
    return this.series.execute(member, input);
  }
}
