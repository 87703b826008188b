import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const notOurs = new Set(['node_modules', '.data', '.nx', 'build', 'dist', 'coverage']);
const pages = globSync('**/*.md', { cwd: ROOT, exclude: (path) => path.split('/').some((part) => notOurs.has(part)) });

/** Links to files of this repository that are not there. */
function brokenLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(ROOT, dirname(path), target)));
}

/** Commands `npm run NAME` that package.json does not have. */
function unknownCommands(text: string): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  return [...text.matchAll(/npm run ([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts));
}

/** Files of this repository that a page names in backticks and that are not there. */
function missingFiles(text: string): string[] {
  return [...text.matchAll(/`((?:apps|libs|test|tools|docs|docker|bench)\/[\w./-]+\.\w+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(ROOT, path)));
}

describe('the pages for people', () => {
  it('are found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/operations.md']));
  });

  it.each(pages)('%s links to what is there', (path) => {
    expect(brokenLinks(path, read(path))).toEqual([]);
  });

  it.each(pages)('%s names commands that exist', (path) => {
    expect(unknownCommands(read(path))).toEqual([]);
  });

  it.each(pages)('%s names files that exist', (path) => {
    expect(missingFiles(read(path))).toEqual([]);
  });

  it.each(['Propose an amendment', 'Take a seat', 'Hide a comment'])('follow a walk: %s', (title) => {
    const [, walk = ''] = read('docs/architecture.md').split(`### ${title}\n`);
    const steps = walk
      .split(/\n##/)[0]!
      .split(/^\d+\. /m)
      .slice(1);
    expect(steps.length).toBeGreaterThan(6);
    expect(steps.filter((step) => !/`[\w./-]+\.(ts|tsx|graphql)`/.test(step))).toEqual([]);
  });

  it('would be found wrong: a broken link, an unknown command, a file that is gone', () => {
    expect(missingFiles('See `libs/gone.ts` and `docs/glossary.md`.')).toEqual(['libs/gone.ts']);
    expect(brokenLinks('docs/page.md', 'See [this](gone.md) and [that](../README.md#words).')).toEqual(['gone.md']);
    expect(unknownCommands('Run `npm run schema`, then `npm run shema`.')).toEqual(['shema']);
  });
});

describe('the containers', () => {
  it('start files that are there, and compose builds targets that are there', () => {
    const dockerfile = read('docker/Dockerfile');
    const compose = read('docker/compose.yml');
    const pages = dockerfile + compose + read('docs/operations.md');
    const started = [...pages.matchAll(/\bdist\/(apps\/[\w/-]+)\.js/g)].map(([, path = '']) => `${path}.ts`);
    expect(started.length).toBeGreaterThan(7);
    expect(pages).not.toMatch(/apps\/[\w/-]+\.ts\b/);
    expect(started.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const targets = [...dockerfile.matchAll(/^FROM .* AS (\w+)$/gm)].map(([, name]) => name);
    const wanted = [...compose.matchAll(/target: (\w+)/g)].map(([, name]) => name);
    expect(wanted.length).toBe(4);
    expect(targets).toEqual(expect.arrayContaining(wanted));
  });

  it('copy from stages that are there', () => {
    const dockerfile = read('docker/Dockerfile');
    const stages = [...dockerfile.matchAll(/^FROM .* AS (\w+)$/gm)].map(([, name]) => name);
    const sources = [...dockerfile.matchAll(/--from=(\w+)/g)].map(([, name]) => name);
    expect(stages).toEqual(expect.arrayContaining(sources));
  });
});

describe('what continuous integration runs', () => {
  it('is the same command here and on the host', () => {
    expect(read('.github/workflows/ci.yml')).toContain('run: .ci/run');
    expect(read('.ci/run')).toContain('exec npm test');
  });
});
