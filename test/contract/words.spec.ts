import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = new URL('../..', import.meta.url).pathname;
const WORDS = 'sic/plain-words';
const ROLES = 'sic/file-roles';
const TYPES = 'sic/schema-types';
const SYNTAX = 'no-restricted-syntax';

interface Case {
  what: string;
  path: string;
  text: string;
  rule: string;
}

const inText = (rule: string, cases: readonly (readonly [string, string])[]): Case[] =>
  cases.map(([what, text]) => ({ what, path: 'libs/kernel/src/canary.ts', text: `${text}\n`, rule }));
const inName = (cases: readonly string[]): Case[] =>
  cases.map((path) => ({ what: `a file ${path}`, path, text: 'export const canary = 1;\n', rule: ROLES }));

const typeIn = (decorator: 'InputType' | 'ObjectType', path: string): Case => ({
  what: `an ${decorator} in ${path}`,
  path,
  text: `import { ${decorator} } from '@nestjs/graphql';\n@${decorator}()\nexport class Canary {}\n`,
  rule: TYPES,
});

const readerWith = (parameters: string): Case => ({
  what: `a reader that is asked with (${parameters})`,
  path: 'libs/domain/drafting/src/drafting.reader.ts',
  text: `export class CanaryReader {\n  wordings(${parameters}): string[] {\n    return [];\n  }\n}\n`,
  rule: SYNTAX,
});

const refused: Case[] = [
  ...inText(WORDS, [
    ['a metaphor in a comment', '// The door of the api.\nexport const a = 1;'],
    ['one in a name', 'export const backDoors = 1;'],
    ['one in a description', "export const description = 'Whoever asks first.';"],
    ['one over two lines', '/**\n * They let\n * go of the lock.\n */\nexport const a = 1;'],
    ['the semaphore by another name', 'export class Turnstile {}'],
    ['the notification by another name', 'export function writeNotice(): void {}'],
    ['the rebase by another name', 'export class CarryOverAmendment {}'],
    ['the position by another name', 'export const ownSupport = 1;'],
    ['a conflict that is settled', 'export class SettleConflict {}'],
    ['a delivery by another name', 'export const owed = 1;'],
    ['an old word: afresh', '// Made afresh.\nexport const a = 1;'],
    ['an event by another name', 'export const BellRang = 1;'],
    ['a check by another name', 'export const sweepMs = 1;'],
    ['a pair by another name', '// Each case has its twin.\nexport const a = 1;'],
    ['an old word: anew', '// Made anew.\nexport const a = 1;'],
    ['a rate limit without its purpose', 'export const THIRTY_AN_HOUR = 1;'],
    ['the waitlist by another name', "export const description = 'A position on the waiting list.';"],
    ['another form of authorization', 'declare function demand(a: number): void;\ndemand(1);'],
  ]),
  ...inName([
    'libs/kernel/src/amendment.rows.ts',
    'libs/kernel/src/amendment-rows.ts',
    'libs/kernel/src/amendment.access.ts',
    'libs/kernel/src/process-facts.ts',
    'libs/kernel/src/drafting.enums.ts',
    'libs/kernel/src/ProposeAmendment.ts',
    'libs/kernel/src/amendment.guard.ts',
    'libs/platform/graphql/src/picture.token.ts',
  ]),
  typeIn('InputType', 'libs/domain/drafting/src/amendment/amendment.graphql.ts'),
  typeIn('InputType', 'libs/platform/subjects/src/subject.ts'),
  typeIn('ObjectType', 'libs/domain/drafting/src/amendment/amendment.inputs.ts'),
  typeIn('ObjectType', 'libs/platform/subjects/src/subject.ts'),
  readerWith(''),
  readerWith('ids: string[], tx: Tx'),
];

const allowed: Case[] = [
  ...inText(WORDS, [
    ['the same in plain words', '// The access level of the api.\nexport const backend = 1;'],
    ['words that contain one', 'export const outdoorsy = 1; // An indoor fountain.'],
    ['words that contain a bell and a twin', 'export const labelling = 1; // Intertwined.'],
    ['the verb in a sentence on screen', "export const sentence = 'You may notice a delay.';"],
    ['a promise that has settled', 'export const results = Promise.allSettled([]);'],
    ['what a browser supports', 'export const supportsDialogs = true;'],
    ['a rate limit with its purpose', 'export const PROPOSE_RATE_LIMIT = 1;'],
    ['the one form of authorization', 'declare function authorize(a: number): void;\nauthorize(1);'],
  ]),
  {
    what: 'the waiting list on screen',
    path: 'apps/web/app/canary.ts',
    text: "export const sentence = 'Leave the waiting list';\n",
    rule: WORDS,
  },
  ...inName([
    'libs/domain/drafting/src/amendment/amendment.queries.ts',
    'libs/domain/drafting/src/amendment/propose-amendment.ts',
    'libs/domain/drafting/src/amendment/propose-amendment.db.spec.ts',
    'libs/domain/drafting/src/amendment/amendment.policy.spec.ts',
    'libs/domain/notifications/src/preference/choose-mails.ts',
    'libs/platform/graphql/src/validation.pipe.ts',
  ]),
  typeIn('InputType', 'libs/domain/drafting/src/amendment/amendment.inputs.ts'),
  typeIn('ObjectType', 'libs/domain/drafting/src/amendment/amendment.graphql.ts'),
  typeIn('ObjectType', 'libs/domain/drafting/src/drafting.problems.ts'),
  readerWith('tx: Tx, ids: string[]'),
  readerWith('context: GraphQLContext, id: string'),
];

describe('the words of the code', () => {
  let findings: Map<Case, (string | null)[]>;
  beforeAll(() => {
    const all = [...refused, ...allowed];
    const output = execFileSync(process.execPath, ['tools/eslint/lint-text.mjs'], {
      cwd: ROOT,
      input: JSON.stringify(all),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const results = JSON.parse(output) as { rule: string | null }[][];
    findings = new Map(all.map((one, index) => [one, (results[index] ?? []).map(({ rule }) => rule)]));
  }, 120_000);

  it.each(refused)('refuse: $what', (one) => {
    expect(findings.get(one)).toContain(one.rule);
  });

  it.each(allowed)('allow: $what', (one) => {
    expect(findings.get(one)).not.toContain(one.rule);
  });
});

/** What people read beside the code, a passage at a time: the English catalogues, and the documents of the repository. */
describe('the words of catalogues and documents', () => {
  const wordsOf = (passages: readonly string[]): { word: string }[][] =>
    JSON.parse(
      execFileSync(process.execPath, ['tools/eslint/words-of-texts.mjs'], {
        cwd: ROOT,
        input: JSON.stringify(passages),
        encoding: 'utf8',
      }),
    );
  const files = execFileSync('git', ['ls-files', 'libs/messages/catalogues/en/**.json', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

  it('are those of the project', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'docs/glossary.md', 'libs/messages/README.md']));
    expect(files.filter((file) => file.startsWith('libs/messages/catalogues/en/')).length).toBeGreaterThan(20);
    const passages = files.flatMap((file) => {
      const content = readFileSync(`${ROOT}${file}`, 'utf8');
      return content.split(file.endsWith('.md') ? /\n\s*\n/ : '\n').map((text) => ({ file, text }));
    });
    const found = wordsOf(passages.map(({ text }) => text));
    expect(passages.flatMap(({ file }, index) => found[index]!.map(({ word }) => `${file}: ${word}`))).toEqual([]);
  });

  it.each([
    ['a seat', '"OFFERED": "It goes to whoever waits next.",', 'whoever'],
    ['a sentence over two lines', 'They let\ngo of the lock.', 'let go of'],
    ['plain words', '"OFFERED": "You may notice that it goes to the next person.",', null],
  ])('of %s are found', (_what, text, word) => {
    expect(wordsOf([text])).toEqual([word === null ? [] : [expect.objectContaining({ word })]]);
  });
});
