import { describe, expect, it } from '@jest/globals';
import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { defineEvent } from './event.js';
import { Scheduled, type ScheduledTask } from './handler.js';
import { HandlerRegistry, UncoveredEvents } from './handler-registry.js';
import { HandlesEvent } from './handler.js';
import { BellRang, CallOut, WriteDown } from './testing/bells.js';

const Unheard = defineEvent<{ tone: string }>('test.unheard');

@Injectable()
@Scheduled('test.wind-the-clock', 30_000)
class WindTheClock implements ScheduledTask {
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
    expect(await refusalOf([WriteDown], [BellRang])).toBeNull();
  });

  it('are found by event and by name, and tasks beside them', async () => {
    const registry = await registryOf(WriteDown, CallOut, WindTheClock);
    registry.load([BellRang]);
    expect(registry.of(BellRang.name).map(({ name }) => name)).toEqual(['test.write-down', 'test.call-out']);
    expect(registry.of(Unheard.name)).toEqual([]);
    expect(registry.byName('test.write-down')).toMatchObject({ eventName: 'test.bell-rang' });
    expect(registry.byName('test.write-down')?.instance).toBeInstanceOf(WriteDown);
    expect(registry.byName('test.unknown')).toBeUndefined();
    expect(registry.tasks).toMatchObject([{ name: 'test.wind-the-clock', everyMs: 30_000 }]);
    expect(registry.tasks[0]?.instance).toBeInstanceOf(WindTheClock);
  });

  it('keep the worker from starting when an event has none', async () => {
    const refusal = await refusalOf([WriteDown], [BellRang, Unheard]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(refusal).toMatchObject({ name: 'UncoveredEvents', message: 'No handler for: test.unheard' });
    expect(await refusalOf([], [BellRang, Unheard])).toMatchObject({
      message: 'No handler for: test.bell-rang, test.unheard',
    });
  });

  it('are not needed for what only open pages hear of', async () => {
    const LiveOnly = defineEvent('test.live-only', { isLiveOnly: true });
    expect(await refusalOf([WriteDown], [BellRang, LiveOnly])).toBeNull();
  });

  it('keep the worker from starting when two share a name', async () => {
    @Injectable()
    @HandlesEvent(BellRang, 'test.write-down')
    class Impostor extends WriteDown {}
    const refusal = await refusalOf([WriteDown, Impostor], [BellRang]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(String(refusal)).toContain('Two handlers are named test.write-down');
  });

  it('stop the worker from starting when one handles an event that nobody publishes', async () => {
    const refusal = await refusalOf([WriteDown], [Unheard]);
    expect(refusal).toBeInstanceOf(UncoveredEvents);
    expect(String(refusal)).toContain('test.write-down handles test.bell-rang, which nobody publishes');
  });

  it('may be given under more than one name, and loaded again, as one', async () => {
    const shared: DynamicModule = { module: class SharedModule {}, providers: [WriteDown], exports: [WriteDown] };
    const alias = { provide: 'alias', useExisting: WriteDown };
    const root: DynamicModule = {
      module: class RootModule {},
      imports: [DiscoveryModule, shared],
      providers: [HandlerRegistry, alias, { provide: 'nothing', useValue: null }],
    };
    const registry = (await NestFactory.createApplicationContext(root, { logger: false })).get(HandlerRegistry);
    registry.load([BellRang]);
    expect(registry.of(BellRang.name)).toHaveLength(1);
    registry.load([BellRang]);
    expect(registry.of(BellRang.name)).toHaveLength(1);
  });
});
