import { Field, ObjectType } from '@nestjs/graphql';
import { SubjectTitle } from '@sic/subjects';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import type { CommunityRule } from '../rules.js';

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
