import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import {
  AmendmentChangedMeanwhile,
  AmendmentNotOpen,
  ClauseGone,
  NothingChanged,
  NotLatestVersion,
} from '../drafting.problems.js';
import { AmendmentAnswer, AmendmentConnection, AmendmentType } from './amendment.graphql.js';
import {
  AmendmentInput,
  AmendmentsArgs,
  EditAmendmentInput,
  ProposeAmendmentInput,
  SettleConflictInput,
} from './amendment.inputs.js';
import { AmendmentQueries } from './amendment.queries.js';
import { EditAmendment } from './edit-amendment.js';
import { ProposeAmendment } from './propose-amendment.js';
import { ResolveConflict } from './resolve-conflict.js';
import { SubmitAmendment } from './submit-amendment.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

/** Reads of amendments, and what their proposers do with them. */
@Resolver(() => AmendmentType)
export class AmendmentResolver {
  constructor(
    private readonly queries: AmendmentQueries,
    private readonly propose: ProposeAmendment,
    private readonly edit: EditAmendment,
    private readonly submit: SubmitAmendment,
    private readonly withdraw: WithdrawAmendment,
    private readonly resolve: ResolveConflict,
  ) {}

  @Public()
  @Query(() => AmendmentType, { nullable: true, description: 'An amendment by its id.' })
  amendment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AmendmentType | null> {
    return this.queries.byId(actor, id);
  }

  @Public()
  @Query(() => AmendmentConnection, { description: 'Amendments, the latest first.' })
  amendments(@CurrentActor() actor: Actor, @Args() args: AmendmentsArgs): Promise<Connection<AmendmentType>> {
    return this.queries.list(actor, args.filter ?? {}, args);
  }

  @Public()
  @Query(() => AmendmentType, {
    nullable: true,
    description: 'An amendment by its number in the process of a declaration.',
  })
  amendmentByNumber(
    @CurrentActor() actor: Actor,
    @Args('slug', { description: 'Of the declaration.' }) slug: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<AmendmentType | null> {
    return this.queries.byNumber(actor, slug, number);
  }

  @SignedIn()
  @Query(() => AmendmentConnection, { description: "The viewer's own amendments, drafts included, the latest first." })
  myAmendments(@CurrentMember() member: SignedInMember, @Args() page: PageArgs): Promise<Connection<AmendmentType>> {
    return this.queries.list(member, { byMemberId: member.id }, page);
  }

  @SignedIn()
  @Returns(
    'Proposes to change, insert or delete a clause of the latest version.',
    () => AmendmentAnswer,
    PhaseDoesNotAllow,
    NotLatestVersion,
    ClauseGone,
    NothingChanged,
  )
  async proposeAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeAmendmentInput,
  ): Promise<AmendmentAnswer> {
    const id = await this.propose.execute(actor, input);
    return { amendment: await this.queries.changed(actor, id) };
  }

  @SignedIn()
  @Returns(
    'Gives an open amendment other words or another rationale. What it said before stays readable.',
    () => AmendmentAnswer,
    PhaseDoesNotAllow,
    AmendmentChangedMeanwhile,
    AmendmentNotOpen,
    NothingChanged,
  )
  async editAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditAmendmentInput,
  ): Promise<AmendmentAnswer> {
    await this.edit.execute(actor, input);
    return { amendment: await this.queries.changed(actor, input.amendmentId) };
  }

  @SignedIn()
  @Returns('Lets everybody read a draft.', () => AmendmentAnswer, PhaseDoesNotAllow, AmendmentNotOpen)
  async submitAmendment(@CurrentActor() actor: Actor, @Args('input') input: AmendmentInput): Promise<AmendmentAnswer> {
    await this.submit.execute(actor, input);
    return { amendment: await this.queries.changed(actor, input.amendmentId) };
  }

  @SignedIn()
  @Returns('Takes an open amendment back. It stays readable, as withdrawn.', () => AmendmentAnswer, AmendmentNotOpen)
  async withdrawAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendmentInput,
  ): Promise<AmendmentAnswer> {
    await this.withdraw.execute(actor, input);
    return { amendment: await this.queries.changed(actor, input.amendmentId) };
  }

  @SignedIn()
  @Returns(
    'Says what an amendment in conflict should propose now that the text has changed.',
    () => AmendmentAnswer,
    PhaseDoesNotAllow,
    AmendmentChangedMeanwhile,
    AmendmentNotOpen,
    NothingChanged,
    ClauseGone,
  )
  async settleConflict(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleConflictInput,
  ): Promise<AmendmentAnswer> {
    await this.resolve.execute(actor, input);
    return { amendment: await this.queries.changed(actor, input.amendmentId) };
  }
}
