import { index, layout, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Reporting, the rules and their public log; and the pages of moderators. */
export const moderationRoutes: RouteConfigEntry[] = [
  route('report', 'routes/moderation/report/report.tsx'),
  route('code-of-conduct', 'routes/moderation/code-of-conduct/code-of-conduct.tsx'),
  route('moderation/public-log', 'routes/moderation/public-log/public-log.tsx'),
  ...prefix('moderation', [
    layout('routes/moderation/moderators-only.tsx', [
      index('routes/moderation/case/queue.tsx'),
      route('appeals', 'routes/moderation/appeal/appeals.tsx'),
      route('organisations', 'routes/moderation/organisation/organisations.tsx'),
      route('audit', 'routes/moderation/audit/audit.tsx'),
      route('accounts', 'routes/moderation/account/accounts.tsx'),
      route('accounts/:id', 'routes/moderation/account/account.tsx'),
      route('cases/:id', 'routes/moderation/case/case.tsx'),
    ]),
  ]),
];
