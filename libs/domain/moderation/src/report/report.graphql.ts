import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsInt } from 'class-validator';

@InputType()
export class ReportContentInput {
  @TextField({ label: 'The kind of content', max: 40, description: 'Such as `comment` or `amendment`.' })
  subjectKind!: string;

  @IdField('The content')
  subjectId!: string;

  @Field(() => Int, { description: 'Number of the rule that it breaks.' })
  @IsInt(rule('isIn'))
  rule!: number;

  @TextField({ label: 'Your explanation', max: limits.comment, isLong: true, isOptional: true })
  words?: string | null;
}

@ObjectType({ description: 'A report was received. A second one by the same member gives the first again.' })
export class ContentReported {
  @Field(() => ID)
  reportId!: string;
}

@ObjectType({ description: 'What somebody is about to report, as they see it.' })
export class ReportableContent {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  excerpt!: string;

  @Field(() => String)
  path!: string;

  @Field(() => Boolean, { description: 'Whether the viewer has an open report about it.' })
  isReportedByViewer!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer can’t report it, as the reason of a FORBIDDEN; null when they can.',
  })
  obstacle!: string | null;
}
