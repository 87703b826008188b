import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CommunityRule } from '../moderation.graphql.js';

@ObjectType({ description: 'What moderators did in one month. Numbers, no names.' })
export class ModerationMonth {
  @Field(() => String, { description: 'As year and month, such as 2026-05; UTC.' })
  month!: string;

  @Field(() => Int, { description: 'Reports that members sent.' })
  reports!: number;

  @Field(() => Int, { description: 'Times that reports were dismissed.' })
  dismissed!: number;

  @Field(() => Int)
  hidden!: number;

  @Field(() => Int, { description: 'Things shown again, after an appeal or by a moderator’s own insight.' })
  restored!: number;

  @Field(() => Int)
  suspended!: number;

  @Field(() => Int)
  appealsUpheld!: number;

  @Field(() => Int)
  appealsOverturned!: number;
}

@ObjectType({ description: 'How often something was hidden or an account suspended under one rule.' })
export class RuleCount {
  @Field(() => CommunityRule)
  rule!: CommunityRule;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'The public log of moderation.' })
export class ModerationSummary {
  @Field(() => [ModerationMonth], { description: 'The last 24 months in which something happened, newest first.' })
  months!: ModerationMonth[];

  @Field(() => [RuleCount], { description: 'All rules, in their order.' })
  rules!: RuleCount[];
}
