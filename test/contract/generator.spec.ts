import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = [
  'test/contract/platform/tables.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  '.prettierrc.json',
  '.swcrc',
];
const LIBRARIES = ['domain', 'platform', 'kernel', 'messages', 'text'];

/** Checks the types of what the generator writes and changes; of what these files import, only as far as they use it. */
const CHECK = `
import ts from 'typescript';
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);
const files = fileNames.map((name) => program.getSourceFile(name));
const found = [
  ...program.getOptionsDiagnostics(),
  ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
];
const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\\n' };
process.stdout.write(ts.formatDiagnostics(found, host));
process.exitCode = found.length > 0 ? 2 : 0;
`;

/** The server's part of the repository, with the packages of this one; its own libraries are linked to the copy. */
function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sic-generator-'));
  const isOurs = (path: string): boolean => basename(path) !== 'node_modules';
  for (const file of FILES) cpSync(join(ROOT, file), join(copy, file));
  for (const folder of ['tools', 'apps/api/migrations', ...LIBRARIES.map((name) => `libs/${name}`)]) {
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true, filter: isOurs });
  }
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@sic'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => one !== '@sic')) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const group of ['.', 'domain', 'platform']) {
    for (const name of readdirSync(join(copy, 'libs', group)).filter((one) => !['domain', 'platform'].includes(one))) {
      symlinkSync(join(copy, 'libs', group, name), join(modules, '@sic', name));
    }
  }
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.base.json',
      include: ['libs/domain/learning-paths', 'libs/domain/manifests', 'libs/messages/src'],
      compilerOptions: { jsx: 'react-jsx' },
    }),
  );
  writeFileSync(join(copy, 'check.mjs'), CHECK);
  return copy;
}

describe('the generator', () => {
  let copy: string;
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const generate = (domain: string, noun: string) => run('tools/generate.mjs', 'domain', domain, noun);
  const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

  beforeAll(() => {
    copy = copyRepository();
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  it('writes a domain that the compiler takes, in every list of domains', () => {
    const { status, output } = generate('learning-paths', 'study-visit');
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(run('check.mjs')).toEqual({ status: 0, output: '' });
    expect(read('libs/domain/manifests/src/domains.ts')).toMatch(/learningPathsDomain,\n\s*notificationsDomain,\n/);
    expect(read('tools/eslint/boundaries.mjs')).toContain("'learning-paths': ['profiles', 'moderation', 'identity'],");
    expect(read('test/contract/platform/tables.ts')).toContain("study_visit: 'study_visit',");
    expect(read('package-lock.json')).toContain('"node_modules/@sic/learning-paths"');
    for (const language of ['en', 'de']) {
      const sentences = read(`libs/messages/catalogues/${language}/problems/learning-paths.json`);
      expect(Object.keys(JSON.parse(sentences))).toEqual(
        expect.arrayContaining(['STUDY_VISIT_EXISTS', 'STUDY_VISIT_CHANGED']),
      );
    }
  }, 180_000);

  it('gives it the form of the others: facts that are locked and loaded in one place, a problem of its own', () => {
    const rename = read('libs/domain/learning-paths/src/study-visit/rename-study-visit.ts');
    expect(rename).toContain('await lockStudyVisit(tx, member, id)');
    expect(rename).toContain('new StudyVisitChanged(studyVisit.lockVersion)');
    expect(rename).not.toMatch(/\bConflict\b|pessimistic_write/);
  });

  it('would be found out if it wrote what does not fit', () => {
    const file = join(copy, 'libs/domain/learning-paths/src/learning-paths.policy.ts');
    writeFileSync(file, read('libs/domain/learning-paths/src/learning-paths.policy.ts').replace('isHidden', 'isGone'));
    const { status, output } = run('check.mjs');
    expect(output).toContain('learning-paths.policy.ts');
    expect(status).toBe(2);
  }, 180_000);

  it.each([
    ['a domain that is there', 'drafting', 'essay', 'There is libs/domain/drafting already.'],
    ['a noun that is there', 'letters', 'amendment', 'already.'],
    ['a name in capitals', 'Letters', 'letter', 'not a name in lower case'],
    ['a path', '../letters', 'letter', 'not a name in lower case'],
  ])('refuses %s', (_what, domain, noun, message) => {
    const { status, output } = generate(domain, noun);
    expect(output).toContain(message);
    expect(status).toBe(1);
  });
});
