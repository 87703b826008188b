import { TestEnvironment } from 'jest-environment-node';
import { KeptSpec } from './kept-spec.mjs';

/**
 * Tells the code under test which change is active, and keeps which changes a spec file came past. Each file loads
 * the code again, so all that it runs belongs to it, what runs on import included.
 */
export default class SpecEnvironment extends TestEnvironment {
  #spec;
  #run;
  #expect;
  #onImport = new Set();
  #hasFailed = false;

  constructor(config, context) {
    super(config, context);
    this.#spec = context.testPath;
    this.#run = globalThis.mutationRun;
  }

  async setup() {
    await super.setup();
    this.global.__stryker__ = { ...this.#run.active, currentTestId: this.#spec };
  }

  async handleTestEvent(event, { rootDescribeBlock }) {
    if (event.name === 'setup') this.#expect = event.runtimeGlobals.expect;
    if (event.name === 'run_start') this.#onImport = new Set(Object.keys(this.#covered()));
    const isEnd = event.name === 'run_finish' || (event.name === 'hook_start' && event.hook.type === 'afterAll');
    if (isEnd && this.#run.keep) {
      const { keep } = this.#run;
      this.#run.keep = undefined;
      await new Promise((release) => {
        keep(
          new KeptSpec({
            stryker: this.global.__stryker__,
            expect: this.#expect,
            block: rootDescribeBlock,
            onImport: this.#onImport,
            covered: this.#covered(),
            release,
          }),
        );
      });
    }
    // One failure says that the change was detected: what comes after it is skipped.
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#hasFailed = true;
    if (event.name === 'test_start' && this.#hasFailed) event.test.mode = 'skip';
  }

  async teardown() {
    this.#run.covered[this.#spec] = this.#covered();
    this.#run.hitCount = this.global.__stryker__.hitCount;
    await super.teardown();
  }

  #covered() {
    return this.global.__stryker__.mutantCoverage?.perTest[this.#spec] ?? {};
  }
}
