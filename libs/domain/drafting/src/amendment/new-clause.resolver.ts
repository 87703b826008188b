import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, loaderOf, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { ClausePlace } from '../declaration/clause-place.graphql.js';
import { ClausePlaceQueries } from '../declaration/clause-place.queries.js';
import { AmendmentChanged, AmendmentNotOpen } from '../drafting.problems.js';
import { AmendmentType, ProposeAsNewClauseSuccess } from './amendment.graphql.js';
import { ProposeAsNewClauseInput } from './amendment.inputs.js';
import { AmendmentQueries } from './amendment.queries.js';
import { ProposeAsNewClause } from './propose-as-new-clause.js';

/** What the proposer of an amendment does whose clause is gone. */
@Resolver(() => AmendmentType)
export class NewClauseResolver {
  constructor(
    private readonly queries: AmendmentQueries,
    private readonly places: ClausePlaceQueries,
    private readonly propose: ProposeAsNewClause,
  ) {}

  @ResolveField(() => [ClausePlace], {
    description:
      'Where its proposer can put it as a new clause, in reading order. Empty when that is not possible. A list: a version is read whole.',
  })
  async placesToPropose(
    @Parent() { target, viewerCan }: AmendmentType,
    @Context() context: GraphQLContext,
  ): Promise<ClausePlace[]> {
    if (!viewerCan.proposeAsNewClause) return [];
    const loader = loaderOf(context, 'drafting.places-to-propose', (ids) => this.places.published(ids));
    return (await loader.load(target.declarationId)) ?? [];
  }

  @SignedIn()
  @Returns(
    'Proposes an amendment whose clause is gone as a new clause, at a place that its proposer chooses. What it proposed before stays readable.',
    () => ProposeAsNewClauseSuccess,
    PhaseDoesNotAllow,
    AmendmentChanged,
    AmendmentNotOpen,
  )
  async proposeAsNewClause(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The amendment, what it proposes now, and after which clause.' })
    input: ProposeAsNewClauseInput,
  ): Promise<ProposeAsNewClauseSuccess> {
    await this.propose.execute(member, input);
    return { amendment: await this.queries.changed(member, input.amendmentId) };
  }
}
