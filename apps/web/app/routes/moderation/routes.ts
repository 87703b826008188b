import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of moderation: `route('path', 'routes/moderation/page.tsx')`, imported from @react-router/dev/routes. */
export const moderationRoutes: RouteConfigEntry[] = [];
