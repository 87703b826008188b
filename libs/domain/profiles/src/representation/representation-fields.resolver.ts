import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { MemberType } from '../member/member.graphql.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { ProfilesReader } from '../profiles.reader.js';
import { RepresentationType } from './representation.graphql.js';

/** The member and the organisation of a representation, each read with one statement for all. */
@Resolver(() => RepresentationType)
export class RepresentationFieldsResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => MemberType, { description: 'The member who acts for the organisation or has asked to.' })
  async member(
    @Parent() { memberId }: RepresentationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<MemberType | null> {
    return loaderOf(context, 'profiles.members', (ids) => this.profiles.members(ids, actor)).load(memberId);
  }

  @ResolveField(() => OrganisationType, { description: 'The organisation that the member acts for.' })
  async organisation(
    @Parent() { organisationId }: RepresentationType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationType | null> {
    const loader = loaderOf(context, 'profiles.organisations', (ids) => this.profiles.organisations(ids, actor));
    return loader.load(organisationId);
  }
}
