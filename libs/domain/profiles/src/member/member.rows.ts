import { type Actor, actorId, isModerator } from '@sic/authorization';
import type { Database } from '@sic/database';
import type { MemberType } from './member.graphql.js';

/** What stands in the place of a name that moderators hid. */
export const HIDDEN_MEMBER = 'Hidden member';

/**
 * SQL: whether the reader sees member `m` of account `a` at all. `reader` is the placeholder of their id or null,
 * `moderates` of whether they moderate.
 */
export function isShown(reader = '$2', moderates = '$3'): string {
  return `(m.hidden_at is null or a.id = ${reader}::uuid or ${moderates}::boolean)`;
}

/** SQL: whether the reader may see one part of the profile: everybody the public ones, members all. */
export function mayRead(field: string, reader = '$2', moderates = '$3'): string {
  return `(${isShown(reader, moderates)} and (${reader}::uuid is not null or not ('${field}' = any(m.members_only))))`;
}

/** Faces of members by id, with one statement: what this actor may see of each. */
export async function membersById(
  database: Database,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, MemberType>> {
  const rows = await database.rows<MemberType>(
    'profiles-members',
    `select a.id,
            case when ${isShown()} then coalesce(m.name, a.name) else '${HIDDEN_MEMBER}' end as name,
            case when ${mayRead('headline')} then coalesce(m.headline, '') else '' end as headline,
            case when ${mayRead('picture')} then m.picture_key end as "pictureKey",
            case when ${mayRead('place')} then m.country end as country,
            m.hidden_at is not null as "isHidden"
       from account a left join member m on m.id = a.id where a.id = any($1)`,
    [ids, actorId(actor), isModerator(actor)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
