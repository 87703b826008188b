import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { ClausePlace } from '../declaration/clause-place.graphql.js';
import { ClausePlaceQueries } from '../declaration/clause-place.queries.js';
import { AmendmentOnDraft } from './on-draft.graphql.js';

/** Where the person who decides can put a new clause. */
@Resolver(() => AmendmentOnDraft)
export class OnDraftResolver {
  constructor(private readonly queries: ClausePlaceQueries) {}

  @ResolveField(() => [ClausePlace], {
    description:
      'The sections and clauses of the draft after which the new clause can be put, in reading order. Empty where accepting makes no new clause. A list: a version is read whole.',
  })
  async places(@Parent() onDraft: AmendmentOnDraft, @Context() context: GraphQLContext): Promise<ClausePlace[]> {
    if (!onDraft.isNewClause) return [];
    const loader = loaderOf(context, 'drafting.places-in-draft', (ids) => this.queries.inDraft(ids));
    return (await loader.load(onDraft.declarationId)) ?? [];
  }

  @ResolveField(() => ID, {
    nullable: true,
    description:
      'The line of the draft after which the new clause stands unless another one is chosen. Null where accepting makes no new clause.',
  })
  async placedAfterId(
    @Parent() { isNewClause, clauseId }: AmendmentOnDraft,
    @Context() context: GraphQLContext,
  ): Promise<string | null> {
    if (!isNewClause) return null;
    return loaderOf(context, 'drafting.line-before', (ids) => this.queries.lineBefore(ids)).load(clauseId);
  }
}
