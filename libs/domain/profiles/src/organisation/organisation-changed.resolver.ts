import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '@sic/graphql';
import { OrganisationChanged } from '../profiles.problems.js';
import { ProfilesReader } from '../profiles.reader.js';
import { OrganisationType } from './organisation.graphql.js';

/** What the problem of two changes at once shows: the organisation as it is now. */
@Resolver(() => OrganisationChanged)
export class OrganisationChangedResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation as it is now.' })
  organisation(
    @Parent() { organisationId }: OrganisationChanged,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationType | null> {
    return this.profiles.organisation(context, organisationId);
  }
}
