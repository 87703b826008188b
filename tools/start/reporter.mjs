/**
 * What the person at the terminal sees: one line per step, with the time it took.
 * Writing to a terminal that has gone away is not an error.
 */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** @typedef {{ name: string, seconds: number }} Phase */

export class Reporter {
  /** @type {Phase[]} */
  phases = [];
  #quiet;
  #started = performance.now();

  /** @param {{ quiet?: boolean }} [options] quiet: nothing but warnings, for programs that start the platform */
  constructor({ quiet = false } = {}) {
    this.#quiet = quiet;
  }

  /** Seconds since this reporter was made. */
  get seconds() {
    return (performance.now() - this.#started) / 1000;
  }

  /** @param {string} line */
  say(line = '') {
    if (!this.#quiet) process.stdout.write(`${line}\n`);
  }

  /** @param {string} line */
  warn(line) {
    process.stderr.write(`${line}\n`);
  }

  /**
   * Runs one step, says its name when it begins and its time when it is done.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} step
   * @returns {Promise<T>}
   */
  async phase(name, step) {
    const begin = performance.now();
    this.say(`  … ${name}`);
    const result = await step();
    const seconds = (performance.now() - begin) / 1000;
    this.phases.push({ name, seconds: Math.round(seconds * 100) / 100 });
    this.say(`  ✓ ${name} (${seconds.toFixed(1)} s)`);
    return result;
  }
}

/** A failure whose message is all that a person needs: printed without a stack. */
export class StartFailure extends Error {
  name = 'StartFailure';
}
