import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { SubjectInput, SubjectTitle } from '@sic/subjects';
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

@ObjectType({ description: 'What somebody is about to report, as they see it.' })
export class ReportableContent {
  @Field(() => SubjectTitle, { description: 'What it is called.' })
  title!: SubjectTitle;

  @Field(() => String, { description: 'The first few hundred characters of its words.' })
  excerpt!: string;

  @Field(() => String, { description: 'Where it stands on the site, as a path.' })
  path!: string;

  @Field(() => Boolean, { description: 'Whether the viewer has an open report about it.' })
  isReportedByViewer!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the viewer can’t report it, as the reason of a FORBIDDEN or the code of another problem; null when they can.',
  })
  obstacle!: string | null;
}

@ObjectType({ description: 'The moderators have the report. A second one by the same member gives the first again.' })
export class ReportContentSuccess {
  @Field(() => CommunityRuleEnum, { description: 'The rule that the report names.' })
  rule!: CommunityRule;

  @Field(() => Date, { description: 'When it was received first.' })
  createdAt!: Date;
}
