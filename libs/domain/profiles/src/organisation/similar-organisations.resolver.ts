import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '@sic/graphql';
import { SimilarOrganisations } from '../profiles.problems.js';
import { OrganisationType } from './organisation.graphql.js';
import { OrganisationQueries } from './organisation.queries.js';

/** The organisations that a refusal names, as the member may see them. */
@Resolver(() => SimilarOrganisations)
export class SimilarOrganisationsResolver {
  constructor(private readonly queries: OrganisationQueries) {}

  @ResolveField(() => [OrganisationType], { description: 'The organisations whose names look alike.' })
  async organisations(
    @Parent() { organisationIds }: SimilarOrganisations,
    @Context() { actor }: GraphQLContext,
  ): Promise<OrganisationType[]> {
    return [...(await this.queries.byIds(actor, organisationIds)).values()];
  }
}
