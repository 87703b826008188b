import type { InitOptions } from 'i18next';

/** The catalogues that every page needs. A route in `routes/<domain>/` may use `<domain>` beside them. */
export const sharedCatalogues = ['common', 'ui'] as const;

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

export const i18nOptions: InitOptions = {
  fallbackLng: 'en',
  supportedLngs: [...languages],
  defaultNS: 'common',
  // React escapes.
  interpolation: { escapeValue: false },
  returnNull: false,
};

/** The catalogues of a page, from the ids of its routes (`routes/drafting/declaration` uses `drafting`). */
export function cataloguesOf(routeIds: readonly string[]): string[] {
  const domains = routeIds.flatMap((id) => /^routes\/([^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set([...sharedCatalogues, ...domains])];
}
