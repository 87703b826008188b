import { Field, ID, Int } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import { OrganisationField } from './organisation/organisation-field.js';
import { RepresentationState } from './representation/representation.entity.js';

@ProblemType('An organisation of this name exists in this country.')
export class OrganisationExists implements Problem {
  readonly code = 'ORGANISATION_EXISTS';

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that has this name; null when moderators hid it.',
  })
  readonly organisationId: string | null;

  constructor(organisationId: string | null) {
    this.organisationId = organisationId;
  }
}

@ProblemType('There are organisations whose names look alike. Nothing was saved.')
export class SimilarOrganisations implements Problem {
  readonly code = 'SIMILAR_ORGANISATIONS';
  readonly organisationIds: readonly string[];

  constructor(organisationIds: readonly string[]) {
    this.organisationIds = organisationIds;
  }
}

@ProblemType('Somebody else changed the organisation after it was read. Nothing was saved.')
export class OrganisationChanged implements Problem {
  readonly code = 'ORGANISATION_CHANGED';
  readonly organisationId: string;

  @Field(() => Int, { description: 'The `lockVersion` that the organisation has now.' })
  readonly lockVersion: number;

  @Field(() => [OrganisationField], {
    description: 'The fields in which what was sent differs from what is there now.',
  })
  readonly differences: readonly OrganisationField[];

  constructor(organisationId: string, lockVersion: number, differences: readonly OrganisationField[]) {
    this.organisationId = organisationId;
    this.lockVersion = lockVersion;
    this.differences = differences;
  }
}

@ProblemType('The member acts for this organisation already, or has asked in another role.')
export class AlreadyRepresents implements Problem {
  readonly code = 'ALREADY_REPRESENTS';

  @Field(() => ID, { description: 'The representation that the member already has.' })
  readonly representationId: string;

  @Field(() => RepresentationState, { description: 'Whether that one is asked for or confirmed.' })
  readonly state: RepresentationState;

  constructor(representationId: string, state: RepresentationState) {
    this.representationId = representationId;
    this.state = state;
  }
}

@ProblemType('Somebody else has answered the request meanwhile, or the member took it back.')
export class RepresentationChanged implements Problem {
  readonly code = 'REPRESENTATION_CHANGED';

  @Field(() => RepresentationState, { description: 'The state that the representation has now.' })
  readonly state: RepresentationState;

  constructor(state: RepresentationState) {
    this.state = state;
  }
}
