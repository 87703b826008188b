import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@sic/graphql';
import { Place } from '../place/place.graphql.js';
import { OrganisationKind } from './organisation-kind.js';

@ObjectType('Organisation', { description: 'A city, region, association, university… that members represent.' })
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '"Hidden organisation" when moderators hid it.' })
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string;

  @Field(() => Boolean, { description: 'Whether a moderator, or a mail address of its domain, has confirmed it.' })
  isVerified!: boolean;

  @Field(() => Boolean)
  isHidden!: boolean;

  @Field(() => Place)
  place!: Place;

  @Field(() => String)
  description!: string;

  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  website!: string | null;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'OrganisationConnection');

@ObjectType({ description: 'What the viewer may do with an organisation.' })
export class OrganisationPermissions {
  @Field(() => Boolean, { description: 'Whether the viewer may change what is said of it.' })
  update!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may verify it, or take that back.' })
  verify!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may ask to act for it; false for a member who has asked or acts for it already.',
  })
  askToRepresent!: boolean;
}
