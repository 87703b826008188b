import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A rule of the code of conduct.' })
export class CommunityRule {
  @Field(() => Int, { description: 'Decisions name the rule by it; it never changes its meaning.' })
  number!: number;

  @Field(() => String, { description: 'The rule in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What the rule asks of members, in full.' })
  text!: string;
}

@ObjectType({ description: 'Who did something, by account and name.' })
export class Person {
  @Field(() => ID, { description: 'The account, which is also the id of the member.' })
  accountId!: string;

  @Field(() => String, { description: 'The name given at sign-up.' })
  name!: string;
}

/** A person from two columns of a row, or null when there is nobody. */
export function person(accountId: string | null, name: string | null): Person | null {
  return accountId === null ? null : { accountId, name: name ?? 'Somebody who left' };
}
