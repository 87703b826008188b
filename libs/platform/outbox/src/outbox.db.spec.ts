import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@sic/testing';
import { EffectRunner } from './effect-runner.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { ItemAdded, itemModules, prepareWorker, recordedItems, addItem, RecordItem } from './testing/items.js';

describe('the outbox', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: itemModules, entities: [] });
    await prepareWorker(app);
  });
  beforeEach(() => app.database.manager.query('truncate recorded_item, outbox_event cascade'));
  afterAll(() => app.close());

  it('publishes nothing when the change rolls back', async () => {
    const change = app.database.transaction(async (tx) => {
      await app.get(Outbox).publish(tx, ItemAdded, { item: 'c' });
      throw new Error('changed my mind');
    });
    await expect(change).rejects.toThrow('changed my mind');
    expect(await app.published()).toEqual([]);
  });

  it('has cached pages rendered again when it commits, and not when it rolls back', async () => {
    const version = async (): Promise<number> => {
      const [row] = await app.database.manager.query<{ version: number }[]>(
        'select (case when is_called then last_value else 0 end)::int as version from public_version',
      );
      return row!.version;
    };
    const before = await version();
    const rolledBack = app.database.transaction(async (tx) => {
      await app.get(Outbox).publish(tx, ItemAdded, { item: 'd' });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    expect(await version()).toBe(before);
    await addItem(app, 'e');
    expect(await version()).toBe(before + 1);
  });

  it('gives an event to one of two relays, never to both', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => addItem(app, `item ${i}`)));
    const batches = await Promise.all([
      app.get(Relay).takeBatch(),
      app.get(Relay).takeBatch(),
      app.get(Relay).takeBatch(),
    ]);
    const taken = batches.flatMap((batch) => batch.events.map((event) => event.id));
    expect(taken).toHaveLength(40);
    expect(new Set(taken).size).toBe(40);
  });

  it('makes an effect happen once, however often its job is delivered at the same time', async () => {
    await addItem(app, 'once');
    const { events } = await app.get(Relay).takeBatch();
    const deliver = () => app.get(EffectRunner).run(events[0]!.id, 'test.record-item');
    await Promise.all(Array.from({ length: 10 }, deliver));
    expect(await recordedItems(app)).toEqual(['once']);
  });

  it('would repeat the effect without the record of what is done', async () => {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        app.database.transaction((tx) => new RecordItem().handle(tx, { item: 'again' })),
      ),
    );
    expect(await recordedItems(app)).toHaveLength(10);
  });

  it('keeps a delivery unfinished whose handler failed, and whose job was lost', async () => {
    await addItem(app, 'broken');
    const { events } = await app.get(Relay).takeBatch();
    await expect(app.get(EffectRunner).run(events[0]!.id, 'test.record-item')).rejects.toThrow('broken');
    const unfinished = await app.get(Relay).unfinished(-1_000);
    expect(unfinished.map((delivery) => delivery.handler).sort()).toEqual(['test.record-item', 'test.send-item']);
  });
});
