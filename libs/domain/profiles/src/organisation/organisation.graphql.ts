import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, CountryCode, Node } from '@sic/graphql';
import { ReportPermission } from '@sic/subjects';
import { Place } from '../place/place.graphql.js';
import { OrganisationKind } from './organisation-kind.js';

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

  @Field(() => Boolean, { description: 'Whether a moderator, or a mail address of its domain, has confirmed it.' })
  isVerified!: boolean;

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

export const OrganisationConnection = connectionOf(OrganisationType, 'OrganisationConnection');

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with an organisation.' })
export class OrganisationPermissions extends ReportPermission {
  @Field(() => Boolean, { description: 'Whether the viewer may change what is said of it.' })
  update!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may verify it, or take that back.' })
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
