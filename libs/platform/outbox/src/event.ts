/** What an event carries: ids and short facts, never personal data, so that jobs and logs stay clean. */
export type EventPayload = Record<string, string | number | boolean | null>;

/** A kind of event, declared once by the domain that publishes it. */
export interface EventType<P extends EventPayload = EventPayload> {
  /** `domain.noun-verbed`, such as `drafting.amendment-submitted`. */
  readonly name: string;
  /** Only in the type: the shape of the payload. */
  readonly payload?: P;
  /** True for an event that only live subscriptions read: it needs no handler in the worker. */
  readonly isLiveOnly?: boolean;
}

/** Declares an event: `defineEvent<{ amendmentId: string }>('drafting.amendment-submitted')`. */
export function defineEvent<P extends EventPayload>(
  name: string,
  options: Pick<EventType, 'isLiveOnly'> = {},
): EventType<P> {
  return { name, ...options };
}
