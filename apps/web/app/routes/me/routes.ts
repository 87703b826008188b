import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** What is a member's own: what they take part in, what they are told, which mails they get. */
export const meRoutes: RouteConfigEntry[] = [
  ...prefix('me', [
    index('routes/me/overview/overview.tsx'),
    route('notifications', 'routes/me/notification/notifications.tsx'),
    route('notifications/:id', 'routes/me/notification/open-notification.ts'),
    route('preferences', 'routes/me/preferences/preferences.tsx'),
    route('decisions', 'routes/me/decision/decisions.tsx'),
    route('decisions/:id', 'routes/me/decision/decision.tsx'),
  ]),
  route('appeal', 'routes/me/decision/appeal-by-link.tsx'),
  route('stop-mails', 'routes/me/preferences/stop-mails.tsx'),
  route('no-mails', 'routes/me/preferences/no-mails.tsx'),
];
