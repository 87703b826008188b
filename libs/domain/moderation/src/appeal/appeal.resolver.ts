import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentMember,
  ModeratorOnly,
  SignedIn,
  type SignedInMember,
} from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import { AppealDecision } from './appeal-decision.js';
import {
  AppealArgs,
  AppealConnection,
  AppealDecisionInput,
  type AppealType,
  AppealWasDecided,
  DecideAppealInput,
  DecisionAppealed,
  OwnDecision,
  OwnDecisionConnection,
} from './appeal.graphql.js';
import { AppealQueries } from './appeal.queries.js';
import { DecideAppeal } from './decide-appeal.js';

@Resolver()
export class AppealResolver {
  constructor(
    private readonly queries: AppealQueries,
    private readonly appealing: AppealDecision,
    private readonly deciding: DecideAppeal,
  ) {}

  @SignedIn()
  @Query(() => OwnDecisionConnection, { description: 'What was decided about the viewer’s content, with reasons.' })
  async myModerationDecisions(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<OwnDecision>> {
    return this.queries.ownPage(actor, page);
  }

  @SignedIn()
  @Query(() => OwnDecision, { nullable: true, description: 'One decision about the viewer’s content.' })
  async myModerationDecision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnDecision | null> {
    return this.queries.ownOne(actor, id);
  }

  @ModeratorOnly()
  @Query(() => AppealConnection, { description: 'Appeals that wait for another moderator, or were decided.' })
  async moderationAppeals(@CurrentActor() actor: Actor, @Args() args: AppealArgs): Promise<Connection<AppealType>> {
    return this.queries.page(actor, args);
  }

  @SignedIn()
  @Returns('Asks another moderator to look at a decision about one’s own content again.', () => DecisionAppealed)
  async appealDecision(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: AppealDecisionInput,
  ): Promise<DecisionAppealed> {
    await this.appealing.execute(member, input);
    const decision = await this.queries.ownOne(member, input.decisionId);
    if (!decision) throw new Rejection(new NotFound('decision'));
    return { decision };
  }

  @ModeratorOnly()
  @Returns(
    'Decides an appeal: the decision stands, or the content comes back.',
    () => AppealWasDecided,
    CaseDecidedMeanwhile,
  )
  async decideAppeal(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: DecideAppealInput,
  ): Promise<AppealWasDecided> {
    const appeal = await this.deciding.execute(member, input);
    return { appealId: appeal.id, state: appeal.state };
  }
}
