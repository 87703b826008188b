import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { SubjectKindEnum } from '@sic/subjects';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import { COMMUNITY_RULES, type CommunityRule } from '../rules.js';
import { CaseState } from './moderation-case.entity.js';

@ArgsType()
export class ModerationQueueArgs extends PageArgs {
  @Field(() => CaseState, { defaultValue: CaseState.OPEN, description: 'Only cases in this state.' })
  @IsIn(Object.values(CaseState), rule('isIn'))
  state: CaseState = CaseState.OPEN;

  @Field(() => SubjectKindEnum, { nullable: true, description: 'Only one kind of content.' })
  @IsOptional()
  @IsString(rule('isIn'))
  subjectKind?: string | null;
}

@InputType({ description: 'Which case a moderator leaves as it is, and why.' })
export class DismissReportsInput {
  @IdField('The case that the moderator saw')
  caseId!: string;

  @Field(() => Int, { description: 'The lock version of the case that the moderator saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}

@InputType({ description: 'Which content a moderator hides, under which rule, and why.' })
export class HideContentInput extends DismissReportsInput {
  @Field(() => CommunityRuleEnum, { description: 'The rule that was broken.' })
  @IsIn(COMMUNITY_RULES, rule('isIn'))
  rule!: CommunityRule;
}

@InputType({ description: 'Which content a moderator shows again, and why.' })
export class RestoreContentInput extends DismissReportsInput {}
