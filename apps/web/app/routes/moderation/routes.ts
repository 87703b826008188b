import { index, layout, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Reporting, the rules and their public log; and the rooms of moderators. */
export const moderationRoutes: RouteConfigEntry[] = [
  route('report', 'routes/moderation/report.tsx'),
  route('code-of-conduct', 'routes/moderation/code-of-conduct.tsx'),
  route('moderation/public-log', 'routes/moderation/public-log.tsx'),
  ...prefix('moderation', [
    layout('routes/moderation/moderators-only.tsx', [
      index('routes/moderation/queue.tsx'),
      route('appeals', 'routes/moderation/appeals.tsx'),
      route('audit', 'routes/moderation/audit.tsx'),
      route('accounts', 'routes/moderation/accounts.tsx'),
      route('accounts/:id', 'routes/moderation/account.tsx'),
      route('cases/:id', 'routes/moderation/case.tsx'),
    ]),
  ]),
];
