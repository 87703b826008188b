/** A test that takes longer than this counts as failed. */
const LONGEST_MS = 20_000;
/** So does one that computes longer than this, which is looked at once in so many questions for the active change. */
const LONGEST_CPU_MICROSECONDS = 6_000_000;
const QUESTIONS = 50_000;

/**
 * A spec file that stays loaded after its tests have passed, with what its `beforeAll` has made, so that the tests can
 * run again for one change after the other. Loading the code and starting the application takes many times longer.
 */
export class KeptSpec {
  #stryker;
  #expect;
  #cpuLimit = Infinity;
  #tests;
  #onImport;
  #release;
  /** Of the first run, without a change: how long the tests took, what they came past, and the first failure. */
  ms;
  covered;
  error;

  /**
   * @param {object} file
   * @param {object} file.stryker what the changed code reads: which change is active
   * @param {Function} file.expect
   * @param {object} file.block the outermost `describe`, as jest-circus has it
   * @param {Set<string>} file.onImport the changes that the file came past while it was loaded
   * @param {Record<string, number>} file.covered the changes that it came past at all
   * @param {() => void} file.release lets Jest go on and end
   */
  constructor({ stryker, expect, block, onImport, covered, release }) {
    const { ms, error } = outcomeOf(block);
    this.ms = Math.max(1, ms);
    this.error = error;
    this.covered = { ...covered };
    this.#stryker = stryker;
    this.#endLoops();
    this.#expect = expect;
    // The first hook of the outermost block is Jest's own.
    this.#tests = testsOf({ ...block, hooks: block.hooks.slice(1) }, [], [], []);
    this.#onImport = onImport;
    this.#release = release;
  }

  /** Whether the tests can run again for the change: loading the file does not come past it. */
  canRun(mutantId) {
    return this.#tests !== undefined && !this.#onImport.has(mutantId);
  }

  /** Whether nothing is left over from one run to the next. */
  get isPure() {
    return this.#tests.every(({ isPure }) => isPure);
  }

  /** @returns {Promise<{ error?: string, hitCount?: number, isSpoiled?: boolean }>} the first failure, and
   * whether it fails without the change, too */
  async run(active) {
    // What was quick last time comes first.
    this.#tests.sort((left, right) => left.ms - right.ms);
    Object.assign(this.#stryker, { hitCount: undefined, hitLimit: undefined, ...active });
    this.#expect.getState().snapshotState.clear();
    let failed;
    for (const test of this.#tests) {
      const start = performance.now();
      test.error = await this.#runTest(test);
      test.ms = performance.now() - start;
      if (test.error !== undefined) {
        failed = test;
        break;
      }
    }
    const { hitCount } = this.#stryker;
    Object.assign(this.#stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    const isSpoiled = failed && !failed.isPure && (await this.#runTest(failed)) !== undefined;
    return { error: failed?.error, hitCount, isSpoiled };
  }

  /** Runs the rest of the file: `afterAll`. */
  end() {
    this.#release();
  }

  /** No timer ends an endless loop, but changed code asks at every step which change is active. */
  #endLoops() {
    let active;
    let questions = 0;
    Object.defineProperty(this.#stryker, 'activeMutant', {
      get: () => {
        questions += 1;
        if (questions % QUESTIONS === 0 && process.cpuUsage().user > this.#cpuLimit) throw new Error('endless loop');
        return active;
      },
      set: (id) => {
        active = id;
      },
    });
  }

  async #runTest({ name, steps }) {
    this.#expect.setState({ currentTestName: name, assertionCalls: 0, suppressedErrors: [] });
    this.#cpuLimit = process.cpuUsage().user + LONGEST_CPU_MICROSECONDS;
    let timer;
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('takes too long')), LONGEST_MS);
    });
    try {
      for (const step of steps) await Promise.race([step(), limit]);
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      clearTimeout(timer);
    }
    return this.#expect.getState().suppressedErrors[0]?.message;
  }
}

/** How long the tests of a block took, and the first failure. */
function outcomeOf({ children }) {
  const parts = children.map((child) =>
    child.type === 'describeBlock' ? outcomeOf(child) : { ms: child.duration ?? 0, error: messageOf(child.errors[0]) },
  );
  return {
    ms: parts.reduce((sum, { ms }) => sum + ms, 0),
    error: parts.find(({ error }) => error !== undefined)?.error,
  };
}

function messageOf(failure) {
  const error = Array.isArray(failure) ? (failure[0] ?? failure[1]) : failure;
  return error && String(error.message ?? error);
}

/** The tests in order, each with its whole name and its hooks; undefined where one did not run or takes a callback. */
function testsOf({ hooks, children }, titles, before, after) {
  if (hooks.some(({ fn }) => fn.length > 0)) return undefined;
  const of = (type) => hooks.filter((hook) => hook.type === type).map(({ fn }) => fn);
  const steps = [before.concat(of('beforeEach')), of('afterEach').concat(after)];
  const lists = children.map((child) => {
    const path = [...titles, child.name];
    if (child.type === 'describeBlock') return testsOf(child, path, ...steps);
    if (child.fn.length > 0 || child.startedAt === null) return undefined;
    return [{ name: path.join(' '), steps: [...steps[0], child.fn, ...steps[1]], isPure: true, ms: 0 }];
  });
  if (lists.includes(undefined)) return undefined;
  return lists.flat().map((test) => ({ ...test, isPure: test.isPure && hooks.length === 0 }));
}
