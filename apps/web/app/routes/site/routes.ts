import { index, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pages about the site itself, and the last one: for addresses that lead nowhere. */
export const siteRoutes: RouteConfigEntry[] = [
  index('routes/home/home.tsx'),
  route('about', 'routes/site/about.tsx'),
  route('accessibility', 'routes/site/accessibility.tsx'),
  route('privacy', 'routes/site/privacy.tsx'),
  route('language', 'routes/site/language.ts'),
  route('scheme', 'routes/site/scheme.ts'),
  route('maps/europe.svg', 'routes/site/europe-outline.ts'),
  route('*', 'routes/site/not-found.tsx'),
];
