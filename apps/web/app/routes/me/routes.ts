import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** What is a member's own: what they take part in, what they are told, which mails they get. */
export const meRoutes: RouteConfigEntry[] = [
  ...prefix('me', [
    index('routes/me/overview.tsx'),
    route('notices', 'routes/me/notices.tsx'),
    route('notices/:id', 'routes/me/open-notice.ts'),
    route('preferences', 'routes/me/preferences.tsx'),
    route('decisions', 'routes/me/decisions.tsx'),
    route('decisions/:id', 'routes/me/decision.tsx'),
  ]),
  route('stop-mails', 'routes/me/stop-mails.tsx'),
];
