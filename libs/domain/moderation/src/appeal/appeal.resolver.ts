import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentMember,
  ModeratorOnly,
  Public,
  SignedIn,
  type SignedInMember,
} from '@sic/authorization';
import { type Connection, type GraphQLContext, PageArgs, Returns } from '@sic/graphql';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import { AppealDecision } from './appeal-decision.js';
import { AppealByLink } from './appeal-by-link.js';
import { AppealLinks } from './appeal-links.js';
import {
  AppealByLinkSuccess,
  AppealConnection,
  AppealDecisionSuccess,
  type AppealType,
  DecideAppealSuccess,
  OwnDecision,
  OwnDecisionConnection,
} from './appeal.graphql.js';
import { AppealArgs, AppealByLinkInput, AppealDecisionInput, DecideAppealInput } from './appeal.inputs.js';
import { AppealQueries } from './appeal.queries.js';
import { OwnDecisionQueries } from './own-decision.queries.js';
import { DecideAppeal } from './decide-appeal.js';

@Resolver()
export class AppealResolver {
  constructor(
    private readonly queries: AppealQueries,
    private readonly own: OwnDecisionQueries,
    private readonly appealing: AppealDecision,
    private readonly deciding: DecideAppeal,
    private readonly appealingByLink: AppealByLink,
    private readonly links: AppealLinks,
  ) {}

  @SignedIn()
  @Query(() => OwnDecisionConnection, { description: 'What was decided about the viewer’s content, with reasons.' })
  async myModerationDecisions(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<OwnDecision>> {
    return this.own.page(actor, page);
  }

  @SignedIn()
  @Query(() => OwnDecision, { nullable: true, description: 'One decision about the viewer’s content.' })
  async myModerationDecision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the decision.' }) id: string,
  ): Promise<OwnDecision | null> {
    return this.own.byId(actor, id);
  }

  @ModeratorOnly()
  @Query(() => AppealConnection, { description: 'Appeals that wait for another moderator, or were decided.' })
  async moderationAppeals(@CurrentActor() actor: Actor, @Args() args: AppealArgs): Promise<Connection<AppealType>> {
    return this.queries.page(actor, args);
  }

  @SignedIn()
  @Returns('Asks another moderator to look at a decision about one’s own content again.', () => AppealDecisionSuccess)
  async appealDecision(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The decision, and why it was wrong.' }) input: AppealDecisionInput,
  ): Promise<AppealDecisionSuccess> {
    await this.appealing.execute(member, input);
    return { decision: await this.own.changed(member, input.decisionId) };
  }

  @Public()
  @Query(() => OwnDecision, {
    description: 'The decision that a signed link in a mail is about. To read it changes nothing.',
  })
  async decisionByLink(
    @Args('token', { description: 'Of the link in the mail.' }) token: string,
    @Context() { address }: GraphQLContext,
  ): Promise<OwnDecision> {
    return this.own.byLink(await this.links.decisionOf({ token, address }));
  }

  @Public()
  @Returns(
    'Asks another moderator, by the signed link in a mail, to look at a decision again.',
    () => AppealByLinkSuccess,
  )
  async appealByLink(
    @Args('input', { description: 'The signed link, and why the decision was wrong.' }) input: AppealByLinkInput,
    @Context() { address }: GraphQLContext,
  ): Promise<AppealByLinkSuccess> {
    const { decisionId } = await this.appealingByLink.execute({ ...input, address });
    return { decision: await this.own.byLink(decisionId) };
  }

  @ModeratorOnly()
  @Returns(
    'Decides an appeal: the decision stands, or the content comes back and the account is open again.',
    () => DecideAppealSuccess,
    CaseDecidedMeanwhile,
  )
  async decideAppeal(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The appeal, how it is decided, and why.' }) input: DecideAppealInput,
  ): Promise<DecideAppealSuccess> {
    await this.deciding.execute(member, input);
    return { appeal: await this.queries.changed(member, input.appealId) };
  }
}
