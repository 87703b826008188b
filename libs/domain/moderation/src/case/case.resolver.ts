import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, ModeratorOnly, type SignedInMember } from '@sic/authorization';
import { type Connection, Returns } from '@sic/graphql';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import {
  DismissReportsSuccess,
  HideContentSuccess,
  ModerationCaseConnection,
  ModerationCaseType,
  RestoreContentSuccess,
} from './case.graphql.js';
import { DismissReportsInput, HideContentInput, ModerationQueueArgs, RestoreContentInput } from './case.inputs.js';
import { CaseQueries } from './case.queries.js';
import { DismissReports } from './dismiss-reports.js';
import { HideContent } from './hide-content.js';
import { RestoreContent } from './restore-content.js';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly queries: CaseQueries,
    private readonly dismissing: DismissReports,
    private readonly hiding: HideContent,
    private readonly restoring: RestoreContent,
  ) {}

  @ModeratorOnly()
  @Query(() => ModerationCaseConnection, { description: 'What waits for moderators, or was decided.' })
  async moderationQueue(
    @CurrentActor() actor: Actor,
    @Args() args: ModerationQueueArgs,
  ): Promise<Connection<ModerationCaseType>> {
    return this.queries.page(actor, args);
  }

  @ModeratorOnly()
  @Query(() => ModerationCaseType, { nullable: true, description: 'One case with its context.' })
  async moderationCase(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the case.' }) id: string,
  ): Promise<ModerationCaseType | null> {
    return this.queries.byId(actor, id);
  }

  @ModeratorOnly()
  @Returns(
    'Leaves the content as it is; those who reported it are told why.',
    () => DismissReportsSuccess,
    CaseDecidedMeanwhile,
  )
  async dismissReports(
    @CurrentMember() member: SignedInMember,
    @Args('input', {
      description: 'The case whose reports are dismissed, the `lockVersion` that was seen, and the reasons.',
    })
    input: DismissReportsInput,
  ): Promise<DismissReportsSuccess> {
    await this.dismissing.execute(member, input);
    return { case: await this.queries.changed(member, input.caseId) };
  }

  @ModeratorOnly()
  @Returns(
    'Hides the content under a rule. An author is told why, an organisation is not; reporters are told that it is hidden.',
    () => HideContentSuccess,
    CaseDecidedMeanwhile,
  )
  async hideContent(
    @CurrentMember() member: SignedInMember,
    @Args('input', {
      description: 'The case whose content is hidden, the `lockVersion` that was seen, the rule and the reasons.',
    })
    input: HideContentInput,
  ): Promise<HideContentSuccess> {
    await this.hiding.execute(member, input);
    return { case: await this.queries.changed(member, input.caseId) };
  }

  @ModeratorOnly()
  @Returns(
    'Shows hidden content again. An author is told why, an organisation is not.',
    () => RestoreContentSuccess,
    CaseDecidedMeanwhile,
  )
  async restoreContent(
    @CurrentMember() member: SignedInMember,
    @Args('input', {
      description: 'The case whose content is shown again, the `lockVersion` that was seen, and the reasons.',
    })
    input: RestoreContentInput,
  ): Promise<RestoreContentSuccess> {
    await this.restoring.execute(member, input);
    return { case: await this.queries.changed(member, input.caseId) };
  }
}
