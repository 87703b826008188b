import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of gatherings: `route('path', 'routes/gatherings/page.tsx')`, imported from @react-router/dev/routes. */
export const gatheringsRoutes: RouteConfigEntry[] = [];
