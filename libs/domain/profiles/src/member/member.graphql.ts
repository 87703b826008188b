import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, CountryCode, Node } from '@sic/graphql';
import { ReportPermission } from '@sic/subjects';

@ObjectType('Member', { implements: () => [Node], description: 'A person with an account and a profile.' })
export class MemberType implements Node {
  @Field(() => ID, { description: 'A UUID; also the id of the account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for whom moderators hid the profile from.' })
  name!: string | null;

  @Field(() => String, {
    description: 'One line in their own words; empty when there is none, or when it is for members.',
  })
  headline!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The picture is served at /files/pictures/KEY/512 and /files/pictures/KEY/96, in pixels.',
  })
  pictureKey!: string | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'The country of their place; null when there is none, or when it is for members.',
  })
  country!: string | null;

  @Field(() => Boolean, { description: 'Whether moderators hid the profile.' })
  isHidden!: boolean;
}

export const MemberConnection = connectionOf(MemberType, 'MemberConnection');

@ObjectType({ description: 'What the viewer may do on the platform as a whole.' })
export class ViewerPermissions {
  @Field(() => Boolean, { description: 'Whether the viewer may read reports and appeals, and decide them.' })
  moderate!: boolean;
}

@ObjectType({ description: 'The member who asks, and what is theirs alone.' })
export class Viewer {
  @Field(() => MemberType, { description: 'The profile of the viewer, as they see it themselves.' })
  member!: MemberType;

  @Field(() => Boolean, { description: 'Whether the viewer has the role of a moderator.' })
  isModerator!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer has the role of an administrator.' })
  isAdministrator!: boolean;

  @Field(() => ViewerPermissions, { description: 'What the viewer may do on the platform as a whole.' })
  viewerCan!: ViewerPermissions;
}

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with a profile.' })
export class MemberPermissions extends ReportPermission {
  @Field(() => Boolean, { description: 'Whether the viewer may change this profile.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may read `emailAddress`.' })
  readAddress!: boolean;
}

@ObjectType({ description: 'The profile is saved.' })
export class UpdateProfileSuccess {
  @Field(() => MemberType, { description: 'The profile after the change.' })
  member!: MemberType;
}

@ObjectType({ description: 'The picture is removed.' })
export class RemovePictureSuccess {
  @Field(() => MemberType, { description: 'The profile after the change.' })
  member!: MemberType;
}
