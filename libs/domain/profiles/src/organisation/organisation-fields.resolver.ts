import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, permissionsOf } from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, PageArgs } from '@sic/graphql';
import { canOnOrganisation, ORGANISATION_ACTIONS, type OwnRepresentation } from '../profiles.policy.js';
import { loadRepresentations } from '../representation/load-representations.js';
import { RepresentationConnection, RepresentationType } from '../representation/representation.graphql.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import { OrganisationPermissions, OrganisationType, SimilarOrganisation } from './organisation.graphql.js';
import { OrganisationQueries } from './organisation.queries.js';
import { SimilarOrganisationsQueries } from './similar-organisations.queries.js';

/** Who acts for an organisation, and what the viewer may do: a fixed number of statements for any number of them. */
@Resolver(() => OrganisationType)
export class OrganisationFieldsResolver {
  constructor(
    private readonly queries: RepresentationQueries,
    private readonly organisations: OrganisationQueries,
    private readonly similarities: SimilarOrganisationsQueries,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why a moderator refused it; for moderators, and for who acts for it or has asked to.',
  })
  refusalReason(
    @Parent() { id }: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<string | null> {
    return loaderOf<string>(context, 'profiles.refusals', (ids) => this.organisations.refusals(actor, ids)).load(id);
  }

  @ResolveField(() => [SimilarOrganisation], {
    description: 'Others that could be taken for it; empty for who does not moderate.',
  })
  async similar(
    @Parent() { id }: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<SimilarOrganisation[]> {
    const loader = loaderOf<SimilarOrganisation[]>(context, 'profiles.similar', (ids) =>
      this.similarities.of(actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => RepresentationConnection, {
    description: 'Who acts for it; for its own people and moderators also who has asked, these first.',
  })
  representations(
    @Parent() { id }: OrganisationType,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<RepresentationType>> {
    return loadRepresentations(context, this.queries, 'ofOrganisations', id, page);
  }

  @ResolveField(() => RepresentationType, { nullable: true, description: 'The viewer’s own, asked or confirmed.' })
  async viewerRepresentation(
    @Parent() { id }: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<RepresentationType | null> {
    const own = await this.own(id, actor, context);
    if (!own) return null;
    return loaderOf(context, 'profiles.representations', (ids) => this.queries.byIds(actor, ids)).load(own.id);
  }

  @ResolveField(() => OrganisationPermissions, { description: 'What the viewer may do with this organisation.' })
  async viewerCan(
    @Parent() { id, isHidden }: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationPermissions> {
    const own = await this.own(id, actor, context);
    const reporting = { actor, authorId: null, isHidden };
    return { ...permissionsOf(canOnOrganisation, ORGANISATION_ACTIONS, actor, { isHidden, own }), reporting };
  }

  private async own(id: string, actor: Actor, context: GraphQLContext): Promise<OwnRepresentation | null> {
    if (actor.kind === 'visitor') return null;
    return loaderOf(context, 'profiles.own-representations', (ids) => this.queries.ownOf(actor, ids)).load(id);
  }
}
