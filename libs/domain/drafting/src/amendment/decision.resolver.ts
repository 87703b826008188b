import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, actorId, CurrentActor, Public, SignedIn } from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { AmendmentChangedMeanwhile, AmendmentNotOpen, ConflictUnsettled } from '../drafting.problems.js';
import { AmendmentAnswer, AmendmentConnection, AmendmentType } from './amendment.graphql.js';
import { DecideAmendmentInput } from './amendment.inputs.js';
import { AmendmentQueries } from './amendment.queries.js';
import { DecideAmendment } from './decide-amendment.js';
import { Workbench } from './decision.graphql.js';
import { DecisionQueries } from './decision.queries.js';

/** What an editor does with amendments, and the lists that belong to one person. */
@Resolver()
export class DecisionResolver {
  constructor(
    private readonly queries: AmendmentQueries,
    private readonly decisions: DecisionQueries,
    private readonly decide: DecideAmendment,
  ) {}

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
  myAmendments(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<AmendmentType>> {
    return this.queries.list(actor, { byMemberId: actorId(actor) }, page);
  }

  @SignedIn()
  @Query(() => Workbench, { description: "The editor's workbench of a declaration. For editors of its process only." })
  amendmentsToDecide(
    @CurrentActor() actor: Actor,
    @Args('declarationId', { type: () => ID }) declarationId: string,
  ): Promise<Workbench> {
    return this.decisions.workbench(actor, declarationId);
  }

  @SignedIn()
  @Returns(
    'Accepts an amendment into the next version, with or without changes, or rejects it; always with a reason.',
    () => AmendmentAnswer,
    PhaseDoesNotAllow,
    AmendmentChangedMeanwhile,
    AmendmentNotOpen,
    ConflictUnsettled,
  )
  async decideAmendment(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideAmendmentInput,
  ): Promise<AmendmentAnswer> {
    await this.decide.execute(actor, input);
    return { amendment: await this.queries.changed(actor, input.amendmentId) };
  }
}
