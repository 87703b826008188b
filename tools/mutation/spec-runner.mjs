import { globSync } from 'node:fs';
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
import { sandboxPackages } from './sandbox-packages.mjs';

/**
 * Runs Jest over ESM in this process, one spec file as one test: Stryker then runs for each change only the files
 * that come past it. (Its own Jest runner does not know ES modules.)
 */
class SpecRunner {
  static inject = ['options'];
  #specs;
  #setupFiles;
  #root = process.cwd();
  #packages = sandboxPackages(this.#root);
  /** How long each file took last: the quick ones come first. */
  #ms = new Map();
  /** Files that stay loaded, each as a promise. */
  #kept = new Map();

  constructor({ specRunner }) {
    this.#specs = specRunner.specs;
    this.#setupFiles = specRunner.setupFiles?.map((file) => path.join(this.#root, file)) ?? [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Loads every file before Stryker counts the time. */
  async init() {
    const specs = this.#specs.map((pattern) => new RegExp(pattern));
    for (const file of globSync('libs/**/*.spec.ts', { cwd: this.#root })) {
      if (specs.some((pattern) => pattern.test(file))) await this.#keep(path.join(this.#root, file));
    }
  }

  /** The tests have run unchanged while the files were loaded. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const [file, promise] of this.#kept) {
      const { error, ms, covered } = await promise;
      tests.push(this.#testOf({ path: file, error, ms }));
      perTest[file] = covered;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const active = { activeMutant: activeMutant.id, ...limited(hitLimit) };
    const groups = testFilter ? this.#likelyFirst(testFilter, sandboxFileName).map((file) => [file]) : [this.#specs];
    const tests = [];
    for (const specs of groups) {
      const { results, hitCount } = testFilter
        ? await this.#runFile(specs[0], active)
        : await this.#run(specs, false, active);
      const endless = determineHitLimitReached(hitCount, active.hitLimit);
      if (endless) return toMutantRunResult(endless);
      for (const result of results) tests.push(this.#testOf(result));
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** Those in the folder of the change first, and then the quick ones. */
  #likelyFirst(files, changed) {
    const isFar = (file) => Number(path.dirname(file) !== path.dirname(changed));
    return files.toSorted(
      (left, right) => isFar(left) - isFar(right) || (this.#ms.get(left) ?? 0) - (this.#ms.get(right) ?? 0),
    );
  }

  #testOf({ path: id, error, ms }) {
    this.#ms.set(id, ms);
    return {
      id,
      name: path.relative(this.#root, id),
      fileName: id,
      timeSpentMs: ms,
      ...(error ? { status: TestStatus.Failed, failureMessage: error } : { status: TestStatus.Success }),
    };
  }

  async #runFile(file, active) {
    const kept = await this.#keep(file);
    if (!kept.canRun(active.activeMutant)) return this.#run([file], true, active);
    const start = performance.now();
    const { error, hitCount, isSpoiled } = await kept.run(active);
    if (isSpoiled) {
      kept.end();
      this.#kept.delete(file);
    }
    // What is left of earlier runs may hide a change or fail by itself: then only a fresh start tells.
    const isUnsure = !error && !kept.isPure && process.env.MUTATION_QUICK !== '1';
    if (isSpoiled || isUnsure) return this.#run([file], true, active);
    return { results: [{ path: file, error, ms: Math.max(1, Math.round(performance.now() - start)) }], hitCount };
  }

  /** Loads a file and runs it unchanged; its Jest then waits until this process ends. */
  #keep(file) {
    if (!this.#kept.has(file)) {
      const { promise, resolve, reject } = Promise.withResolvers();
      this.#kept.set(file, promise);
      this.#run([file], true, {}, resolve).then(() => reject(new Error(`${file} did not stay loaded.`)), reject);
    }
    return this.#kept.get(file);
  }

  async #run(specs, areFiles, active, keep) {
    const run = { active, keep, covered: {}, hitCount: undefined };
    globalThis.mutationRun = run;
    const { rootDir: _root, testTimeout: _timeout, moduleNameMapper, ...config } = base;
    const { results } = await runCLI(
      {
        _: specs,
        $0: 'mutation',
        config: JSON.stringify({
          ...config,
          rootDir: this.#root,
          roots: ['<rootDir>/libs'],
          moduleNameMapper: { ...this.#packages, ...moduleNameMapper },
          setupFiles: this.#setupFiles,
        }),
        // Stryker ends what takes too long; the first file may have to wait for its database.
        testTimeout: 300_000,
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
      ...run,
      results: results.testResults.map(({ testFilePath, failureMessage, testExecError, perfStats }) => ({
        path: testFilePath,
        error: failureMessage || testExecError?.message,
        ms: Math.max(1, perfStats.runtime),
      })),
    };
  }
}

/** Stryker lets a change be passed a hundred times as often as without it; a tenth of that is an endless loop, too. */
function limited(hitLimit) {
  return hitLimit === undefined ? {} : { hitCount: 0, hitLimit: Math.ceil(hitLimit / 10) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
