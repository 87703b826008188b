import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of profiles: `route('path', 'routes/profiles/page.tsx')`, imported from @react-router/dev/routes. */
export const profilesRoutes: RouteConfigEntry[] = [];
