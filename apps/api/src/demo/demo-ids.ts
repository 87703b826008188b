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
  | 'gathering'
  | 'seat-pool'
  | 'programme-item'
  | 'relay'
  | 'registration';

/** Ids of what the demo made, by kind and by the key that the content gives it. An account's id is the member's. */
export class DemoIds {
  private readonly known: Map<string, string>;

  /** @param saved from `toJSON` of an earlier run */
  constructor(saved: Readonly<Record<string, string>> = {}) {
    this.known = new Map(Object.entries(saved));
  }

  set(kind: DemoKind, key: string, id: string): void {
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

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.known);
  }
}
