import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { mayAskToRepresent, mayUpdateOrganisation, mayVerify, type OrganisationFacts } from '../profiles.policy.js';
import { RepresentationType } from '../representation/representation.graphql.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import { OrganisationRights, OrganisationType } from './organisation.graphql.js';

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

  @ResolveField(() => OrganisationRights)
  async viewerCan(
    @Parent() organisation: OrganisationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationRights> {
    const own = await this.viewerRepresentation(organisation, actor, context);
    const facts: OrganisationFacts = {
      ownRole: own?.state === 'confirmed' ? own.role : null,
      isHidden: organisation.isHidden,
    };
    return {
      update: mayUpdateOrganisation(actor, facts).isAllowed,
      verify: mayVerify(actor, facts).isAllowed,
      askToRepresent: own === null && mayAskToRepresent(actor, facts).isAllowed,
    };
  }

  private async all({ id }: OrganisationType, actor: Actor, context: GraphQLContext): Promise<RepresentationType[]> {
    const loader = loaderOf(context, 'profiles.representations-of-organisations', (ids) =>
      this.queries.ofOrganisations(ids, actor),
    );
    return (await loader.load(id)) ?? [];
  }
}
