import { describe, expect, it } from '@jest/globals';
import { defineEvent } from './event.js';
import type { LiveBus, LiveMessage } from './live-bus.js';
import { LiveEvents } from './live-events.js';

const ItemAdded = defineEvent<{ item: string }>('test.item-added');
const PageOpened = defineEvent('test.page-opened');

/** A bus in this process. */
class Wire implements LiveBus {
  readonly listeners = new Set<(message: LiveMessage) => void>();
  isClosed = false;

  publish(message: LiveMessage): Promise<void> {
    for (const listener of this.listeners) listener(message);
    return Promise.resolve();
  }

  subscribe(onMessage: (message: LiveMessage) => void): () => void {
    this.listeners.add(onMessage);
    return () => this.listeners.delete(onMessage);
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

const added = (item: string): LiveMessage => ({ name: ItemAdded.name, payload: { item } });
const opened: LiveMessage = { name: PageOpened.name, payload: {} };
const resync: LiveMessage = { name: 'platform.resync', payload: {} };

describe('live events', () => {
  it('call a listener on each event of its type, until it stops', async () => {
    const wire = new Wire();
    const items: string[] = [];
    const stop = new LiveEvents(wire).on(ItemAdded, ({ item }) => items.push(item));
    for (const message of [added('a'), opened, resync, added('b')]) await wire.publish(message);
    stop();
    await wire.publish(added('c'));
    expect(items).toEqual(['a', 'b']);
  });

  it('are streamed in order, those that came before they were asked for and those that are waited for', async () => {
    const wire = new Wire();
    const stream = new LiveEvents(wire).stream([ItemAdded, PageOpened]);
    await wire.publish(added('a'));
    await wire.publish({ name: 'test.other', payload: {} });
    await wire.publish(opened);
    expect(await stream.next()).toEqual({ value: added('a'), done: false });
    expect(await stream.next()).toEqual({ value: opened, done: false });
    const waiting = stream.next();
    await wire.publish(added('b'));
    await wire.publish(added('c'));
    expect(await waiting).toEqual({ value: added('b'), done: false });
    expect(await stream.next()).toEqual({ value: added('c'), done: false });
  });

  it('tell each stream of a lost connection, whatever it reads', async () => {
    const wire = new Wire();
    const stream = new LiveEvents(wire).stream([PageOpened]);
    await wire.publish(added('a'));
    await wire.publish(resync);
    expect(await stream.next()).toEqual({ value: resync, done: false });
  });

  it('tell a reader that is a hundred behind to reload, instead of keeping more', async () => {
    const wire = new Wire();
    const stream = new LiveEvents(wire).stream([ItemAdded]);
    for (let n = 0; n < 100; n += 1) await wire.publish(added(String(n)));
    expect(await stream.next()).toEqual({ value: added('0'), done: false });
    await wire.publish(added('100'));
    // A hundred wait again; the next is one too many.
    await wire.publish(added('101'));
    await wire.publish(added('102'));
    expect(await stream.next()).toEqual({ value: resync, done: false });
    expect(await stream.next()).toEqual({ value: added('102'), done: false });
  });

  it.each(['return', 'throw'] as const)('end a stream on %s, also for who waits, and listen no more', async (how) => {
    const wire = new Wire();
    const stream = new LiveEvents(wire).stream([ItemAdded]);
    const waiting = stream.next();
    const over = { value: undefined, done: true };
    expect(await stream[how]!(new Error('gone'))).toEqual(over);
    expect(await waiting).toEqual(over);
    expect(wire.listeners.size).toBe(0);
    await wire.publish(added('late'));
    expect(await stream.next()).toEqual(over);
  });

  it('can be read with a loop', async () => {
    const wire = new Wire();
    const stream = new LiveEvents(wire).stream([ItemAdded]);
    for (const item of ['a', 'b', 'c']) await wire.publish(added(item));
    const items: unknown[] = [];
    for await (const { payload } of stream) {
      items.push(payload['item']);
      if (payload['item'] === 'b') break;
    }
    expect(items).toEqual(['a', 'b']);
    expect(wire.listeners.size).toBe(0);
  });

  it('close their bus', async () => {
    const wire = new Wire();
    await new LiveEvents(wire).close();
    expect(wire.isClosed).toBe(true);
  });
});
