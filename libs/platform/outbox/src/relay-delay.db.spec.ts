import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { startTestApp, type TestApp } from '@sic/testing';
import { HandlesEvent } from './handler.js';
import { HandlerRegistry } from './handler-registry.js';
import { EffectRunner } from './effect-runner.js';
import { Relay } from './relay.js';
import { addItem, ItemAdded, itemModules, prepareWorker, RecordItem, recordedItems } from './testing/items.js';
import { WorkerLoop } from './worker-loop.js';

@Injectable()
@HandlesEvent(ItemAdded, 'test.announce-item', { isDelayed: true })
class AnnounceItem extends RecordItem {}

const announcing = { module: class AnnouncingModule {}, providers: [AnnounceItem] };
const delivered = ['test.record-item', 'test.send-item'];

describe('a delivery that is delayed', () => {
  let app: TestApp;
  let prompt: TestApp;
  beforeAll(async () => {
    const start = (minutes: string): Promise<TestApp> =>
      startTestApp({
        modules: [...itemModules, announcing],
        entities: [],
        env: { ANNOUNCEMENT_DELAY_MINUTES: minutes },
      });
    [app, prompt] = [await start('10'), await start('0')];
    await Promise.all([prepareWorker(app), prepareWorker(prompt)]);
  });
  beforeEach(() => app.database.manager.query('truncate recorded_item, outbox_event cascade'));
  afterAll(() => Promise.all([app.close(), prompt.close()]));

  const names = (deliveries: readonly { handler: string }[]): string[] =>
    deliveries.map(({ handler }) => handler).sort();
  const relay = () => app.get(Relay);
  /** As if it had happened so many minutes earlier. */
  const age = (minutes: number) =>
    app.database.manager.query(
      `with event as (update outbox_event set created_at = created_at - make_interval(mins => $1))
       update outbox_delivery set due_at = due_at - make_interval(mins => $1)`,
      [minutes],
    );

  it('waits, counted from the event, while the others go at once', async () => {
    await addItem(app, 'a');
    const { deliveries } = await relay().takeBatch();
    expect(names(deliveries)).toEqual(delivered);
    const rows: unknown = await app.database.manager.query(
      `select d.due_at - e.created_at = interval '10 minutes' as "isTenMinutes" from outbox_delivery d
         join outbox_event e on e.id = d.event_id where d.handler = 'test.announce-item'`,
    );
    expect(rows).toEqual([{ isTenMinutes: true }]);
    await age(9);
    expect(names(await relay().unfinished(0))).toEqual(delivered);
    await age(1);
    expect(names(await relay().unfinished(0))).toEqual(['test.announce-item', ...delivered]);
  });

  it('is due when a worker that was down comes back after that time', async () => {
    await addItem(app, 'a');
    await age(30);
    expect(names((await relay().takeBatch()).deliveries)).toEqual(delivered);
    expect(names(await relay().unfinished(0))).toContain('test.announce-item');
  });

  it('goes at once where the setting is 0', async () => {
    await addItem(prompt, 'a');
    const { deliveries } = await prompt.get(Relay).takeBatch();
    expect(names(deliveries)).toEqual(['test.announce-item', ...delivered]);
  });

  it('survives the worker: the next one makes it happen, once', async () => {
    await addItem(app, 'a');
    const { events, deliveries } = await relay().takeBatch();
    for (const { eventId, handler } of deliveries) await app.get(EffectRunner).run(eventId, handler);
    expect(await recordedItems(app)).toEqual(['a']);
    await age(10);
    const loop = app.get(WorkerLoop);
    await loop.start();
    while ((await recordedItems(app)).length < 2) await app.database.manager.query('select 1');
    await loop.stop();
    await app.get(EffectRunner).run(events[0]!.id, 'test.announce-item');
    expect(await recordedItems(app)).toEqual(['a', 'a']);
  });

  it('is known to the registry by its handler', () => {
    const handlers = app.get(HandlerRegistry).of(ItemAdded.name);
    expect(handlers.filter(({ isDelayed }) => isDelayed).map(({ name }) => name)).toEqual(['test.announce-item']);
  });
});
