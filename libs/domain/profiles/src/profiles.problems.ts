import { Field, ID } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import { RepresentationState } from './representation/representation.entity.js';

@ProblemType('An organisation of this name exists in this country.')
export class OrganisationExists implements Problem {
  readonly code = 'ORGANISATION_EXISTS';
  readonly message = 'There is already an organisation of this name in this country.';

  @Field(() => ID, { nullable: true, description: 'Which; null when moderators hid it.' })
  readonly organisationId: string | null;

  constructor(organisationId: string | null) {
    this.organisationId = organisationId;
  }
}

@ProblemType('The member acts for this organisation already, or has asked in another role.')
export class AlreadyRepresents implements Problem {
  readonly code = 'ALREADY_REPRESENTS';
  readonly message: string;

  @Field(() => ID)
  readonly representationId: string;

  @Field(() => RepresentationState)
  readonly state: RepresentationState;

  constructor(representationId: string, state: RepresentationState) {
    this.representationId = representationId;
    this.state = state;
    this.message =
      state === 'asked'
        ? 'You have already asked in another role. Take that request back first.'
        : 'You already act for this organisation in another role. End that first.';
  }
}

@ProblemType('Somebody else has answered meanwhile, or the member took the request back.')
export class RepresentationSettled implements Problem {
  readonly code = 'REPRESENTATION_SETTLED';
  readonly message: string;

  @Field(() => RepresentationState)
  readonly state: RepresentationState;

  constructor(state: RepresentationState) {
    this.state = state;
    this.message = SETTLED[state];
  }
}

const SETTLED: Readonly<Record<RepresentationState, string>> = {
  asked: 'This request still waits for an answer.',
  confirmed: 'This was confirmed meanwhile.',
  refused: 'This was refused meanwhile.',
  ended: 'This has ended meanwhile.',
};
