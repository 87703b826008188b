import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');

const released = `
  type Query {
    "The declaration." declaration(id: ID!, draft: Boolean @deprecated(reason: "Use version.")): Declaration
    title: String
    headline: String @deprecated(reason: "Use title.")
    find(input: FindInput!, kind: Kind): String
  }
  type Declaration { id: ID! }
  enum Kind { TEXT PICTURE FILM @deprecated(reason: "Nobody uses it.") }
  input FindInput { word: String, exact: Boolean @deprecated(reason: "It is always exact.") }
`;

/** What became of the released schema, and the place that the check must name. */
const breaking: [what: string, from: string, to: string, place: string][] = [
  ['a field is removed', 'title: String', '', 'Query.title'],
  ['a field becomes nullable', 'id: ID! }', 'id: ID }', 'Declaration.id'],
  ['a field is of another type', 'title: String', 'title: Int', 'Query.title'],
  ['an argument is removed', 'id: ID!, ', '', 'Query.declaration.id'],
  ['an argument becomes required', 'kind: Kind)', 'kind: Kind!)', 'Query.find.kind'],
  ['a value of an enum is removed', 'PICTURE ', '', 'Kind.PICTURE'],
  ['a new field of an input is required', 'word: String,', 'word: String, place: String!,', 'FindInput.place'],
  ['a deprecated field is not removed but changes its type', 'headline: String', 'headline: Int', 'Query.headline'],
];

const harmless: [what: string, from: string, to: string][] = [
  ['nothing changes', '', ''],
  ['a field is added', 'title: String', 'title: String\n subtitle: String'],
  ['an optional argument is added', 'kind: Kind)', 'kind: Kind, first: Int)'],
  ['a value of an enum is added', 'PICTURE ', 'PICTURE SOUND '],
  ['a description changes', 'The declaration.', 'The text of a process.'],
  ['a deprecated field is removed', 'headline: String @deprecated(reason: "Use title.")', ''],
  ['a deprecated argument is removed', ', draft: Boolean @deprecated(reason: "Use version.")', ''],
  ['a deprecated value is removed', 'FILM @deprecated(reason: "Nobody uses it.")', ''],
  ['a deprecated field of an input is removed', ', exact: Boolean @deprecated(reason: "It is always exact.")', ''],
];

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/schema-check.mjs', '--in', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the schema beside the one of the last release', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.eu', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const writeSchema = (text: string): void => writeFileSync(join(folder, 'apps/api/schema.graphql'), text);
  const nameRelease = (commit: string): void => writeFileSync(join(folder, 'tools/last-release'), `${commit}\n`);
  let commit: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sic-release-'));
    for (const inside of ['apps/api', 'tools']) mkdirSync(join(folder, inside), { recursive: true });
    writeSchema(released);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'chore(release): 1.0.0');
    commit = git('rev-parse', 'HEAD').trim();
    nameRelease(commit);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(breaking)('fails when %s', (_what, from, to, place) => {
    expect(released).toContain(from);
    writeSchema(released.replace(from, to));
    const { status, output } = check(folder);
    expect(output).toContain(`  ${place}: `);
    expect(status).toBe(1);
  });

  it.each(harmless)('passes when %s', (_what, from, to) => {
    expect(released).toContain(from);
    writeSchema(released.replace(from, to));
    expect(check(folder)).toMatchObject({ status: 0 });
  });

  it('fails when the history does not reach back to the release', () => {
    writeSchema(released);
    nameRelease('0123456789abcdef0123456789abcdef01234567');
    const { status, output } = check(folder);
    nameRelease(commit);
    expect(output).toContain('git fetch --unshallow');
    expect(status).toBe(1);
  });

  it('passes with a note when nothing has been released', () => {
    rmSync(join(folder, 'tools/last-release'));
    const { status, output } = check(folder);
    nameRelease(commit);
    expect(output).toContain('nothing has been released yet');
    expect(status).toBe(0);
  });

  const { output, status } = check(ROOT);
  const isShallowClone = output.includes('git fetch --unshallow');
  (isShallowClone ? it.skip : it)('takes nothing from the clients of the last release in this repository', () => {
    expect({ status, output }).toMatchObject({ status: 0 });
  });
});
