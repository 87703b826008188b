import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '@sic/graphql';
import { MemberType } from '../member/member.graphql.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { ProfilesReader } from '../profiles.reader.js';
import { RepresentationType } from './representation.graphql.js';

/** The member and the organisation of a representation, each read with one statement for all. */
@Resolver(() => RepresentationType)
export class RepresentationFieldsResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => MemberType, { description: 'The member who acts for the organisation or has asked to.' })
  member(@Parent() { memberId }: RepresentationType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return this.profiles.member(context, memberId);
  }

  @ResolveField(() => OrganisationType, { description: 'The organisation that the member acts for.' })
  organisation(
    @Parent() { organisationId }: RepresentationType,
    @Context() context: GraphQLContext,
  ): Promise<OrganisationType | null> {
    return this.profiles.organisation(context, organisationId);
  }
}
