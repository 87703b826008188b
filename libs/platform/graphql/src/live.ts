import type { Actor } from '@sic/authorization';
import type { EventType, LiveEvents, LiveMessage } from '@sic/outbox';
import type { GraphQLContext } from './context.js';

/**
 * A GraphQL subscription over committed events. Before every update the actor is looked up again, so an ended session
 * or a lowered role drops the very next one.
 * @param toUpdate what this actor may see of the event, or null for nothing; also called with `platform.resync`
 */
export async function* live<T>(
  events: LiveEvents,
  types: readonly EventType[],
  context: GraphQLContext,
  toUpdate: (message: LiveMessage, actor: Actor) => Promise<T | null>,
): AsyncGenerator<T> {
  const wasMember = context.actor.kind === 'member';
  for await (const message of events.stream(types)) {
    const actor = await context.refresh();
    if (wasMember && actor.kind === 'visitor') return;
    const update = await toUpdate(message, actor);
    if (update !== null) yield update;
  }
}
