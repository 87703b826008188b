import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Manifest {
  name?: string;
  nx: { targets: Record<string, object> };
}

describe('a library that is compiled', () => {
  let folder: string;
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const compile = (what = 'libs/numbers') => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/compile.mjs', what], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stderr };
  };
  const output = (file: string): string => join(folder, 'dist/libs/numbers', file);
  const run = (code: string): string =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: join(folder, 'dist'), encoding: 'utf8' })
      .stdout;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sic-compile-'));
    for (const part of ['tools/compile', 'tools/compile.mjs', 'tools/start', '.swcrc', 'package.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    for (const group of ['apps', 'libs/platform', 'libs/domain', 'libs/web'])
      mkdirSync(join(folder, group), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const exports = {
      '.': { '@sic/source': './src/index.ts' },
      './testing': { '@sic/source': './src/testing/index.ts' },
    };
    write(
      'libs/numbers/package.json',
      JSON.stringify({ name: '@sic/numbers', type: 'module', exports, nx: { targets: { build: {} } } }),
    );
    write('libs/numbers/src/index.ts', `export { one } from './one.js';\nexport { two } from './two.js';\n`);
    write('libs/numbers/src/one.ts', 'export const one: number = 1;\n');
    write(
      'libs/numbers/src/two.ts',
      `import data from './two.json' with { type: 'json' };\nexport const two = data.two;\n`,
    );
    write('libs/numbers/src/two.json', '{"two":2}');
    write('libs/numbers/src/one.spec.ts', 'export {};\n');
    write('libs/numbers/src/testing/index.ts', 'export {};\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is found by its name, with what it reads and without what is for tests', () => {
    expect([compile(), compile('links')]).toEqual(Array(2).fill({ status: 0, stderr: '' }));
    expect(run(`console.log(Object.values(await import('@sic/numbers')).join())`)).toBe('1,2\n');
    expect(run(`await import('@sic/numbers/testing').catch(({ code }) => console.log(code))`)).toBe(
      'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
    expect(globSync('src/**/*', { cwd: output('.') }).sort()).toEqual(
      ['index.js', 'index.js.map', 'one.js', 'one.js.map', 'two.js', 'two.js.map', 'two.json'].map(
        (name) => `src/${name}`,
      ),
    );
  });

  it('is compiled again where it changed, and only there', () => {
    compile();
    const before = statSync(output('src/one.js'), { bigint: true }).mtimeNs;
    write('libs/numbers/src/two.json', '{"two":22}');
    write('libs/numbers/src/index.ts', `export { two } from './two.js';\n`);
    compile();
    compile('links');
    expect(run(`console.log(Object.values(await import('@sic/numbers')).join())`)).toBe('22\n');
    expect(statSync(output('src/one.js'), { bigint: true }).mtimeNs).toBe(before);
    rmSync(output('src/one.js'));
    compile();
    expect(existsSync(output('src/one.js'))).toBe(true);
  });

  it('loses the files whose sources are gone', () => {
    compile();
    rmSync(join(folder, 'libs/numbers/src/one.ts'));
    compile();
    expect(globSync('src/one*', { cwd: output('.') })).toEqual([]);
  });

  it('fails with the file and the place when it cannot be parsed, and is compiled once that is put right', () => {
    compile();
    write('libs/numbers/src/one.ts', 'export const one: = 1;\n');
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toContain('libs/numbers/src/one.ts:1');
    write('libs/numbers/src/one.ts', 'export const one: number = 11;\n');
    expect(compile().status).toBe(0);
    expect(readFileSync(output('src/one.js'), 'utf8')).toContain('one = 11');
  });
});

describe('the targets of Nx', () => {
  /** What runs in the browser is part of the build of the site; the library for tests is never compiled. */
  const notBuilt = ['@sic/api-client', '@sic/testing', '@sic/ui'];
  const manifests = globSync('{apps,libs}/**/package.json', {
    cwd: ROOT,
    exclude: (name) => name.endsWith('node_modules'),
  })
    .map((file) => JSON.parse(read(file)) as Manifest)
    .concat(JSON.parse(read('tools/generate/domain/package.json.txt')) as Manifest);

  it('are the same four of every project', () => {
    expect(manifests.length).toBeGreaterThan(25);
    const without = (target: string) => manifests.filter(({ nx }) => !(target in nx.targets)).map(({ name }) => name);
    expect(['lint', 'typecheck', 'test'].flatMap(without)).toEqual([]);
    expect(without('build').sort()).toEqual(notBuilt);
  });

  it('say what they read and write, and are cached', () => {
    const { targetDefaults } = JSON.parse(read('nx.json')) as { targetDefaults: Record<string, object> };
    for (const target of ['lint', 'build', 'test']) {
      expect(targetDefaults[target]).toMatchObject({ cache: true, inputs: expect.any(Array) });
    }
    expect(targetDefaults['build']).toMatchObject({ outputs: ['{workspaceRoot}/dist/{projectRoot}'] });
  });
});
