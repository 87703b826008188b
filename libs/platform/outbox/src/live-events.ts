import type { EventPayload, EventType } from './event.js';
import { type LiveBus, type LiveMessage, RESYNC } from './live-bus.js';

/** At most this many messages wait for one slow subscriber; then it is told to reload instead. */
const BACKLOG = 100;

/** Committed events as async iterators, for GraphQL subscriptions. */
export class LiveEvents {
  constructor(private readonly bus: LiveBus) {}

  /** Calls `listener` on every event of the type. Returns how to stop. */
  on<P extends EventPayload>(type: EventType<P>, listener: (payload: P) => void): () => void {
    return this.bus.subscribe((message) => {
      if (message.name === type.name) listener(message.payload as P);
    });
  }

  /**
   * The messages of the given types from now on, until the consumer stops. After a lost connection, and to a consumer
   * that is too slow, it gives one message named `platform.resync`.
   */
  stream(types: readonly EventType[]): AsyncIterableIterator<LiveMessage> {
    const names = new Set([...types.map((type) => type.name), RESYNC]);
    const waiting: LiveMessage[] = [];
    let wake: ((result: IteratorResult<LiveMessage>) => void) | undefined;
    let isDone = false;

    const unsubscribe = this.bus.subscribe((message) => {
      if (isDone || !names.has(message.name)) return;
      if (wake) {
        wake({ value: message, done: false });
        wake = undefined;
      } else if (waiting.length < BACKLOG) waiting.push(message);
      else waiting.splice(0, waiting.length, { name: RESYNC, payload: {} });
    });
    const finish = (): Promise<IteratorResult<LiveMessage>> => {
      isDone = true;
      unsubscribe();
      wake?.({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next() {
        const message = waiting.shift();
        if (message) return Promise.resolve({ value: message, done: false });
        if (isDone) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve) => (wake = resolve));
      },
      return: finish,
      throw: finish,
    };
  }

  close(): Promise<void> {
    return this.bus.close();
  }
}
