import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** A connection that LISTENs and reconnects by itself. */
export interface Listener {
  close(): Promise<void>;
}

/**
 * Listens on a PostgreSQL channel until closed.
 * @param onReconnect called after every reconnection: notifications sent in between are lost
 */
export function listen(
  url: string,
  channel: string,
  onMessage: (payload: string) => void,
  onReconnect: () => void,
  onError: (error: Error) => void,
): Listener {
  let client: Client | undefined;
  let isClosed = false;

  const connect = async (isFirst: boolean): Promise<void> => {
    while (!isClosed) {
      const next = new Client({ connectionString: url, keepAlive: true, application_name: 'sic-listen' });
      const lost = new Promise<void>((resolve) => {
        next.once('end', resolve);
        next.on('error', (error) => {
          if (!isClosed) onError(error);
          resolve();
        });
      });
      try {
        await next.connect();
        next.on('notification', (message) => onMessage(message.payload ?? ''));
        client = next;
        await next.query(`listen ${channel}`);
        if (!isFirst) onReconnect();
        isFirst = false;
        // Closed while it connected, it had no client that could be ended.
        if (!isClosed) await lost;
      } catch (error) {
        if (!isClosed) onError(error as Error);
      }
      await next.end().catch(() => undefined);
      if (!isClosed) await wait(500);
    }
  };
  void connect(true);

  return {
    async close() {
      isClosed = true;
      await client?.end().catch(() => undefined);
    },
  };
}
