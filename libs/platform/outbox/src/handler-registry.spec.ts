import { describe, expect, it } from '@jest/globals';
import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { defineEvent } from './event.js';
import { Scheduled, type ScheduledTask } from './handler.js';
import { HandlerRegistry, UncoveredEvents } from './handler-registry.js';
import { HandlesEvent } from './handler.js';
import { ItemAdded, SendItem, RecordItem } from './testing/items.js';

const ItemRemoved = defineEvent<{ item: string }>('test.item-removed');

@Injectable()
@Scheduled('test.count-items', 30_000)
class CountItems implements ScheduledTask {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the handlers of a worker', () => {
  /** The registry of a process with these providers. */
  async function registryOf(...providers: Type<object>[]): Promise<HandlerRegistry> {
    const root: DynamicModule = {
      module: class RootModule {},
      imports: [DiscoveryModule],
      providers: [HandlerRegistry, ...providers],
    };
    return (await NestFactory.createApplicationContext(root, { logger: false })).get(HandlerRegistry);
  }
  const refusalOf = async (providers: Type<object>[], events: Parameters<HandlerRegistry['load']>[0]) => {
    const registry = await registryOf(...providers);
    try {
      registry.load(events);
      return null;
    } catch (error) {
      return error;
    }
  };

  it('cover every event', async () => {
    expect(await refusalOf([RecordItem], [ItemAdded])).toBeNull();
  });

  it('are found by event and by name, and tasks beside them', async () => {
    const registry = await registryOf(RecordItem, SendItem, CountItems);
    registry.load([ItemAdded]);
    expect(registry.of(ItemAdded.name).map(({ name }) => name)).toEqual(['test.record-item', 'test.send-item']);
    expect(registry.of(ItemRemoved.name)).toEqual([]);
    expect(registry.byName('test.record-item')).toMatchObject({ eventName: 'test.item-added' });
    expect(registry.byName('test.record-item')?.instance).toBeInstanceOf(RecordItem);
    expect(registry.byName('test.unknown')).toBeUndefined();
    expect(registry.tasks).toMatchObject([{ name: 'test.count-items', everyMs: 30_000 }]);
    expect(registry.tasks[0]?.instance).toBeInstanceOf(CountItems);
  });

  it('keep the worker from starting when an event has none', async () => {
    const refusal = await refusalOf([RecordItem], [ItemAdded, ItemRemoved]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(refusal).toMatchObject({ name: 'UncoveredEvents', message: 'No handler for: test.item-removed' });
    expect(await refusalOf([], [ItemAdded, ItemRemoved])).toMatchObject({
      message: 'No handler for: test.item-added, test.item-removed',
    });
  });

  it('are not needed for what only open pages hear of', async () => {
    const LiveOnly = defineEvent('test.live-only', { isLiveOnly: true });
    expect(await refusalOf([RecordItem], [ItemAdded, LiveOnly])).toBeNull();
  });

  it('keep the worker from starting when two share a name', async () => {
    @Injectable()
    @HandlesEvent(ItemAdded, 'test.record-item')
    class Impostor extends RecordItem {}
    const refusal = await refusalOf([RecordItem, Impostor], [ItemAdded]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(String(refusal)).toContain('Two handlers are named test.record-item');
  });

  it('stop the worker from starting when one handles an event that nobody publishes', async () => {
    const refusal = await refusalOf([RecordItem], [ItemRemoved]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(String(refusal)).toContain('test.record-item handles test.item-added, which nobody publishes');
  });

  it('may be given under more than one name, and loaded again, as one', async () => {
    const shared: DynamicModule = { module: class SharedModule {}, providers: [RecordItem], exports: [RecordItem] };
    const alias = { provide: 'alias', useExisting: RecordItem };
    const root: DynamicModule = {
      module: class RootModule {},
      imports: [DiscoveryModule, shared],
      providers: [HandlerRegistry, alias, { provide: 'nothing', useValue: null }],
    };
    const registry = (await NestFactory.createApplicationContext(root, { logger: false })).get(HandlerRegistry);
    registry.load([ItemAdded]);
    expect(registry.of(ItemAdded.name)).toHaveLength(1);
    registry.load([ItemAdded]);
    expect(registry.of(ItemAdded.name)).toHaveLength(1);
  });
});
