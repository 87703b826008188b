import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs `work` so that all that it logs or publishes carries this request's id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return storage.run(requestId, work);
}

/** The id of the current request, or undefined outside one. */
export function currentRequestId(): string | undefined {
  return storage.getStore();
}
