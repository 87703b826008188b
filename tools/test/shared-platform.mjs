import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { Log } from '../start/log.mjs';
import { dataDir, nodeBinary, root, runTypeScript } from '../start/paths.mjs';
import { StartFailure } from '../start/reporter.mjs';

/**
 * The platform that all journeys of a run share: api, worker and site over one database with the demo community.
 * @param {NodeJS.ProcessEnv} env of the tests, with the PostgreSQL to use
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} where it is, as JSON
 */
export async function startSharedPlatform(env) {
  const log = new Log('test-platform', path.join(dataDir, 'logs'), () => {});
  const child = spawn(nodeBinary, [...runTypeScript, path.join('test', 'support', 'serve-platform.ts')], {
    cwd: root,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  log.follow(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = await new Promise((resolve) => {
    readline.createInterface({ input: child.stdout }).once('line', resolve);
    void ended.then(() => resolve(undefined));
  });
  if (address === undefined) {
    throw new StartFailure(`The platform for the journeys did not start:\n${log.last.slice(-40).join('\n')}`);
  }
  return {
    address,
    // It stops by itself when its input ends, so it does not outlive a run that was killed.
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
