import { type GraphQLContext, loaderOf } from '@sic/graphql';
import type { ProfilesReader } from '../profiles.reader.js';
import type { MemberType } from './member.graphql.js';

/** A member as the viewer may see them; all of one request are read with one statement. */
export function loadMember(context: GraphQLContext, profiles: ProfilesReader, id: string): Promise<MemberType | null> {
  return loaderOf(context, 'profiles.members', (ids) => profiles.members(ids, context.actor)).load(id);
}
