import { describe, expect, it } from '@jest/globals';
import { startTestApp } from '@sic/testing';
import { RetryPlan } from './retry-plan.js';
import { addItem, itemModules, prepareWorker, recordedItems, SendItem } from './testing/items.js';
import { WorkerLoop } from './worker-loop.js';

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
