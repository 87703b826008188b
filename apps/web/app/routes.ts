import type { RouteConfig } from '@react-router/dev/routes';
import { authRoutes } from './routes/auth/routes.js';
import { draftingRoutes } from './routes/drafting/routes.js';
import { gatheringsRoutes } from './routes/gatherings/routes.js';
import { meRoutes } from './routes/me/routes.js';
import { moderationRoutes } from './routes/moderation/routes.js';
import { profilesRoutes } from './routes/profiles/routes.js';
import { siteRoutes } from './routes/site/routes.js';

/** Every page, by domain and noun. The domain's folder name is also the name of its catalogue of strings. */
export default [
  ...authRoutes,
  ...draftingRoutes,
  ...gatheringsRoutes,
  ...profilesRoutes,
  ...moderationRoutes,
  ...meRoutes,
  ...siteRoutes,
] satisfies RouteConfig;
