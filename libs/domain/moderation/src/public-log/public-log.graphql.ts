import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import type { CommunityRule } from '../rules.js';

@ObjectType({ description: 'What moderators did in one month. Numbers, no names.' })
export class ModerationMonth {
  @Field(() => String, { description: 'As year and month, such as 2026-05; UTC.' })
  month!: string;

  @Field(() => Int, { description: 'Reports that members sent.' })
  reports!: number;

  @Field(() => Int, { description: 'Times that reports were dismissed.' })
  dismissed!: number;

  @Field(() => Int, { description: 'Times that content was hidden.' })
  hidden!: number;

  @Field(() => Int, {
    description: 'Things shown again, after an appeal or because a moderator saw that it should not be hidden.',
  })
  restored!: number;

  @Field(() => Int, { description: 'Times that an account was suspended.' })
  suspended!: number;

  @Field(() => Int, { description: 'Appeals after which the decision stood.' })
  appealsUpheld!: number;

  @Field(() => Int, { description: 'Appeals after which the content came back.' })
  appealsOverturned!: number;
}

@ObjectType({ description: 'How often something was hidden or an account suspended under one rule.' })
export class RuleCount {
  @Field(() => CommunityRuleEnum, { description: 'The rule that was broken.' })
  rule!: CommunityRule;

  @Field(() => Int, { description: 'How often, since the platform began.' })
  count!: number;
}

@ObjectType({ description: 'The public log of moderation.' })
export class ModerationSummary {
  @Field(() => [ModerationMonth], { description: 'The last 24 months in which something happened, newest first.' })
  months!: ModerationMonth[];

  @Field(() => [RuleCount], { description: 'All rules, in their order.' })
  rules!: RuleCount[];
}
