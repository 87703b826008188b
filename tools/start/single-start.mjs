import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { StartFailure } from './reporter.mjs';

/**
 * Keeps a second start out of the same data folder, and ends what a killed start left behind.
 * @param {string} dataDir
 */
export class SingleStart {
  #file;
  #isClaimed = false;

  constructor(dataDir) {
    mkdirSync(dataDir, { recursive: true });
    this.#file = path.join(dataDir, 'running.json');
  }

  /**
   * @param {(line: string) => void} say
   * @throws {StartFailure} when a start runs on this data folder now
   */
  async claim(say) {
    const earlier = this.#read();
    if (earlier && isNodeOfThisTree(earlier.starter)) {
      throw new StartFailure(
        `The platform runs already (process ${earlier.starter}${earlier.address ? `, at ${earlier.address}` : ''}).\n` +
          'Stop it with Ctrl-C in its terminal before you start it again.',
      );
    }
    const leftovers = (earlier?.children ?? []).filter(isNodeOfThisTree);
    if (leftovers.length) {
      say('  An earlier start was ended by force: ending what it left behind.');
      await endAll(leftovers);
    }
    this.#isClaimed = true;
    this.record({});
  }

  /** Where the platform of this data folder runs now; undefined when it does not. */
  get runningAt() {
    const current = this.#read();
    return current && isNodeOfThisTree(current.starter) ? current.address : undefined;
  }

  /** @param {{ children?: number[], address?: string }} what */
  record({ children = [], address }) {
    writeFileSync(this.#file, JSON.stringify({ starter: process.pid, children, address }));
  }

  release() {
    if (this.#isClaimed) rmSync(this.#file, { force: true });
  }

  #read() {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      return undefined;
    }
  }
}

/** Process ids are used again: only a process whose folder is this repository is one of ours. */
function isNodeOfThisTree(pid) {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return readlinkSync(`/proc/${pid}/cwd`) === root && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return false;
  }
}

async function endAll(pids) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const pid of pids.filter(isNodeOfThisTree)) process.kill(pid, signal);
    const deadline = Date.now() + 10_000;
    while (pids.some(isNodeOfThisTree) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
