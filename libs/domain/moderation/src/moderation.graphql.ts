import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { textOf } from '@sic/messages';
import { COMMUNITY_RULES } from './rules.js';

export const CommunityRuleEnum = Object.fromEntries(COMMUNITY_RULES.map((rule) => [rule, rule]));
registerEnumType(CommunityRuleEnum, {
  name: 'CommunityRule',
  description: 'A rule of the code of conduct.',
  valuesMap: Object.fromEntries(
    COMMUNITY_RULES.map((rule) => [rule, { description: textOf('en', 'rules', `${rule}.text`)! }]),
  ),
});

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
