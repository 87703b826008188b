import { Field, InputType } from '@nestjs/graphql';
import { rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { SubjectInput } from '@sic/subjects';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import { COMMUNITY_RULES, type CommunityRule } from '../rules.js';

@InputType({ description: 'What a member reports to the moderators, and why.' })
export class ReportContentInput {
  @Field(() => SubjectInput, { description: 'The content that is reported.' })
  @ValidateNested()
  @Type(() => SubjectInput)
  subject!: SubjectInput;

  @Field(() => CommunityRuleEnum, { description: 'The rule that it breaks.' })
  @IsIn(COMMUNITY_RULES, rule('isIn'))
  rule!: CommunityRule;

  @TextField({
    label: 'The explanation',
    max: limits.comment,
    isLong: true,
    isOptional: true,
    description: 'What the reporter adds; may be left out.',
  })
  words?: string | null;
}
