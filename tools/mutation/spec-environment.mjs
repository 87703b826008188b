import { TestEnvironment } from 'jest-environment-node';

/**
 * Tells the code under test which change is active, and keeps which changes a spec file came past. Each file loads
 * the code again, so all that it runs belongs to it, what runs on import included.
 */
export default class SpecEnvironment extends TestEnvironment {
  #spec;

  constructor(config, context) {
    super(config, context);
    this.#spec = context.testPath;
  }

  async setup() {
    await super.setup();
    this.global.__stryker__ = { ...globalThis.mutationRun.active, currentTestId: this.#spec };
  }

  async teardown() {
    globalThis.mutationRun.covered[this.#spec] = this.global.__stryker__.mutantCoverage?.perTest[this.#spec] ?? {};
    globalThis.mutationRun.hitCount = this.global.__stryker__.hitCount;
    await super.teardown();
  }
}
