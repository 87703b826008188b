import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';
import type { TypedDocumentString } from '@sic/api-client';

type LiveClient = import('graphql-ws').Client;

let client: Promise<LiveClient> | undefined;
const reloads = new Set<() => void>();

/** One connection per browser tab, opened when the first page wants news. */
function connect(): Promise<LiveClient> {
  client ??= import('graphql-ws').then(({ createClient }) => {
    let wasConnected = false;
    const { protocol, host } = window.location;
    return createClient({
      url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      keepAlive: 20_000,
      on: {
        connected: () => {
          // What happened while the line was down did not arrive: read the page again.
          if (wasConnected) for (const reload of reloads) reload();
          wasConnected = true;
        },
      },
    });
  });
  return client;
}

/**
 * Keeps an open page current: subscribes in the browser, and reads the page's data again on every event, and after the
 * connection was lost.
 * @param document null while there is nothing to listen to
 * @param onEvent instead of reading the page again
 */
export function useLive<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables> | null,
  variables: Variables,
  onEvent?: (event: Result) => void,
): void {
  const { revalidate } = useRevalidator();
  const latest = useRef({ revalidate, onEvent });
  latest.current = { revalidate, onEvent };
  const query = document?.toString();
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (query === undefined) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    const reload = (): void => void latest.current.revalidate();
    reloads.add(reload);
    void connect().then((live) => {
      if (isGone) return;
      stop = live.subscribe(
        { query, variables: JSON.parse(key) as Variables },
        {
          next: ({ data }) => {
            const { onEvent: handle } = latest.current;
            if (handle === undefined) reload();
            else if (data !== undefined && data !== null) handle(data as Result);
          },
          error: () => undefined,
          complete: () => undefined,
        },
      );
    });
    return () => {
      isGone = true;
      reloads.delete(reload);
      stop?.();
    };
  }, [query, key]);
}
