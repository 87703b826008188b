import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, permissionsOf } from '@sic/authorization';
import { type Connection, type GraphQLContext, LanguageTag, loaderOf, PageArgs } from '@sic/graphql';
import { IdentityReader } from '@sic/identity';
import { Place } from '../place/place.graphql.js';
import { canOnMember, MEMBER_ACTIONS } from '../profiles.policy.js';
import { loadRepresentations } from '../representation/load-representations.js';
import { RepresentationConnection, type RepresentationType } from '../representation/representation.graphql.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import type { Term } from '../vocabulary.js';
import { termEnum } from '../vocabulary.graphql.js';
import { MemberPermissions, MemberType } from './member.graphql.js';
import { type MemberDetails, MemberQueries } from './member.queries.js';
import { ProfileField } from './profile-field.js';

/** The parts of a profile that lists seldom need: one statement reads them for any number of members. */
@Resolver(() => MemberType)
export class MemberFieldsResolver {
  constructor(
    private readonly queries: MemberQueries,
    private readonly representationQueries: RepresentationQueries,
    private readonly identity: IdentityReader,
  ) {}

  @ResolveField(() => Place, { nullable: true, description: 'Null when there is none, or when it is for members.' })
  async place(@Parent() member: MemberType, @Context() context: GraphQLContext): Promise<Place | null> {
    return (await this.details(member, context))?.place ?? null;
  }

  @ResolveField(() => [LanguageTag], { description: 'The languages that the member speaks, best first.' })
  async languages(@Parent() member: MemberType, @Context() context: GraphQLContext): Promise<string[]> {
    return (await this.details(member, context))?.languages ?? [];
  }

  @ResolveField(() => [termEnum], { description: 'What the member can offer.' })
  async capacities(@Parent() member: MemberType, @Context() context: GraphQLContext): Promise<Term[]> {
    return (await this.details(member, context))?.capacities ?? [];
  }

  @ResolveField(() => [termEnum], { description: 'What the member looks for.' })
  async needs(@Parent() member: MemberType, @Context() context: GraphQLContext): Promise<Term[]> {
    return (await this.details(member, context))?.needs ?? [];
  }

  @ResolveField(() => [ProfileField], {
    nullable: true,
    description: 'What only members see. Null for everybody but the member.',
  })
  async membersOnly(
    @Parent() member: MemberType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<ProfileField[] | null> {
    if (canOnMember(actor, 'edit', { memberId: member.id }) !== null) return null;
    return (await this.details(member, context))?.membersOnly ?? [];
  }

  @ResolveField(() => RepresentationConnection, {
    description: 'The organisations that the member acts for; their own requests too, for themselves.',
  })
  representations(
    @Parent() { id }: MemberType,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<RepresentationType>> {
    return loadRepresentations(context, this.representationQueries, 'ofMembers', id, page);
  }

  @ResolveField(() => String, { nullable: true, description: 'The mail address; null for everybody but the member.' })
  async emailAddress(
    @Parent() { id }: MemberType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<string | null> {
    if (canOnMember(actor, 'readAddress', { memberId: id }) !== null) return null;
    return (await this.identity.contact(context, id))?.email ?? null;
  }

  @ResolveField(() => MemberPermissions, { description: 'What the viewer may do with this profile.' })
  viewerCan(@Parent() member: MemberType, @CurrentActor() actor: Actor): MemberPermissions {
    const reporting = { actor, authorId: member.id, isHidden: member.isHidden };
    return { ...permissionsOf(canOnMember, MEMBER_ACTIONS, actor, { memberId: member.id }), reporting };
  }

  private details({ id }: MemberType, context: GraphQLContext): Promise<MemberDetails | null> {
    return loaderOf(context, 'profiles.member-details', (ids) => this.queries.details(ids, context.actor)).load(id);
  }
}
