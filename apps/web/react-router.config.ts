import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  ssr: true,
  // The list of routes is short: one cached file instead of a request per newly seen link.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
