/** `npm run build:web`: builds the site, unless its sources are as they were. Running sites go on with their own build. */
import './start/require-node.mjs';
import path from 'node:path';
import { Log } from './start/log.mjs';
import { dataDir } from './start/paths.mjs';
import { StartFailure } from './start/reporter.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks } from './start/tasks.mjs';
import { buildWeb } from './start/web-build.mjs';

onStopSignals({ stop: () => stopTasks(), force: () => stopTasks('SIGKILL') });

buildWeb(new Log('web-build', path.join(dataDir, 'logs'), console.error)).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof StartFailure ? error.message : error.stack);
    process.exit(1);
  },
);
