import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, ModeratorOnly, type SignedInMember } from '@sic/authorization';
import { type Connection, Returns } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import {
  CaseDecided,
  DecideCaseInput,
  HideContentInput,
  ModerationCaseConnection,
  ModerationCaseType,
  ModerationQueueArgs,
} from './case.graphql.js';
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
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ModerationCaseType | null> {
    return this.queries.one(actor, id);
  }

  @ModeratorOnly()
  @Returns('Leaves the content as it is.', () => CaseDecided, CaseDecidedMeanwhile)
  async dismissReports(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: DecideCaseInput,
  ): Promise<CaseDecided> {
    await this.dismissing.execute(member, input);
    return this.decided(member, input.caseId);
  }

  @ModeratorOnly()
  @Returns('Hides the content under a rule; its author is told why.', () => CaseDecided, CaseDecidedMeanwhile)
  async hideContent(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: HideContentInput,
  ): Promise<CaseDecided> {
    await this.hiding.execute(member, input);
    return this.decided(member, input.caseId);
  }

  @ModeratorOnly()
  @Returns('Shows hidden content again; its author is told why.', () => CaseDecided, CaseDecidedMeanwhile)
  async restoreContent(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: DecideCaseInput,
  ): Promise<CaseDecided> {
    await this.restoring.execute(member, input);
    return this.decided(member, input.caseId);
  }

  private async decided(actor: Actor, caseId: string): Promise<CaseDecided> {
    const found = await this.queries.one(actor, caseId);
    if (!found) throw new Rejection(new NotFound('case'));
    return { case: found };
  }
}
