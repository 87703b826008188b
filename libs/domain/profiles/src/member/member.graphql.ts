import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@sic/graphql';

@ObjectType('Member', { description: 'A person with an account and a profile.' })
export class MemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '"Hidden member" when moderators hid the profile.' })
  name!: string;

  @Field(() => String, {
    description: 'One line in their own words; empty when there is none, or when it is for members.',
  })
  headline!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The picture is served at /files/pictures/KEY/512 and /files/pictures/KEY/96, in pixels.',
  })
  pictureKey!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string | null;

  @Field(() => Boolean)
  isHidden!: boolean;
}

export const MemberConnection = connectionOf(MemberType, 'MemberConnection');

@ObjectType({ description: 'The member who asks, and what is theirs alone.' })
export class Viewer {
  @Field(() => MemberType)
  member!: MemberType;

  @Field(() => Boolean)
  isModerator!: boolean;

  @Field(() => Boolean)
  isAdministrator!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a profile.' })
export class MemberPermissions {
  @Field(() => Boolean, { description: 'Whether the viewer may change this profile.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may read `emailAddress`.' })
  readAddress!: boolean;
}
