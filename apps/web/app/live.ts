import type { TypedDocumentString } from '@sic/api-client';
import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';
import { listen } from '../site/live-socket.js';

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
    const reload = (): void => void latest.current.revalidate();
    return listen({
      query,
      variables: JSON.parse(key) as Variables,
      onEvent: (data) => {
        const { onEvent: handle } = latest.current;
        if (handle === undefined) reload();
        else if (data !== undefined && data !== null) handle(data as Result);
      },
      onGap: reload,
    });
  }, [query, key]);
}
