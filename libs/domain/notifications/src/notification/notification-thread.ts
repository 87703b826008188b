/** Where the site shows one thing: an amendment, a gathering, a text. What leads there is about that thing. */
const THINGS = ['amendments', 'declaration', 'gatherings', 'me/decisions', 'moderation/cases', 'organisations'];

/**
 * SQL: what a notification is about. Those with the same value stand as one in the inbox. What leads to no single thing,
 * such as the code of conduct, stands alone.
 */
export const ABOUT = `coalesce(substring(path from '^/(?:${THINGS.join('|')})/[^/?#]+'), id::text)`;
