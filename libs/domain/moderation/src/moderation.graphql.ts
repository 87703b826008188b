import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { textOf } from '@sic/messages';
import { COMMUNITY_RULES } from './rules.js';

export const CommunityRuleEnum = enumOf('CommunityRule', COMMUNITY_RULES, 'A rule of the code of conduct.', (rule) =>
  textOf('en', 'rules', `${rule}.text`)!,
);

@ObjectType({ description: 'Who did something, by account and name.' })
export class Person {
  @Field(() => ID, { description: 'The account, which is also the id of the member.' })
  accountId!: string;

  @Field(() => String, { description: 'The name given at sign-up; empty for somebody who left.' })
  name!: string;
}

/** A person from two columns of a row, or null when there is nobody. */
export function person(accountId: string | null, name: string | null): Person | null {
  return accountId === null ? null : { accountId, name: name ?? '' };
}
