/**
 * Starts the platform that all files of a run share, prints where it is as one line of JSON, and stops it when its
 * input ends or it is told to.
 */
import { startPlatform } from './platform.js';

const platform = await startPlatform({ withWeb: true, withDemo: true });
const { url, apiUrl, workerUrl, databaseUrl, inboxFolder } = platform;
process.stdout.write(`${JSON.stringify({ url, apiUrl, workerUrl, databaseUrl, inboxFolder })}\n`);

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await platform.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.stdin.on('end', () => void stop()).resume();
