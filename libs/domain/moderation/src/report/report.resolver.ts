import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import { SubjectInput } from '@sic/subjects';
import { COMMUNITY_RULES, type CommunityRule } from '../rules.js';
import { ReportableContent, ReportContentSuccess } from './report.graphql.js';
import { ReportContentInput } from './report.inputs.js';
import { ReportContent } from './report-content.js';
import { ReportQueries } from './report.queries.js';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly reporting: ReportContent,
    private readonly queries: ReportQueries,
  ) {}

  @Public()
  @Query(() => [CommunityRuleEnum], { description: 'How we treat each other: the rules that moderators decide by.' })
  codeOfConduct(): CommunityRule[] {
    return [...COMMUNITY_RULES];
  }

  @SignedIn()
  @Query(() => ReportableContent, { nullable: true, description: 'Something that the viewer may want to report.' })
  async reportableContent(
    @CurrentActor() actor: Actor,
    @Args('subject', { type: () => SubjectInput, description: 'The content that the viewer looks at.' })
    { kind, id }: SubjectInput,
  ): Promise<ReportableContent | null> {
    return this.queries.reportable(actor, kind, id);
  }

  @SignedIn()
  @Returns('Reports something to the moderators.', () => ReportContentSuccess)
  async reportContent(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The content, the rule that it breaks, and words of the reporter.' })
    { subject, rule, words }: ReportContentInput,
  ): Promise<ReportContentSuccess> {
    const command = { subjectKind: subject.kind, subjectId: subject.id, rule, words: words ?? '' };
    const report = await this.reporting.execute(member, command);
    return { rule: report.rule, createdAt: report.createdAt };
  }
}
