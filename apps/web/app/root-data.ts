import { useRouteLoaderData } from 'react-router';
import type { Scheme } from './scheme.js';
import type { Viewer } from './session.server.js';

/** What the frame of every page knows; any page may ask for it. */
export interface RootData {
  /** Null for a visitor, and while the api is away. */
  readonly viewer: Viewer | null;
  readonly scheme: Scheme;
  /** The page of the demo inbox; only set where mails end there. */
  readonly inboxUrl: string | undefined;
  /** The address of the site's own script. */
  readonly siteModule: string | undefined;
}

/** Undefined while nothing was loaded, as on the page of an error in the frame itself. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData<RootData>('root');
}
