import path from 'node:path';

/** Where this build goes; `tools/start/web-build.mjs` names a folder for each, so that a running site keeps its own. */
export const buildFolder = path.resolve(
  process.env.WEB_BUILD_FOLDER ?? path.join(import.meta.dirname, '../../dist/apps/web/build/unnamed'),
);
