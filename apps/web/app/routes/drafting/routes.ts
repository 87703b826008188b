import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of drafting: `route('path', 'routes/drafting/page.tsx')`, imported from @react-router/dev/routes. */
export const draftingRoutes: RouteConfigEntry[] = [];
