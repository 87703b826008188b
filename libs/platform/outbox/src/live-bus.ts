import type { Config } from '@sic/config';
import type { Database } from '@sic/database';
import { Redis } from 'ioredis';
import { listen } from './listener.js';
import type { RelayedEvent } from './relay.js';

const CHANNEL = 'sic_live';
/** PostgreSQL refuses notifications of 8,000 bytes and more. */
const MAX_BYTES = 7_900;

/** Sent to subscribers when notifications may have been lost: they reload what they show. */
export const RESYNC = 'platform.resync';

export type LiveMessage = Pick<RelayedEvent, 'name' | 'payload'>;

/** Sends committed events to open pages, over PostgreSQL or Redis. Messages may be lost, so no effect depends on them. */
export interface LiveBus {
  publish(message: LiveMessage): Promise<void>;
  /** Calls `onMessage` for every message until the returned function is called. */
  subscribe(onMessage: (message: LiveMessage) => void): () => void;
  close(): Promise<void>;
}

export function openLiveBus(config: Config, database: Database, onError: (error: Error) => void): LiveBus {
  return config.redisUrl === undefined ? onPostgres(config, database, onError) : onRedis(config.redisUrl, onError);
}

function fanOut(): {
  listeners: Set<(message: LiveMessage) => void>;
  tell: (payload: string) => void;
  resync: () => void;
} {
  const listeners = new Set<(message: LiveMessage) => void>();
  const send = (message: LiveMessage): void => listeners.forEach((listener) => listener(message));
  return {
    listeners,
    tell: (payload) => send(JSON.parse(payload) as LiveMessage),
    resync: () => send({ name: RESYNC, payload: {} }),
  };
}

function onPostgres(config: Config, database: Database, onError: (error: Error) => void): LiveBus {
  const { listeners, tell, resync } = fanOut();
  const listener = listen(config.databaseUrl, CHANNEL, tell, resync, onError);
  return {
    async publish(message) {
      const payload = JSON.stringify(message);
      if (Buffer.byteLength(payload) > MAX_BYTES) throw new Error(`${message.name} is too large to be told live`);
      await database.rows('live-publish', 'select pg_notify($1, $2)', [CHANNEL, payload]);
    },
    subscribe(onMessage) {
      listeners.add(onMessage);
      return () => listeners.delete(onMessage);
    },
    close: () => listener.close(),
  };
}

function onRedis(url: string, onError: (error: Error) => void): LiveBus {
  const { listeners, tell, resync } = fanOut();
  const publisher = new Redis(url, { enableOfflineQueue: false, lazyConnect: false });
  const subscriber = new Redis(url);
  publisher.on('error', onError);
  subscriber.on('error', onError);
  subscriber.on('message', (_channel, payload) => tell(payload));
  let isFirst = true;
  subscriber.on('ready', () => {
    if (!isFirst) resync();
    isFirst = false;
  });
  void subscriber.subscribe(CHANNEL).catch(onError);
  return {
    async publish(message) {
      await publisher.publish(CHANNEL, JSON.stringify(message));
    },
    subscribe(onMessage) {
      listeners.add(onMessage);
      return () => listeners.delete(onMessage);
    },
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
