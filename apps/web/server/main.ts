import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataVersion, readDataVersion } from './data-version.js';
import { PageCache } from './page-cache.js';
import { compressAssets } from './precompress.js';
import { claimCurrentBuild } from './site-build.js';
import { SiteRenderer, type SiteBuild } from './site-renderer.js';
import { readWebConfig, type WebConfig } from './web-config.js';
import { createWebServer } from './web-server.js';

/** Requests in hand get this long to end before the process does. */
const SHUTDOWN_MS = 15_000;

function configOrExit(): WebConfig {
  try {
    return readWebConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

const config = configOrExit();
const buildFolder = claimCurrentBuild(path.resolve(import.meta.dirname, '../build'));
if (buildFolder === undefined) {
  process.stderr.write('The site is not built yet. Run: npm run build\n');
  process.exit(2);
}
const clientFolder = path.join(buildFolder, 'client');
await compressAssets(path.join(clientFolder, 'assets'));
const entry = pathToFileURL(path.join(buildFolder, 'server', 'index.js'));
const build = (await import(entry.href)) as SiteBuild;
const app = await createWebServer(config, {
  renderer: new SiteRenderer(build),
  cache: new PageCache(new DataVersion(readDataVersion(config.apiUrl)), config.pageCacheBytes),
  clientFolder,
});
await app.listen({ host: config.host, port: config.port });

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    app.log.info(`${signal}: finishing what is in hand`);
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error(error);
        process.exit(1);
      },
    );
  });
}
