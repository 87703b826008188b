import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { AlreadyRegistered, OfferLapsed, RegistrationEnded } from '../gatherings.problems.js';
import { AcceptOfferSuccess, DeclineOfferSuccess } from '../registration/registration.graphql.js';
import { AcceptOfferInput, DeclineOfferInput } from './offer.inputs.js';
import { RegistrationQueries } from '../registration/registration.queries.js';
import { AcceptOffer } from './accept-offer.js';
import { DeclineOffer } from './decline-offer.js';

/** Answers to offers. */
@Resolver()
export class OfferResolver {
  constructor(
    private readonly accept: AcceptOffer,
    private readonly decline: DeclineOffer,
    private readonly queries: RegistrationQueries,
  ) {}

  @SignedIn()
  @Returns(
    'Takes the seat that was offered.',
    () => AcceptOfferSuccess,
    OfferLapsed,
    RegistrationEnded,
    AlreadyRegistered,
  )
  async acceptOffer(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The registration whose offered seat is accepted.' }) input: AcceptOfferInput,
  ): Promise<AcceptOfferSuccess> {
    const { registrationId } = await this.accept.execute(member, input);
    return new AcceptOfferSuccess(() => this.queries.changed(member, registrationId));
  }

  @SignedIn()
  @Returns(
    'Gives the offered seat back; the next on the waitlist is offered it.',
    () => DeclineOfferSuccess,
    OfferLapsed,
    RegistrationEnded,
  )
  async declineOffer(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The registration whose offered seat is declined.' }) input: DeclineOfferInput,
  ): Promise<DeclineOfferSuccess> {
    const { registrationId } = await this.decline.execute(member, input);
    return new DeclineOfferSuccess(() => this.queries.changed(member, registrationId));
  }
}
