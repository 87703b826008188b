import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@sic/config';
import { startTestApp, type TestApp } from '@sic/testing';
import { Redis } from 'ioredis';
import { listen } from './listener.js';
import { type LiveBus, type LiveMessage, openLiveBus } from './live-bus.js';

const turn = () => new Promise(setImmediate);

/** Does it again until it holds; the test ends when it never does. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await turn();
}

const redisUrl = process.env['TEST_REDIS_URL'];
const backends: [string, Record<string, string> | undefined][] = [
  ['PostgreSQL', {}],
  ['Redis', redisUrl === undefined ? undefined : { REDIS_URL: redisUrl }],
];

describe.each(backends)('the live bus over %s', (name, env) => {
  const test = env === undefined ? it.skip : it;
  let app: TestApp;
  const errors: Error[] = [];
  const opened: LiveBus[] = [];
  beforeAll(async () => {
    app = await startTestApp({ modules: [], entities: [], env: env ?? {} });
  });
  afterAll(async () => {
    for (const bus of opened) await bus.close();
    await app.close();
  });

  const open = (): LiveBus => {
    const bus = openLiveBus(app.get(Config), app.database, (error) => errors.push(error));
    opened.push(bus);
    return bus;
  };

  /** Returns when messages arrive. */
  async function isReady(bus: LiveBus, got: LiveMessage[]): Promise<void> {
    await until(async () => {
      await bus.publish({ name: 'test.ready', payload: {} }).catch(() => undefined);
      return got.some((message) => message.name === 'test.ready');
    });
  }

  test('gives each message to every process, until it stops listening', async () => {
    const [here, there] = [open(), open()];
    const [got, other, stopped]: LiveMessage[][] = [[], [], []];
    here.subscribe((message) => got!.push(message));
    there.subscribe((message) => other!.push(message));
    const stop = there.subscribe((message) => stopped!.push(message));
    await Promise.all([isReady(here, got!), isReady(here, other!)]);
    const message = { name: 'test.item-added', payload: { item: 'a', count: 3 } };
    stop();
    const before = stopped!.length;
    await here.publish(message);
    await until(() => [got!, other!].every((all) => all.some((one) => one.name === message.name)));
    expect(got).toContainEqual(message);
    expect(other).toContainEqual(message);
    expect(stopped).toHaveLength(before);
  });

  test('says after a lost connection that messages may be missing, and goes on', async () => {
    const bus = open();
    const got: LiveMessage[] = [];
    bus.subscribe((message) => got.push(message));
    await isReady(bus, got);
    expect(got.map((one) => one.name)).not.toContain('platform.resync');
    if (name === 'PostgreSQL')
      await app.database.manager.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'sic-listen'`,
      );
    else {
      const client = new Redis(redisUrl!);
      await client.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      client.disconnect();
    }
    await until(() => got.some((one) => one.name === 'platform.resync'));
    got.length = 0;
    await isReady(bus, got);
  });
});

describe('the live bus over PostgreSQL', () => {
  it('refuses what is too large for a notification, by its bytes', async () => {
    const app = await startTestApp({ modules: [], entities: [] });
    const bus = openLiveBus(app.get(Config), app.database, () => undefined);
    const around = JSON.stringify({ name: 'test.long', payload: { words: '' } }).length;
    const publish = (words: string) => bus.publish({ name: 'test.long', payload: { words } });
    try {
      await expect(publish('a'.repeat(7_900 - around))).resolves.toBeUndefined();
      await expect(publish('a'.repeat(7_901 - around))).rejects.toThrow('test.long is too large to be told live');
      await expect(publish('é'.repeat(4_000))).rejects.toThrow('too large');
    } finally {
      await bus.close();
      await app.close();
    }
  });
});

describe('a listener', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [], entities: [] });
  });
  afterAll(() => app.close());

  const connections = async (): Promise<number> => {
    const [row] = await app.database.manager.query<{ n: number }[]>(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and application_name = 'sic-listen'`,
    );
    return row!.n;
  };
  const url = () => app.get(Config).databaseUrl;
  const notify = (words: string | null) =>
    app.database.manager.query(words === null ? 'notify test_channel' : `select pg_notify('test_channel', '${words}')`);

  it('hears its channel until it is closed, and leaves no connection behind', async () => {
    const [got, errors]: [string[], Error[]] = [[], []];
    let reconnections = 0;
    const listener = listen(
      url(),
      'test_channel',
      (payload) => got.push(payload),
      () => (reconnections += 1),
      (error) => errors.push(error),
    );
    await until(async () => {
      await notify('ready');
      return got.length > 0;
    });
    await notify(null);
    await until(() => got.includes(''));
    await listener.close();
    await until(async () => (await connections()) === 0);
    expect([reconnections, errors]).toEqual([0, []]);
  });

  it('closes also while it is still connecting', async () => {
    const listeners = [0, 1].map(() =>
      listen(
        url(),
        'test_channel',
        () => undefined,
        () => undefined,
        () => undefined,
      ),
    );
    await listeners[0]!.close();
    // Both connect at the same time; only the one that is still open stays.
    await until(async () => (await connections()) > 0);
    for (let n = 0; n < 50; n += 1) await connections();
    expect(await connections()).toBe(1);
    await listeners[1]!.close();
    await until(async () => (await connections()) === 0);
  });

  it('says why it is not connected, tries again, and says so once it is', async () => {
    const errors: Error[] = [];
    const nowhere = new URL(url());
    nowhere.pathname = '/no_such_database';
    const listener = listen(
      nowhere.href,
      'test_channel',
      () => undefined,
      () => undefined,
      (error) => errors.push(error),
    );
    await until(() => errors.length > 1);
    expect(errors[0]!.message).toContain('no_such_database');
    await listener.close();
  });
});
