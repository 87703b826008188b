import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { defineEvent } from './event.js';
import { EffectRunner } from './effect-runner.js';
import { Outbox } from './outbox.js';
import { type Delivery, Relay } from './relay.js';
import { currentRequestId, withRequestId } from './request-id.js';
import { itemModules, SendItem, prepareWorker, recordedItems, addItem } from './testing/items.js';

const Unhandled = defineEvent('test.unhandled', { isLiveOnly: true });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ modules: itemModules, entities: [] });
  await prepareWorker(app);
});
beforeEach(async () => {
  await app.database.manager.query('truncate recorded_item, outbox_event cascade');
  Object.assign(app.get(SendItem), { sent: [], keys: [], isBroken: false });
});
afterAll(() => app.close());

const relay = () => app.get(Relay);
const run = (eventId: string, handler: string) => app.get(EffectRunner).run(eventId, handler);

describe('the relay', () => {
  it('takes events in the order in which they were published, each once, with a delivery for each handler', async () => {
    for (const item of ['c', 'a', 'b']) await addItem(app, item);
    const { events, deliveries } = await relay().takeBatch();
    expect(events).toMatchObject(['c', 'a', 'b'].map((item) => ({ name: 'test.item-added', payload: { item } })));
    const expected = events.flatMap(({ id: eventId }) =>
      ['test.record-item', 'test.send-item'].map((handler) => ({ eventId, handler })),
    );
    expect(deliveries).toEqual(expected);
    const rows = await app.database.manager.query<Delivery[]>(
      'select event_id as "eventId", handler from outbox_delivery where done_at is null and failures = 0',
    );
    expect(new Set(rows.map(({ eventId, handler }) => eventId + handler))).toEqual(
      new Set(expected.map(({ eventId, handler }) => eventId + handler)),
    );
    expect(await relay().takeBatch()).toEqual({ events: [], deliveries: [] });
  });

  it('takes what has no handler for open pages alone', async () => {
    await app.database.transaction((tx) => app.get(Outbox).publish(tx, Unhandled, {}));
    const { events, deliveries } = await relay().takeBatch();
    expect([events.map(({ name }) => name), deliveries]).toEqual([['test.unhandled'], []]);
    expect((await relay().takeBatch()).events).toEqual([]);
  });

  it('takes two hundred at a time, the rest after that', async () => {
    await app.database.transaction(async (tx) => {
      for (let n = 0; n < 203; n += 1) await app.get(Outbox).publish(tx, Unhandled, {});
    });
    expect((await relay().takeBatch()).events).toHaveLength(200);
    expect((await relay().takeBatch()).events).toHaveLength(3);
  });

  it('leaves to another relay what that one has locked', async () => {
    await addItem(app, 'a');
    await addItem(app, 'b');
    await app.database.manager.transaction(async (tx) => {
      await tx.query('select 1 from outbox_event order by created_at limit 1 for update');
      expect((await relay().takeBatch()).events).toMatchObject([{ payload: { item: 'b' } }]);
    });
    expect((await relay().takeBatch()).events).toMatchObject([{ payload: { item: 'a' } }]);
  });

  it('finds deliveries that are not done and have been due for long enough, the oldest first', async () => {
    for (const item of ['a', 'b', 'c', 'd']) await addItem(app, item);
    const { events } = await relay().takeBatch();
    const [a, b, c, d] = events.map(({ id }) => id);
    const age = (id: string, seconds: number) =>
      app.database.manager.query(
        `update outbox_delivery set due_at = clock_timestamp() - make_interval(secs => $2) where event_id = $1`,
        [id, seconds],
      );
    await age(a!, 100);
    await age(b!, 200);
    await age(c!, 300);
    await age(d!, 10);
    await run(a!, 'test.record-item');
    await relay().postpone({ eventId: c!, handler: 'test.record-item' }, new Error('Broken'));
    expect(await relay().unfinished(60_000)).toEqual([
      { eventId: c, handler: 'test.send-item' },
      ...(await relay().unfinished(60_000)).slice(1, 3),
      { eventId: a, handler: 'test.send-item' },
    ]);
    expect((await relay().unfinished(60_000)).slice(1, 3).map(({ eventId }) => eventId)).toEqual([b, b]);
    expect(await relay().unfinished(0)).toHaveLength(6);
    expect(await relay().unfinished(1_000_000)).toEqual([]);
  });

  it('makes a delivery due again later and later, up to an hour, and keeps the last error', async () => {
    await addItem(app, 'a');
    const { deliveries } = await relay().takeBatch();
    const delivery = deliveries.find(({ handler }) => handler === 'test.send-item')!;
    const waits: (number | undefined)[] = [];
    for (let n = 1; n <= 40; n += 1) {
      const next = await relay().postpone(delivery, new Error(`${n} ${'x'.repeat(2_000)}`));
      expect(next?.failures).toBe(n);
      waits.push(next?.seconds);
    }
    expect(waits.slice(0, 6)).toEqual([120, 240, 480, 960, 1_920, 3_600]);
    expect(new Set(waits.slice(5))).toEqual(new Set([3_600]));
    const [row] = await app.database.manager.query(
      `select failures, error, due_at - clock_timestamp() between interval '59 minutes' and interval '1 hour' as "isLater"
         from outbox_delivery where event_id = $1 and handler = $2`,
      [delivery.eventId, delivery.handler],
    );
    expect(row).toEqual({ failures: 40, error: `40 ${'x'.repeat(997)}`, isLater: true });
    expect(await relay().unfinished(-3_500_000)).not.toContainEqual(delivery);
    expect(await relay().unfinished(-3_601_000)).toContainEqual(delivery);
  });

  it('never makes a delivery due again that is done', async () => {
    await addItem(app, 'a');
    const { deliveries } = await relay().takeBatch();
    for (const { eventId, handler } of deliveries) await run(eventId, handler);
    for (const delivery of deliveries) expect(await relay().postpone(delivery, new Error('Too late'))).toBeUndefined();
    expect(await app.database.manager.query('select distinct failures, error from outbox_delivery')).toEqual([
      { failures: 0, error: null },
    ]);
    expect(await relay().unfinished(-10_000_000)).toEqual([]);
  });

  it('forgets events of long ago once all of their deliveries are done', async () => {
    for (const item of ['done', 'open', 'failed', 'young', 'waiting']) await addItem(app, item);
    const { events } = await relay().takeBatch();
    const idOf = (item: string) => events.find(({ payload }) => payload['item'] === item)!.id;
    for (const item of ['done', 'open', 'failed', 'young']) await run(idOf(item), 'test.record-item');
    for (const item of ['done', 'young']) await run(idOf(item), 'test.send-item');
    await relay().postpone({ eventId: idOf('failed'), handler: 'test.send-item' }, new Error('Nobody answers'));
    await app.database.manager.query(
      `update outbox_event set created_at = created_at - interval '40 days',
              relayed_at = case when id = $2 then null else relayed_at - interval '31 days' end where id <> $1`,
      [idOf('young'), idOf('waiting')],
    );
    await relay().prune(30);
    const left = await app.database.manager.query<{ item: string }[]>(
      `select payload->>'item' as item from outbox_event order by item`,
    );
    expect(left.map(({ item }) => item)).toEqual(['failed', 'open', 'waiting', 'young']);
    await relay().prune(30);
  });
});

describe('an effect', () => {
  const taken = async (item: string): Promise<string> => {
    await addItem(app, item);
    return (await relay().takeBatch()).events[0]!.id;
  };

  it('is refused where no handler has the name, and is nothing for an event that is gone', async () => {
    const id = await taken('a');
    await expect(run(id, 'test.unknown')).rejects.toThrow('No handler is named test.unknown');
    await expect(run(newId(), 'test.record-item')).resolves.toBeUndefined();
    await expect(run(newId(), 'test.send-item')).resolves.toBeUndefined();
    expect([await recordedItems(app), app.get(SendItem).sent]).toEqual([[], []]);
  });

  it('leaves nothing behind when its handler fails, and happens when it is tried again', async () => {
    const id = await taken('broken');
    await expect(run(id, 'test.record-item')).rejects.toThrow('This item is broken');
    expect(await recordedItems(app)).toEqual([]);
    await app.database.manager.query(`update outbox_event set payload = '{"item": "mended"}' where id = $1`, [id]);
    await run(id, 'test.record-item');
    expect(await recordedItems(app)).toEqual(['mended']);
  });

  it('outside of the database is done when it was carried out, and not sent again', async () => {
    const id = await taken('a');
    const sendItem = app.get(SendItem);
    sendItem.isBroken = true;
    await expect(run(id, 'test.send-item')).rejects.toThrow('Nobody answers');
    expect(await relay().unfinished(-1_000)).toHaveLength(2);
    sendItem.isBroken = false;
    await run(id, 'test.send-item');
    await run(id, 'test.send-item');
    expect([sendItem.sent, sendItem.keys]).toEqual([['a'], [id]]);
    expect(await relay().unfinished(-1_000)).toEqual([{ eventId: id, handler: 'test.record-item' }]);
  });

  it('knows its event, and has the id of the request that caused it or else that of the event', async () => {
    await withRequestId('request-7', () => addItem(app, 'from a request'));
    await addItem(app, 'from the worker');
    const { events } = await relay().takeBatch();
    for (const { id } of events) await run(id, 'test.record-item');
    expect(
      await app.database.manager.query('select item, event_id, request_id from recorded_item order by item'),
    ).toEqual([
      { item: 'from a request', event_id: events[0]!.id, request_id: 'request-7' },
      { item: 'from the worker', event_id: events[1]!.id, request_id: events[1]!.id },
    ]);
    expect(currentRequestId()).toBeUndefined();
  });

  it('is told of on its channel when the change commits', async () => {
    const client = await app.database.pool().connect();
    try {
      const told: string[] = [];
      client.on('notification', ({ channel }) => told.push(channel));
      await client.query('listen sic_outbox');
      await app.database
        .transaction(async (tx) => {
          await app.get(Outbox).publish(tx, Unhandled, {});
          throw new Error('changed my mind');
        })
        .catch(() => undefined);
      await app.database.transaction(async (tx) => {
        await app.get(Outbox).publish(tx, Unhandled, {});
        await app.get(Outbox).publish(tx, Unhandled, {});
      });
      await addItem(app, 'a');
      while (told.length < 2) await client.query('select 1');
      expect(told).toEqual(['sic_outbox', 'sic_outbox']);
    } finally {
      await client.query('unlisten *');
      client.release();
    }
  });
});
