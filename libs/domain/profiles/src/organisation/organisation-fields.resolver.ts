import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, permissionsOf } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { canOnOrganisation, ORGANISATION_ACTIONS } from '../profiles.policy.js';
import { RepresentationType } from '../representation/representation.graphql.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import { OrganisationPermissions, OrganisationType } from './organisation.graphql.js';

/** Who acts for an organisation, and what the viewer may do: one statement, whatever the number of organisations. */
@Resolver(() => OrganisationType)
export class OrganisationFieldsResolver {
  constructor(private readonly queries: RepresentationQueries) {}

  @ResolveField(() => [RepresentationType], {
    description: 'Who acts for it; for its own people and moderators also who has asked, these first.',
  })
  representations(
    @Parent() organisation: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<RepresentationType[]> {
    return this.all(organisation, actor, context);
  }

  @ResolveField(() => RepresentationType, { nullable: true, description: 'The viewer’s own, asked or confirmed.' })
  async viewerRepresentation(
    @Parent() organisation: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<RepresentationType | null> {
    if (actor.kind === 'visitor') return null;
    const all = await this.all(organisation, actor, context);
    return all.find(({ memberId }) => memberId === actor.id) ?? null;
  }

  @ResolveField(() => OrganisationPermissions)
  async viewerCan(
    @Parent() organisation: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationPermissions> {
    const own = await this.viewerRepresentation(organisation, actor, context);
    return permissionsOf(canOnOrganisation, ORGANISATION_ACTIONS, actor, { isHidden: organisation.isHidden, own });
  }

  private async all({ id }: OrganisationType, actor: Actor, context: GraphQLContext): Promise<RepresentationType[]> {
    const loader = loaderOf(context, 'profiles.representations-of-organisations', (ids) =>
      this.queries.ofOrganisations(ids, actor),
    );
    return (await loader.load(id)) ?? [];
  }
}
