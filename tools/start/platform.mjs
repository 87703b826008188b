import path from 'node:path';
import { Child, answers, spawnNode } from './children.mjs';
import { Log } from './log.mjs';
import { entries, runCompiled } from './paths.mjs';
import { Interrupted, runTask } from './tasks.mjs';

/**
 * The processes of the platform over a PostgreSQL that runs already. `npm start`, the browser journeys and the
 * benchmarks all start it here, so that what is tested is what runs.
 */
export class Platform {
  #env;
  #warn;
  #logDir;
  #onGivenUp;
  #onStarted;
  #isStopping = false;
  /** @type {Log[]} */
  #logs = [];
  /** @type {Map<string, Child>} in the order in which they stop */
  children = new Map();

  /**
   * @param {object} options
   * @param {Record<string, string | undefined>} options.env complete: every port, address and secret (see settings.mjs)
   * @param {string} options.logDir
   * @param {(line: string) => void} [options.warn] warnings and errors of the processes
   * @param {(name: string) => void} [options.onGivenUp]
   * @param {() => void} [options.onStarted] whenever a process has a new id
   */
  constructor({ env, logDir, warn = () => {}, onGivenUp, onStarted }) {
    this.#env = env;
    this.#warn = warn;
    this.#logDir = logDir;
    this.#onGivenUp = onGivenUp;
    this.#onStarted = onStarted;
    const { WEB_PORT, API_PORT, WORKER_PORT, INBOX_PORT } = env;
    this.#add('web', [...runCompiled, entries.web], `http://127.0.0.1:${WEB_PORT}/health/ready`);
    this.#add('api', [...runCompiled, entries.api], `http://127.0.0.1:${API_PORT}/health/ready`);
    this.#add('worker', [...runCompiled, entries.worker], `http://127.0.0.1:${WORKER_PORT}/health/ready`);
    if (INBOX_PORT) {
      this.#add('inbox', [path.join('tools', 'start', 'inbox.mjs')], `http://127.0.0.1:${INBOX_PORT}/api/healthz`);
    }
  }

  /** Brings the tables up to date. */
  migrate() {
    return this.#task('migrate', entries.migrate);
  }

  /** Fills an empty platform with the demo; does nothing when there are data. */
  seedDemo() {
    return this.#task('demo', entries.demo);
  }

  /** Starts the processes side by side and waits until all are healthy. */
  async start() {
    if (this.#isStopping) throw new Interrupted();
    await Promise.all([...this.children.values()].map((child) => child.start()));
    if (this.#isStopping) throw new Interrupted();
  }

  /** From now on a process that dies is reported and started again. */
  watch() {
    for (const child of this.children.values()) child.watch();
  }

  /** Stops web, api, worker and inbox, one after the other: each can finish what it has in hand. */
  async stop() {
    this.#isStopping = true;
    for (const child of this.children.values()) await child.stop();
    await Promise.all(this.#logs.map((log) => log.close()));
  }

  /** Ends everything at once. */
  kill() {
    this.#isStopping = true;
    for (const child of this.children.values()) child.kill('SIGKILL');
  }

  #add(name, args, health) {
    const child = new Child({
      name,
      log: this.#log(name),
      launch: () => spawnNode(args, this.#env),
      isReady: () => answers(health),
      warn: this.#warn,
      onGivenUp: this.#onGivenUp,
      onStarted: this.#onStarted,
    });
    this.children.set(name, child);
  }

  #task(name, entry) {
    return runTask({ name, args: [...runCompiled, entry], env: this.#env, log: this.#log(name) });
  }

  #log(name) {
    const log = new Log(name, this.#logDir, this.#warn);
    this.#logs.push(log);
    return log;
  }
}
