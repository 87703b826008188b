import { flatten, type Language, type Namespace, type Nested, type Texts } from '@sic/messages/browser';

/** The catalogues that every page needs. A route in `routes/<domain>/` may use `<domain>` beside them. */
export const sharedCatalogues = ['common', 'ui'] as const;

/** The catalogues of a page, from the ids of its routes (`routes/drafting/declaration` uses `drafting`). */
export function cataloguesOf(routeIds: readonly string[]): string[] {
  const domains = routeIds.flatMap((id) => /^routes\/([^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set([...sharedCatalogues, ...domains])];
}

/** Texts that are loaded catalogue by catalogue, as pages ask for them. */
export class LoadedTexts implements Texts {
  private readonly catalogues = new Map<string, Map<string, string>>();
  private readonly pending = new Map<string, Promise<void>>();

  constructor(
    readonly language: Language,
    private readonly load: (name: string) => Promise<Nested>,
  ) {}

  find(namespace: Namespace, key: string): string | undefined {
    return this.catalogues.get(namespace)?.get(key);
  }

  loading(name: string): Promise<void> | undefined {
    if (this.catalogues.has(name)) return undefined;
    let loading = this.pending.get(name);
    if (!loading) {
      loading = this.load(name).then((catalogue) => void this.catalogues.set(name, new Map(flatten(catalogue))));
      this.pending.set(name, loading);
    }
    return loading;
  }
}
