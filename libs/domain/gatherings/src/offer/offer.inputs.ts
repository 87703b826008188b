import { InputType } from '@nestjs/graphql';
import { OfRegistrationInput } from '../registration/registration.inputs.js';

@InputType({ description: 'Of which registration to accept the offered seat.' })
export class AcceptOfferInput extends OfRegistrationInput {}

@InputType({ description: 'Of which registration to decline the offered seat.' })
export class DeclineOfferInput extends OfRegistrationInput {}
