/** What kind of thing of the demo an id is of. */
export type DemoKind =
  | 'account'
  | 'organisation'
  | 'process'
  | 'declaration'
  | 'version'
  | 'section'
  | 'clause'
  | 'amendment'
  | 'comment'
  | 'position'
  | 'gathering'
  | 'seat-pool'
  | 'programme-item'
  | 'relay'
  | 'registration';

/** Ids of what the demo made, by kind and by the key that the content gives it. An account's id is the member's. */
export class DemoIds {
  private readonly known: Map<string, string>;

  /** @param saved from `toList` of an earlier run */
  constructor(saved: readonly string[] = []) {
    this.known = new Map(saved.map((line) => line.split(' ') as [key: string, id: string]));
  }

  set(kind: DemoKind, key: string, id: string): void {
    if (key.includes(' ')) throw new Error(`The key "${key}" has a space.`);
    this.known.set(`${kind}:${key}`, id);
  }

  /** @throws Error when no step has made it: the content names something that is not there */
  get(kind: DemoKind, key: string): string {
    const id = this.known.get(`${kind}:${key}`);
    if (id === undefined) throw new Error(`The demo has no ${kind} "${key}".`);
    return id;
  }

  has(kind: DemoKind, key: string): boolean {
    return this.known.has(`${kind}:${key}`);
  }

  /** For the audit log, which holds no objects: each key, a space and its id. */
  toList(): string[] {
    return [...this.known].map(([key, id]) => `${key} ${id}`);
  }
}
