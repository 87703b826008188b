import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import {
  AmendmentChanged,
  AmendmentNotOpen,
  ClauseGone,
  NothingChanged,
  NotLatestVersion,
} from '../drafting.problems.js';
import {
  AmendmentConnection,
  AmendmentType,
  EditAmendmentSuccess,
  ProposeAmendmentSuccess,
  ResolveConflictSuccess,
  SubmitAmendmentSuccess,
  WithdrawAmendmentSuccess,
} from './amendment.graphql.js';
import {
  AmendmentsArgs,
  EditAmendmentInput,
  ProposeAmendmentInput,
  ResolveConflictInput,
  SubmitAmendmentInput,
  WithdrawAmendmentInput,
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
  amendment(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the amendment.' }) id: string,
  ): Promise<AmendmentType | null> {
    return this.queries.byId(actor, id);
  }

  @Public()
  @Query(() => AmendmentConnection, { description: 'Amendments, the last submitted first.' })
  amendments(@CurrentActor() actor: Actor, @Args() args: AmendmentsArgs): Promise<Connection<AmendmentType>> {
    return this.queries.list(actor, args.filter ?? {}, args);
  }

  @Public()
  @Query(() => Int, { description: 'How many amendments of a declaration a moderator has hidden from the viewer.' })
  hiddenAmendmentCount(
    @CurrentActor() actor: Actor,
    @Args('declarationId', { type: () => ID, description: 'The declaration that they are to.' }) declarationId: string,
  ): Promise<number> {
    return this.queries.countHidden(actor, declarationId);
  }

  @Public()
  @Query(() => AmendmentType, {
    nullable: true,
    description: 'An amendment by its number in the process of a declaration.',
  })
  amendmentByNumber(
    @CurrentActor() actor: Actor,
    @Args('slug', { description: 'The name of the declaration in addresses.' }) slug: string,
    @Args('number', { type: () => Int, description: 'Its number in the process.' }) number: number,
  ): Promise<AmendmentType | null> {
    return this.queries.byNumber(actor, slug, number);
  }

  @SignedIn()
  @Query(() => AmendmentConnection, {
    description: "The viewer's own amendments, drafts included, the last submitted or begun first.",
  })
  myAmendments(@CurrentMember() member: SignedInMember, @Args() page: PageArgs): Promise<Connection<AmendmentType>> {
    return this.queries.list(member, { byMemberId: member.id }, page);
  }

  @SignedIn()
  @Returns(
    'Proposes to change, insert or delete a clause of the latest version.',
    () => ProposeAmendmentSuccess,
    PhaseDoesNotAllow,
    NotLatestVersion,
    ClauseGone,
    NothingChanged,
  )
  async proposeAmendment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The clause, what is proposed for it, and why.' }) input: ProposeAmendmentInput,
  ): Promise<ProposeAmendmentSuccess> {
    const id = await this.propose.execute(member, input);
    return { amendment: await this.queries.changed(member, id) };
  }

  @SignedIn()
  @Returns(
    'Gives an open amendment other words or another rationale. What it said before stays readable.',
    () => EditAmendmentSuccess,
    PhaseDoesNotAllow,
    AmendmentChanged,
    AmendmentNotOpen,
    NothingChanged,
    ClauseGone,
  )
  async editAmendment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The amendment, and what it proposes from now on.' }) input: EditAmendmentInput,
  ): Promise<EditAmendmentSuccess> {
    await this.edit.execute(member, input);
    return { amendment: await this.queries.changed(member, input.amendmentId) };
  }

  @SignedIn()
  @Returns(
    'Submits a draft: everybody can read it.',
    () => SubmitAmendmentSuccess,
    PhaseDoesNotAllow,
    AmendmentNotOpen,
    ClauseGone,
  )
  async submitAmendment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The draft that everybody can read from now on.' }) input: SubmitAmendmentInput,
  ): Promise<SubmitAmendmentSuccess> {
    await this.submit.execute(member, input);
    return { amendment: await this.queries.changed(member, input.amendmentId) };
  }

  @SignedIn()
  @Returns(
    'Takes an open amendment back. It stays readable, as withdrawn.',
    () => WithdrawAmendmentSuccess,
    AmendmentNotOpen,
  )
  async withdrawAmendment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The amendment that its proposer takes back.' }) input: WithdrawAmendmentInput,
  ): Promise<WithdrawAmendmentSuccess> {
    await this.withdraw.execute(member, input);
    return { amendment: await this.queries.changed(member, input.amendmentId) };
  }

  @SignedIn()
  @Returns(
    'Says what an amendment in conflict should propose now that the text has changed.',
    () => ResolveConflictSuccess,
    PhaseDoesNotAllow,
    AmendmentChanged,
    AmendmentNotOpen,
    NothingChanged,
    ClauseGone,
  )
  async resolveConflict(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The amendment in conflict, and what it proposes for the latest version.' })
    input: ResolveConflictInput,
  ): Promise<ResolveConflictSuccess> {
    await this.resolve.execute(member, input);
    return { amendment: await this.queries.changed(member, input.amendmentId) };
  }
}
