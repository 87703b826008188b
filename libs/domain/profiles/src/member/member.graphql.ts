import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Member', { description: 'A person with an account and a profile.' })
export class MemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The member who asks, and what is theirs alone.' })
export class Viewer {
  @Field(() => MemberType)
  member!: MemberType;

  @Field(() => Boolean)
  isModerator!: boolean;

  @Field(() => Boolean)
  isAdministrator!: boolean;
}
