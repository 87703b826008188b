/** Tells how old public pages may get: the answer to "has anything public changed?" is this many milliseconds old. */
const FRESH_MS = 1_000;

/**
 * The version of all public data, as the api tells it: a text that changes with every committed change. Asked when a
 * page is wanted, at most once a second; a quiet site asks nothing.
 */
export class DataVersion {
  private value: string | undefined;
  private readAt = 0;
  private reading: Promise<string | undefined> | undefined;

  constructor(
    private readonly read: () => Promise<string>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The version without waiting, when it is fresh enough; undefined when the api has to be asked. */
  peek(): string | undefined {
    return this.now() - this.readAt < FRESH_MS ? this.value : undefined;
  }

  /** The version, or undefined when the api can't be reached: then nothing may come from the cache. */
  current(): Promise<string | undefined> {
    const known = this.peek();
    if (known !== undefined) return Promise.resolve(known);
    this.reading ??= this.ask().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async ask(): Promise<string | undefined> {
    const startedAt = this.now();
    try {
      this.value = await this.read();
      this.readAt = startedAt;
      return this.value;
    } catch {
      this.value = undefined;
      return undefined;
    }
  }
}

/** Asks the api. */
export function readDataVersion(apiUrl: string): () => Promise<string> {
  return async () => {
    const response = await fetch(`${apiUrl}/public-version`, { signal: AbortSignal.timeout(2_000) });
    if (!response.ok) throw new Error(`The api answers ${response.status} when asked for its version`);
    return response.text();
  };
}
