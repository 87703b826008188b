import { type GraphQLContext, loaderOf } from '@sic/graphql';
import type { MemberType, ProfilesReader } from '@sic/profiles';

/** The face of a member as the viewer may see it, batched over everything in one answer. */
export function loadMember(context: GraphQLContext, profiles: ProfilesReader, id: string): Promise<MemberType | null> {
  return loaderOf(context, 'profiles.members', (ids) => profiles.members(ids, context.actor)).load(id);
}
