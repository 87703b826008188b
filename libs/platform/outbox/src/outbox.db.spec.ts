import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@sic/testing';
import { EffectRunner } from './effect-runner.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { RetryPlan } from './retry-plan.js';
import {
  ItemAdded,
  itemModules,
  SendItem,
  prepareWorker,
  recordedItems,
  addItem,
  RecordItem,
} from './testing/items.js';
import { WorkerLoop } from './worker-loop.js';

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

const redisUrl = process.env['TEST_REDIS_URL'];
const backends: [string, Record<string, string> | undefined][] = [
  ['PostgreSQL', {}],
  ['Redis', redisUrl === undefined ? undefined : { REDIS_URL: redisUrl }],
];

describe.each(backends)('the worker with its jobs on %s', (_name, env) => {
  const test = env === undefined ? it.skip : it;

  test('carries every event to every handler once', async () => {
    const app = await startTestApp({ modules: itemModules, entities: [], env: env ?? {} });
    try {
      await prepareWorker(app);
      const items = Array.from({ length: 50 }, (_, i) => `item ${String(i).padStart(2, '0')}`);
      await Promise.all(items.slice(0, 25).map((item) => addItem(app, item)));
      await app.get(WorkerLoop).start();
      await Promise.all(items.slice(25).map((item) => addItem(app, item)));
      const isDone = async (): Promise<boolean> => {
        const [row] = await app.database.manager.query<{ open: string }[]>(
          `select (select count(*) from outbox_event where relayed_at is null)
                + (select count(*) from outbox_delivery where done_at is null) as open`,
        );
        return row?.open === '0';
      };
      while (!(await isDone())) await new Promise(setImmediate);
      expect(await recordedItems(app)).toEqual(items);
      expect(app.get(SendItem).sent.sort()).toEqual(items);
    } finally {
      await app.get(WorkerLoop).stop();
      await app.close();
    }
  });

  test('tries an effect that fails again until it succeeds, and not once after that', async () => {
    const app = await startTestApp({ modules: itemModules, entities: [], env: env ?? {} });
    try {
      await prepareWorker(app);
      const plan = { quickAttempts: 2, quickDelayMs: 1, delayMs: 1, maxDelayMs: 20, dueCheckMs: 5, undoneAfterMs: 0 };
      Object.assign(app.get(RetryPlan), plan);
      const sendItem = app.get(SendItem);
      // Three rounds of quick attempts fail, and the first attempt of the fourth.
      sendItem.failuresLeft = 7;
      await addItem(app, 'stubborn');
      await app.get(WorkerLoop).start();
      while (sendItem.sent.length === 0) await new Promise(setImmediate);
      const delivery = async () =>
        (
          await app.database.manager.query<{ isDone: boolean; failures: number; error: string | null }[]>(
            `select done_at is not null as "isDone", failures, error from outbox_delivery where handler = 'test.send-item'`,
          )
        )[0]!;
      while (!(await delivery()).isDone) await new Promise(setImmediate);
      const { failures, error } = await delivery();
      expect([failures, error]).toEqual([3, 'Nobody answers']);
      // The checks go on while a later event is delivered; what is done is not sent again.
      await addItem(app, 'later');
      while (sendItem.sent.length < 2) await new Promise(setImmediate);
      await app.get(WorkerLoop).stop();
      expect(sendItem.sent).toEqual(['stubborn', 'later']);
      expect(await recordedItems(app)).toEqual(['later', 'stubborn']);
    } finally {
      await app.get(WorkerLoop).stop();
      await app.close();
    }
  });
});
