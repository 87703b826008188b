import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { runCLI } from 'jest';
import base from '../../jest.config.mjs';

/**
 * Runs Jest over ESM in this process, one spec file as one test: Stryker then runs for each change only the files
 * that come past it. (Its own Jest runner does not know ES modules.)
 */
class SpecRunner {
  static inject = ['options'];
  #specs;
  #root = process.cwd();

  constructor({ specRunner }) {
    this.#specs = specRunner.specs;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { results, covered } = await this.#run(this.#specs, false, {});
    const tests = results.map(({ path: id, error, ms }) => ({
      id,
      name: path.relative(this.#root, id),
      fileName: id,
      timeSpentMs: ms,
      ...(error ? { status: TestStatus.Failed, failureMessage: error } : { status: TestStatus.Success }),
    }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest: covered } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const active = { activeMutant: activeMutant.id, ...(hitLimit === undefined ? {} : { hitCount: 0, hitLimit }) };
    const { results, hitCount } = await this.#run(testFilter ?? this.#specs, testFilter !== undefined, active);
    const endless = determineHitLimitReached(hitCount, hitLimit);
    if (endless) return toMutantRunResult(endless);
    return toMutantRunResult({
      status: DryRunStatus.Complete,
      tests: results.map(({ path: id, error, ms }) => ({
        id,
        name: id,
        timeSpentMs: ms,
        ...(error ? { status: TestStatus.Failed, failureMessage: error } : { status: TestStatus.Success }),
      })),
    });
  }

  async #run(specs, areFiles, active) {
    globalThis.mutationRun = { active, covered: {}, hitCount: undefined };
    const { rootDir: _root, testTimeout, ...config } = base;
    const { results } = await runCLI(
      {
        _: specs,
        $0: 'mutation',
        config: JSON.stringify({ ...config, rootDir: this.#root, roots: ['<rootDir>/libs'], testTimeout }),
        env: path.join(this.#root, 'tools', 'mutation', 'spec-environment.mjs'),
        runTestsByPath: areFiles,
        runInBand: true,
        ci: true,
        silent: true,
        watchman: false,
        reporters: [],
        passWithNoTests: true,
      },
      [this.#root],
    );
    return {
      ...globalThis.mutationRun,
      results: results.testResults.map(({ testFilePath, failureMessage, testExecError, perfStats }) => ({
        path: testFilePath,
        error: failureMessage || testExecError?.message,
        ms: Math.max(1, perfStats.runtime),
      })),
    };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
