import { type Connection, type GraphQLContext, loaderOf, type PageArgs } from '@sic/graphql';
import type { RepresentationType } from './representation.graphql.js';
import type { RepresentationQueries } from './representation.queries.js';

type Page = Connection<RepresentationType>;

const NONE: Page = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};

/** A page of the representations of a member or of an organisation; the same page of many is read with one statement. */
export async function loadRepresentations(
  context: GraphQLContext,
  queries: RepresentationQueries,
  side: 'ofMembers' | 'ofOrganisations',
  id: string,
  { first, after, last, before }: PageArgs,
): Promise<Page> {
  const page = { first, after: after ?? null, last: last ?? null, before: before ?? null };
  const loader = loaderOf(context, `profiles.representations.${side}.${JSON.stringify(page)}`, (ids) =>
    queries[side](context.actor, ids, page),
  );
  return (await loader.load(id)) ?? NONE;
}
