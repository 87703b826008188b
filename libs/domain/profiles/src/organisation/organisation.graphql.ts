import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, CountryCode, enumOf, Node } from '@sic/graphql';
import { ReportPermission } from '@sic/subjects';
import { Place } from '../place/place.graphql.js';
import { OrganisationKind } from './organisation-kind.js';
import { OrganisationStanding } from './standing.js';

enumOf(
  'OrganisationStanding',
  OrganisationStanding,
  'What moderators say of the name, kind and country of an organisation.',
  {
    PENDING: 'No moderator has confirmed them yet, or not since they changed.',
    CONFIRMED: 'A moderator has confirmed them.',
    REFUSED: 'A moderator has refused to confirm them.',
  },
);

@ObjectType('Organisation', {
  implements: () => [Node],
  description: 'A city, region, association, university… that members represent.',
})
export class OrganisationType implements Node {
  @Field(() => ID, { description: 'A UUID that the organisation keeps for life.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for whom moderators hid it from.' })
  name!: string | null;

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  kind!: OrganisationKind;

  @Field(() => CountryCode, { description: 'The country of its seat.' })
  country!: string;

  @Field(() => Boolean, { description: 'Whether a moderator has confirmed its name, kind and country.' })
  isVerified!: boolean;

  @Field(() => OrganisationStanding, { description: 'Whether they are confirmed, refused, or still to be looked at.' })
  standing!: OrganisationStanding;

  @Field(() => Boolean, {
    description: 'Whether a mail address has proven the domain of its website, and nothing else.',
  })
  isDomainProven!: boolean;

  @Field(() => Boolean, { description: 'Whether moderators hid the organisation.' })
  isHidden!: boolean;

  @Field(() => Place, { description: 'The town of its seat.' })
  place!: Place;

  @Field(() => String, { description: 'What it does, in its own words; may be empty.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  website!: string | null;

  @Field(() => Int, {
    description: 'Grows with every change of what is said of it; `updateOrganisation` takes the one that was read.',
  })
  lockVersion!: number;
}

@ObjectType({ description: 'Another organisation that could be taken for this one.' })
export class SimilarOrganisation {
  @Field(() => OrganisationType, { description: 'The one that it could be taken for.' })
  organisation!: OrganisationType;

  @Field(() => Boolean, {
    description: 'Their names differ in spaces, capitals, accents, punctuation or forms of letters only.',
  })
  hasSameName!: boolean;

  @Field(() => Boolean, { description: 'Their websites are at the same domain.' })
  hasSameDomain!: boolean;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'OrganisationConnection');

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with an organisation.' })
export class OrganisationPermissions extends ReportPermission {
  @Field(() => Boolean, { description: 'Whether the viewer may change what is said of it.' })
  update!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may confirm its name, kind and country, refuse them, or take that back.',
  })
  verify!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may ask to act for it; false for a member who has asked or acts for it already.',
  })
  askToRepresent!: boolean;
}

@ObjectType({ description: 'The organisation is registered.' })
export class RegisterOrganisationSuccess {
  @Field(() => OrganisationType, { description: 'The organisation that was registered.' })
  organisation!: OrganisationType;
}

@ObjectType({ description: 'The organisation is changed.' })
export class UpdateOrganisationSuccess {
  @Field(() => OrganisationType, { description: 'The organisation after the change.' })
  organisation!: OrganisationType;
}

@ObjectType({ description: 'The organisation is verified, or no longer.' })
export class VerifyOrganisationSuccess {
  @Field(() => OrganisationType, { description: 'The organisation after the change.' })
  organisation!: OrganisationType;
}

@ObjectType({ description: 'The organisation is refused.' })
export class RefuseOrganisationSuccess {
  @Field(() => OrganisationType, { description: 'The organisation after the change.' })
  organisation!: OrganisationType;
}
