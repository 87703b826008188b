import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { CommunityRule } from '../moderation.graphql.js';
import { codeOfConduct } from '../rules.js';
import { ContentReported, ReportableContent, ReportContentInput } from './report.graphql.js';
import { ReportContent } from './report-content.js';
import { ReportQueries } from './report.queries.js';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly reporting: ReportContent,
    private readonly queries: ReportQueries,
  ) {}

  @Public()
  @Query(() => [CommunityRule], { description: 'How we treat each other: the rules that moderators decide by.' })
  codeOfConduct(): CommunityRule[] {
    return [...codeOfConduct];
  }

  @SignedIn()
  @Query(() => ReportableContent, { nullable: true, description: 'Something that the viewer may want to report.' })
  async reportableContent(
    @CurrentActor() actor: Actor,
    @Args('subjectKind', { type: () => String }) subjectKind: string,
    @Args('subjectId', { type: () => ID }) subjectId: string,
  ): Promise<ReportableContent | null> {
    return this.queries.reportable(actor, subjectKind, subjectId);
  }

  @SignedIn()
  @Returns('Reports an amendment, a comment, a member or an organisation to the moderators.', () => ContentReported)
  async reportContent(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: ReportContentInput,
  ): Promise<ContentReported> {
    const report = await this.reporting.execute(member, { ...input, words: input.words ?? '' });
    return { reportId: report.id };
  }
}
