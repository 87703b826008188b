import type { Actor } from '@sic/authorization';
import DataLoader from 'dataloader';

/** What one GraphQL operation carries. */
export interface GraphQLContext {
  actor: Actor;
  /** Address of the client, from the trusted web server. */
  address: string;
  /** Reads the actor again; a subscription does so before every update. */
  refresh: () => Promise<Actor>;
  loaders: Map<string, DataLoader<string, unknown>>;
}

/** The context of one operation. */
export function contextOf(actor: Actor, address: string, refresh: () => Promise<Actor>): GraphQLContext {
  return { actor, address, refresh, loaders: new Map() };
}

/**
 * The request's loader of that name; made on first use, so that every edge of one list is read with one statement.
 * @param load rows by id, in any order; ids without a row are left out of the map
 */
export function loaderOf<T>(
  context: GraphQLContext,
  name: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | null> {
  const known = context.loaders.get(name) as DataLoader<string, T | null> | undefined;
  if (known) return known;
  const loader = new DataLoader<string, T | null>(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  context.loaders.set(name, loader as DataLoader<string, unknown>);
  return loader;
}
