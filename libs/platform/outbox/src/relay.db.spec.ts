import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { defineEvent } from './event.js';
import { EffectRunner } from './effect-runner.js';
import { Outbox } from './outbox.js';
import { type Delivery, Relay } from './relay.js';
import { currentRequestId, withRequestId } from './request-id.js';
import { bellModules, CallOut, hangBells, heard, ring } from './testing/bells.js';

const Unhandled = defineEvent('test.unhandled', { isLiveOnly: true });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ modules: bellModules, entities: [] });
  await hangBells(app);
});
beforeEach(async () => {
  await app.database.manager.query('truncate heard, outbox_event cascade');
  Object.assign(app.get(CallOut), { called: [], keys: [], isBroken: false });
});
afterAll(() => app.close());

const relay = () => app.get(Relay);
const run = (eventId: string, handler: string) => app.get(EffectRunner).run(eventId, handler);

describe('the relay', () => {
  it('takes events in the order in which they were published, each once, with a delivery for each handler', async () => {
    for (const tone of ['c', 'a', 'b']) await ring(app, tone);
    const { events, deliveries } = await relay().takeBatch();
    expect(events).toMatchObject(['c', 'a', 'b'].map((tone) => ({ name: 'test.bell-rang', payload: { tone } })));
    const expected = events.flatMap(({ id: eventId }) =>
      ['test.write-down', 'test.call-out'].map((handler) => ({ eventId, handler })),
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
    await ring(app, 'a');
    await ring(app, 'b');
    await app.database.manager.transaction(async (tx) => {
      await tx.query('select 1 from outbox_event order by created_at limit 1 for update');
      expect((await relay().takeBatch()).events).toMatchObject([{ payload: { tone: 'b' } }]);
    });
    expect((await relay().takeBatch()).events).toMatchObject([{ payload: { tone: 'a' } }]);
  });

  it('finds deliveries that are not done and have been due for long enough, the oldest first', async () => {
    for (const tone of ['a', 'b', 'c', 'd']) await ring(app, tone);
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
    await run(a!, 'test.write-down');
    await relay().postpone({ eventId: c!, handler: 'test.write-down' }, new Error('Broken'));
    expect(await relay().unfinished(60_000)).toEqual([
      { eventId: c, handler: 'test.call-out' },
      ...(await relay().unfinished(60_000)).slice(1, 3),
      { eventId: a, handler: 'test.call-out' },
    ]);
    expect((await relay().unfinished(60_000)).slice(1, 3).map(({ eventId }) => eventId)).toEqual([b, b]);
    expect(await relay().unfinished(0)).toHaveLength(6);
    expect(await relay().unfinished(1_000_000)).toEqual([]);
  });

  it('makes a delivery due again later and later, up to an hour, and keeps the last error', async () => {
    await ring(app, 'a');
    const { deliveries } = await relay().takeBatch();
    const delivery = deliveries.find(({ handler }) => handler === 'test.call-out')!;
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
    await ring(app, 'a');
    const { deliveries } = await relay().takeBatch();
    for (const { eventId, handler } of deliveries) await run(eventId, handler);
    for (const delivery of deliveries) expect(await relay().postpone(delivery, new Error('Too late'))).toBeUndefined();
    expect(await app.database.manager.query('select distinct failures, error from outbox_delivery')).toEqual([
      { failures: 0, error: null },
    ]);
    expect(await relay().unfinished(-10_000_000)).toEqual([]);
  });

  it('forgets events of long ago once all of their deliveries are done', async () => {
    for (const tone of ['done', 'open', 'failed', 'young', 'waiting']) await ring(app, tone);
    const { events } = await relay().takeBatch();
    const idOf = (tone: string) => events.find(({ payload }) => payload['tone'] === tone)!.id;
    for (const tone of ['done', 'open', 'failed', 'young']) await run(idOf(tone), 'test.write-down');
    for (const tone of ['done', 'young']) await run(idOf(tone), 'test.call-out');
    await relay().postpone({ eventId: idOf('failed'), handler: 'test.call-out' }, new Error('Nobody answers'));
    await app.database.manager.query(
      `update outbox_event set created_at = created_at - interval '40 days',
              relayed_at = case when id = $2 then null else relayed_at - interval '31 days' end where id <> $1`,
      [idOf('young'), idOf('waiting')],
    );
    await relay().prune(30);
    const left = await app.database.manager.query<{ tone: string }[]>(
      `select payload->>'tone' as tone from outbox_event order by tone`,
    );
    expect(left.map(({ tone }) => tone)).toEqual(['failed', 'open', 'waiting', 'young']);
    await relay().prune(30);
  });
});

describe('an effect', () => {
  const taken = async (tone: string): Promise<string> => {
    await ring(app, tone);
    return (await relay().takeBatch()).events[0]!.id;
  };

  it('is refused where no handler has the name, and is nothing for an event that is gone', async () => {
    const id = await taken('a');
    await expect(run(id, 'test.unknown')).rejects.toThrow('No handler is named test.unknown');
    await expect(run(newId(), 'test.write-down')).resolves.toBeUndefined();
    await expect(run(newId(), 'test.call-out')).resolves.toBeUndefined();
    expect([await heard(app), app.get(CallOut).called]).toEqual([[], []]);
  });

  it('leaves nothing behind when its handler fails, and happens when it is tried again', async () => {
    const id = await taken('broken');
    await expect(run(id, 'test.write-down')).rejects.toThrow('This bell is broken');
    expect(await heard(app)).toEqual([]);
    await app.database.manager.query(`update outbox_event set payload = '{"tone": "mended"}' where id = $1`, [id]);
    await run(id, 'test.write-down');
    expect(await heard(app)).toEqual(['mended']);
  });

  it('outside of the database is done when it was carried out, and not called again', async () => {
    const id = await taken('a');
    const callOut = app.get(CallOut);
    callOut.isBroken = true;
    await expect(run(id, 'test.call-out')).rejects.toThrow('Nobody answers');
    expect(await relay().unfinished(-1_000)).toHaveLength(2);
    callOut.isBroken = false;
    await run(id, 'test.call-out');
    await run(id, 'test.call-out');
    expect([callOut.called, callOut.keys]).toEqual([['a'], [id]]);
    expect(await relay().unfinished(-1_000)).toEqual([{ eventId: id, handler: 'test.write-down' }]);
  });

  it('knows its event, and has the id of the request that caused it or else that of the event', async () => {
    await withRequestId('request-7', () => ring(app, 'from a request'));
    await ring(app, 'from the worker');
    const { events } = await relay().takeBatch();
    for (const { id } of events) await run(id, 'test.write-down');
    expect(await app.database.manager.query('select tone, event_id, request_id from heard order by tone')).toEqual([
      { tone: 'from a request', event_id: events[0]!.id, request_id: 'request-7' },
      { tone: 'from the worker', event_id: events[1]!.id, request_id: events[1]!.id },
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
      await ring(app, 'a');
      while (told.length < 2) await client.query('select 1');
      expect(told).toEqual(['sic_outbox', 'sic_outbox']);
    } finally {
      await client.query('unlisten *');
      client.release();
    }
  });
});
