import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { between, circles, type Imports, readImports } from '../../tools/imports/read-imports.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** From the bottom up. A file imports from its own layer or from one below. */
const LAYERS: [string, RegExp][] = [
  ['pure', /^libs\/(kernel|text|messages|documents)\//],
  ['platform', /^libs\/platform\//],
  ['domain', /^libs\/domain\/(?!manifests\/)/],
  ['manifests', /^libs\/domain\/manifests\//],
  ['web', /^libs\/web\//],
  ['apps', /^apps\//],
];

/** Within a domain, a noun that another one builds upon knows nothing of it. */
const ONE_WAY: [string, RegExp, RegExp][] = [
  [
    'a seat knows no registration',
    /^libs\/domain\/gatherings\/src\/seat\//,
    /^libs\/domain\/gatherings\/src\/registration\//,
  ],
];

const libraryOf = (file: string): string =>
  /^(libs\/(?:platform|domain|web)\/[^/]+|libs\/[^/]+|apps\/[^/]+)\//.exec(file)?.[1] ?? file;
const layerOf = (file: string): number => LAYERS.findIndex(([, pattern]) => pattern.test(file));

/** Imports that lead to a higher layer, to the entry of one's own library, or to its manifest. */
function upward(imports: Imports): string[] {
  return arrows(imports, (file, target) => {
    if (layerOf(target) > layerOf(file)) return true;
    const isOwn = libraryOf(file) === libraryOf(target);
    if (isOwn && target === `${libraryOf(file)}/src/index.ts`) return true;
    return target.endsWith('.domain.ts') && !/\/src\/(index\.ts|testing\/)/.test(file);
  });
}

/** What the entry of a domain exports: its manifest with modules, entities, events, schema types, reader and commands. */
const OF_AN_ENTRY = /\/(?:[^/]+\.(?:domain|module|entity|events|graphql|problems|reader|commands)|mount-[^/]+)\.ts$/;

function exportedBesides(imports: Imports): string[] {
  return arrows(
    imports,
    (file, target) => /^libs\/domain\/(?!manifests\/)[^/]+\/src\/index\.ts$/.test(file) && !OF_AN_ENTRY.test(target),
  );
}

function arrows(imports: Imports, isWanted: (file: string, target: string) => boolean): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => isWanted(file, target)).map((target) => `${file} → ${target}`),
  );
}

describe('the structure of the code', () => {
  let imports: Imports;
  beforeAll(() => {
    imports = readImports(ROOT);
  });

  it('is read: every source file, and what it imports from files and libraries', () => {
    expect(imports.size).toBeGreaterThan(500);
    expect(imports.get('apps/api/src/api.module.ts')).toContain('libs/platform/config/src/index.ts');
    expect([...imports.keys()].filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('has no file that imports itself over others, types included', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('has no library that imports itself over others', () => {
    expect(circles(between(imports, libraryOf))).toEqual([]);
  });

  it('has no arrow that leads back up', () => {
    expect(upward(imports)).toEqual([]);
  });

  it('has no domain whose entry exports anything but its roles', () => {
    const domains = [...imports.keys()].filter((file) =>
      /^libs\/domain\/(?!manifests\/)[^/]+\/src\/index\.ts$/.test(file),
    );
    expect(domains.length).toBeGreaterThan(6);
    expect(exportedBesides(imports)).toEqual([]);
  });

  it.each(ONE_WAY)('%s', (_what, from, to) => {
    expect([...imports.keys()].some((file) => from.test(file))).toBe(true);
    expect(arrows(imports, (file, target) => from.test(file) && to.test(target))).toEqual([]);
  });
});

describe('a structure that is wrong', () => {
  const files = {
    'libs/kernel/package.json': '{"name":"@sic/kernel","exports":{".":{"@sic/source":"./src/index.ts"}}}',
    'libs/kernel/src/index.ts': `export { id } from './id.js';`,
    'libs/kernel/src/id.ts': `import type { Late } from '@sic/outbox';\nexport const id = (late: Late) => late;`,
    'libs/platform/outbox/package.json':
      '{"name":"@sic/outbox","exports":{".":{"@sic/source":"./src/index.ts"},"./*":{"@sic/source":"./src/*.ts"}}}',
    'libs/platform/outbox/src/index.ts': `export type { Late } from './late.js';`,
    'libs/platform/outbox/src/late.ts': `import { early } from './early.js';\nexport type Late = typeof early;`,
    'libs/platform/outbox/src/early.ts': `export const early = async () => (await import('@sic/outbox/late')).Late;`,
    'libs/domain/drafting/src/index.ts': `export { late } from './late.js';\nexport { row } from './row.entity.js';`,
    'libs/domain/drafting/src/late.ts': `export const late = 1;`,
    'libs/domain/drafting/src/row.entity.ts': `export const row = 1;`,
    'libs/platform/outbox/src/fine.ts': `import { id } from '@sic/kernel';\nexport const fine = id;`,
  };
  let folder: string;
  let imports: Imports;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sic-structure-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    imports = readImports(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is noticed: files in a circle, over a type and over an import that is made later', () => {
    expect(circles(imports)).toEqual([['libs/platform/outbox/src/early.ts', 'libs/platform/outbox/src/late.ts']]);
  });

  it('is noticed: the entry of a domain that exports another file', () => {
    expect(exportedBesides(imports)).toEqual(['libs/domain/drafting/src/index.ts → libs/domain/drafting/src/late.ts']);
  });

  it('is noticed: libraries in a circle, and the arrow that leads up', () => {
    expect(circles(between(imports, libraryOf))).toEqual([['libs/kernel', 'libs/platform/outbox']]);
    expect(upward(imports)).toEqual(['libs/kernel/src/id.ts → libs/platform/outbox/src/index.ts']);
  });
});
