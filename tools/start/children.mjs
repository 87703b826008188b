import http from 'node:http';
import { spawn } from 'node:child_process';
import { nodeBinary, root } from './paths.mjs';
import { StartFailure } from './reporter.mjs';

const restartsPerMinute = 3;

/**
 * One long-running process: started, watched, restarted when it dies, and stopped in its turn.
 * It runs in a process group of its own, so that Ctrl-C in the terminal reaches only the starter,
 * which then stops everything in order.
 */
export class Child {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #stopping = false;
  #isWatched = false;
  /** @type {number[]} */
  #restarts = [];
  #options;

  /**
   * @param {object} options
   * @param {string} options.name
   * @param {() => import('node:child_process').ChildProcess | Promise<import('node:child_process').ChildProcess>} options.launch
   * @param {() => Promise<boolean>} options.isReady
   * @param {import('./log.mjs').Log} options.log
   * @param {(line: string) => void} options.warn
   * @param {NodeJS.Signals} [options.stopSignal]
   * @param {number} [options.stopSeconds] how long it may take to end what it has in hand
   * @param {(name: string) => void} [options.onGivenUp] it died more than three times within a minute
   * @param {() => void} [options.onStarted] after each start, with a new process id
   */
  constructor(options) {
    this.#options = options;
  }

  get name() {
    return this.#options.name;
  }

  get pid() {
    return this.#process?.pid;
  }

  get isRunning() {
    return this.#process !== undefined;
  }

  /**
   * Starts it and waits until it says that it is ready.
   * @param {number} seconds
   * @throws {StartFailure} with its last lines when it ends or is not ready in time
   */
  async start(seconds = 150) {
    this.#stopping = false;
    await this.#launch();
    const deadline = Date.now() + seconds * 1000;
    const own = this.#process;
    while (Date.now() < deadline) {
      if (this.#stopping) return;
      if (this.#process !== own || own === undefined) throw this.#failure('ended while it was starting');
      if (await this.#options.isReady().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    throw this.#failure(`was not ready after ${seconds} s`);
  }

  /** From now on a death is reported and followed by a restart. */
  watch() {
    this.#isWatched = true;
  }

  /** Asks it to end, waits, and ends it by force when it does not. */
  async stop() {
    this.#stopping = true;
    const child = this.#process;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    this.kill(this.#options.stopSignal ?? 'SIGTERM');
    const { stopSeconds = 20 } = this.#options;
    const force = setTimeout(() => {
      this.#options.warn(`${this.name} did not stop within ${stopSeconds} s and is ended by force.`);
      this.kill('SIGKILL');
    }, stopSeconds * 1000);
    await ended;
    clearTimeout(force);
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    if (!this.#process?.pid) return;
    try {
      if (signal === 'SIGKILL' && process.platform !== 'win32') process.kill(-this.#process.pid, signal);
      else this.#process.kill(signal);
    } catch {
      // It ended a moment ago.
    }
  }

  async #launch() {
    const child = await this.#options.launch();
    this.#process = child;
    this.#options.log.follow(child);
    child.once('error', (error) => this.#options.warn(`${this.name}: ${error.message}`));
    child.once('close', (code, signal) => {
      if (this.#process === child) this.#process = undefined;
      if (this.#isWatched && !this.#stopping) void this.#revive(code, signal);
    });
    this.#options.onStarted?.();
    if (this.#stopping) await this.stop();
  }

  async #revive(code, signal) {
    const { warn, log } = this.#options;
    const lines = log.last.slice(-5).map((line) => `    ${line.slice(0, 300)}`);
    warn(`${this.name} ended unexpectedly (${signal ?? `exit ${code}`}). Its last lines:\n${lines.join('\n')}`);
    const now = Date.now();
    this.#restarts = this.#restarts.filter((time) => now - time < 60_000);
    if (this.#restarts.length >= restartsPerMinute) {
      warn(`${this.name} ended ${restartsPerMinute + 1} times within a minute: not starting it again.`);
      this.#options.onGivenUp?.(this.name);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** this.#restarts.length));
    if (this.#stopping) return;
    this.#restarts.push(Date.now());
    warn(`Starting ${this.name} again.`);
    try {
      await this.start();
      if (!this.#stopping) warn(`${this.name} is back.`);
    } catch (error) {
      if (this.isRunning) warn(error.message);
    }
  }

  #failure(what) {
    const lines = this.#options.log.last.map((line) => `    ${line.slice(0, 500)}`).join('\n');
    return new StartFailure(`${this.name} ${what}. Its last lines (all of them: ${this.#options.log.path}):\n${lines}`);
  }
}

/** Starts a process of Node 24 with piped output, in a process group of its own. */
export function spawnNode(args, env) {
  return spawn(nodeBinary, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Whether an address answers with a status below 400 within two seconds. One connection per question:
 * a kept one would have to be waited for at shutdown.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export function answers(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 2000, headers: { accept: 'text/html, application/json' } });
    request.once('response', (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 400);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
    request.once('close', () => resolve(false));
  });
}
