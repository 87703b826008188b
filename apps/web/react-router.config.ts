import type { Config } from '@react-router/dev/config';
import { buildFolder } from './build-folder.js';

export default {
  appDirectory: 'app',
  buildDirectory: buildFolder,
  ssr: true,
  // The list of routes is short: one cached file instead of a request per newly seen link.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
