/**
 * A spec file that stays loaded after its tests have passed, so that they can run again for one change after the
 * other. Loading the code again takes many times longer than the tests of pure code.
 */
export class KeptSpec {
  #stryker;
  #expect;
  #tests;
  #onImport;

  /**
   * @param {object} stryker what the changed code reads: which change is active
   * @param {Function} expect of the file
   * @param {object} block the outermost `describe`, as jest-circus has it
   * @param {Set<string>} onImport the changes that the file came past while it was loaded
   */
  constructor(stryker, expect, block, onImport) {
    this.#stryker = stryker;
    this.#expect = expect;
    // The first hook of the outermost block is Jest's own.
    this.#tests = testsOf({ ...block, hooks: block.hooks.slice(1) }, []);
    this.#onImport = onImport;
  }

  /** Whether this file can run again for the change: it has no hooks, and loading it does not come past the change. */
  canRun(mutantId) {
    return this.#tests !== undefined && !this.#onImport.has(mutantId);
  }

  /** @returns {Promise<{ error: string | undefined, hitCount: number | undefined }>} the first failure */
  async run(active) {
    Object.assign(this.#stryker, { hitCount: undefined, hitLimit: undefined, ...active });
    this.#expect.getState().snapshotState.clear();
    // What was quick last time comes first.
    this.#tests.sort((left, right) => left.ms - right.ms);
    let error;
    for (const test of this.#tests) {
      const start = performance.now();
      error = await this.#runTest(test);
      test.ms = performance.now() - start;
      if (error !== undefined) break;
    }
    return { error, hitCount: this.#stryker.hitCount };
  }

  async #runTest({ name, fn }) {
    this.#expect.setState({ currentTestName: name, assertionCalls: 0, suppressedErrors: [] });
    try {
      await fn();
    } catch (error) {
      return String(error?.message ?? error);
    }
    return this.#expect.getState().suppressedErrors[0]?.message;
  }
}

/** The tests in order, each with its whole name; undefined where hooks or callbacks would have to run. */
function testsOf({ hooks, children }, titles) {
  if (hooks.length > 0) return undefined;
  const lists = children.map((child) => {
    const path = [...titles, child.name];
    if (child.type === 'describeBlock') return testsOf(child, path);
    return child.fn.length > 0 ? undefined : [{ name: path.join(' '), fn: child.fn, ms: 0 }];
  });
  return lists.includes(undefined) ? undefined : lists.flat();
}
