import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, permissionsOf } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { IdentityReader } from '@sic/identity';
import { Place } from '../place/place.graphql.js';
import { canOnMember, MEMBER_ACTIONS } from '../profiles.policy.js';
import { RepresentationType } from '../representation/representation.graphql.js';
import { RepresentationQueries } from '../representation/representation.queries.js';
import type { Term } from '../vocabulary.js';
import { termEnum } from '../vocabulary.graphql.js';
import { MemberPermissions, MemberType } from './member.graphql.js';
import { type MemberDetails, MemberQueries } from './member.queries.js';
import { ProfileField } from './profile-field.js';

/** The parts of a profile that are seldom selected: one statement for all of them, whatever the number of members. */
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

  @ResolveField(() => [String], { description: 'BCP 47, best first.' })
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

  @ResolveField(() => [RepresentationType], {
    description: 'The organisations that the member acts for; their own requests too, for themselves.',
  })
  async representations(
    @Parent() member: MemberType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<RepresentationType[]> {
    const loader = loaderOf(context, 'profiles.representations-of-members', (ids) =>
      this.representationQueries.ofMembers(ids, actor),
    );
    return (await loader.load(member.id)) ?? [];
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for everybody but the member.' })
  async emailAddress(@Parent() member: MemberType, @CurrentActor() actor: Actor): Promise<string | null> {
    if (canOnMember(actor, 'readAddress', { memberId: member.id }) !== null) return null;
    return (await this.identity.contacts([member.id])).get(member.id)?.email ?? null;
  }

  @ResolveField(() => MemberPermissions)
  viewerCan(@Parent() member: MemberType, @CurrentActor() actor: Actor): MemberPermissions {
    return permissionsOf(canOnMember, MEMBER_ACTIONS, actor, { memberId: member.id });
  }

  private details({ id }: MemberType, context: GraphQLContext): Promise<MemberDetails | null> {
    return loaderOf(context, 'profiles.member-details', (ids) => this.queries.details(ids, context.actor)).load(id);
  }
}
