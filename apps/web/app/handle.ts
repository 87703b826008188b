/** What a route says about itself: `export const handle = { isInteractive: true } satisfies RouteHandle`. */
export interface RouteHandle {
  /**
   * The page is hydrated: React and the router run in the browser. Every other page is a document with links and forms,
   * and the small module of `site/` is all its script.
   */
  readonly isInteractive: boolean;
}

/** Whether a page made of these routes is hydrated. */
export function isInteractive(matches: readonly { readonly handle?: unknown }[]): boolean {
  return matches.some(({ handle }) => (handle as Partial<RouteHandle> | undefined)?.isInteractive === true);
}
