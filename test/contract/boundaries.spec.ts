import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = new URL('../..', import.meta.url).pathname;
const boundary = '@nx/enforce-module-boundaries';

interface Finding {
  rule: string | null;
  message: string;
}

interface Case {
  what: string;
  path: string;
  text: string;
  rule: string;
}

const imports = (name: string) => `import * as thing from '${name}';\nexport const seen = Object.keys(thing);\n`;

const offences: Case[] = [
  ['a domain imports notifications', 'libs/domain/drafting/src/canary.ts', '@sic/notifications'],
  ['profiles imports drafting', 'libs/domain/profiles/src/canary.ts', '@sic/drafting'],
  ['moderation imports profiles', 'libs/domain/moderation/src/canary.ts', '@sic/profiles'],
  ['identity imports another domain', 'libs/domain/identity/src/canary.ts', '@sic/profiles'],
  ['processes imports drafting', 'libs/domain/processes/src/canary.ts', '@sic/drafting'],
  ['drafting imports gatherings', 'libs/domain/drafting/src/canary.ts', '@sic/gatherings'],
  ['a platform library names a domain', 'libs/platform/outbox/src/canary.ts', '@sic/drafting'],
  ['the kernel imports a platform library', 'libs/kernel/src/canary.ts', '@sic/database'],
  ['the text library imports a platform library', 'libs/text/src/canary.ts', '@sic/config'],
  ['the documents library imports a platform library', 'libs/documents/src/canary.ts', '@sic/database'],
  ['a route imports the documents library', 'apps/web/app/canary.ts', '@sic/documents'],
  ['a web library imports a domain', 'libs/web/ui/src/canary.ts', '@sic/drafting'],
  ['a route imports a domain', 'apps/web/app/canary.ts', '@sic/profiles'],
  ['a route imports a platform library', 'apps/web/app/canary.ts', '@sic/config'],
  ['the web server imports a domain', 'apps/web/server/canary.ts', '@sic/identity'],
  ['the api imports the site', 'apps/api/src/canary.ts', '@sic/ui'],
  ['a library reaches into another by path', 'libs/domain/drafting/src/canary.ts', '../../profiles/src/index.js'],
].map(([what = '', path = '', name = '']) => ({ what, path, text: imports(name), rule: boundary }));

const otherOffences: Case[] = [
  ['a domain imports BullMQ', 'libs/domain/drafting/src/canary.ts', imports('bullmq'), 'no-restricted-imports'],
  ['a domain imports ioredis', 'libs/domain/gatherings/src/canary.ts', imports('ioredis'), 'no-restricted-imports'],
  [
    'an enum of another form',
    'libs/domain/drafting/src/canary.ts',
    "import { registerEnumType } from '@nestjs/graphql';\nexport const seen = registerEnumType;\n",
    'no-restricted-imports',
  ],
  [
    'a moment of another form',
    'libs/domain/gatherings/src/canary.ts',
    "import { GraphQLISODateTime } from '@nestjs/graphql';\nexport const seen = GraphQLISODateTime;\n",
    'no-restricted-imports',
  ],
  ['a use case imports the test library', 'apps/api/src/canary.ts', imports('@sic/testing'), 'no-restricted-imports'],
  ['a default export', 'libs/domain/drafting/src/canary.ts', 'export default 1;\n', 'no-restricted-exports'],
  ['any', 'apps/api/src/canary.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['an empty name', 'libs/domain/drafting/src/drafting.service.ts', 'export {};\n', 'sic/speaking-names'],
  [
    'a clock of the process',
    'libs/domain/drafting/src/canary.ts',
    'export const at = new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'the start of a transaction',
    'libs/domain/drafting/src/canary.ts',
    "export const sql = 'select now()';\n",
    'no-restricted-syntax',
  ],
  [
    'the start of a statement, in a template',
    'libs/platform/outbox/src/canary.ts',
    'export const sql = (id: string) => `select ${id} < CURRENT_TIMESTAMP`;\n',
    'no-restricted-syntax',
  ],
  [
    'a constructor with seven dependencies',
    'libs/domain/drafting/src/canary.ts',
    `export class Canary {\n  constructor(${[1, 2, 3, 4, 5, 6, 7].map((n) => `readonly a${n}: object`).join(', ')}) {}\n}\n`,
    'no-restricted-syntax',
  ],
  [
    'a use case with a bare id',
    'libs/domain/drafting/src/canary.ts',
    'export class Canary {\n  execute(member: object, id: string): object {\n    return { member, id };\n  }\n}\n',
    'no-restricted-syntax',
  ],
  ['a long file', 'libs/kernel/src/canary.ts', 'export {};\n'.repeat(301), 'max-lines'],
].map(([what = '', path = '', text = '', rule = '']) => ({ what, path, text, rule }));

const allowed: Case[] = [
  ['drafting imports processes', 'libs/domain/drafting/src/canary.ts', '@sic/processes'],
  ['drafting imports profiles', 'libs/domain/drafting/src/canary.ts', '@sic/profiles'],
  ['drafting imports the text library', 'libs/domain/drafting/src/canary.ts', '@sic/text'],
  ['drafting imports the documents library', 'libs/domain/drafting/src/canary.ts', '@sic/documents'],
  ['notifications listens to drafting', 'libs/domain/notifications/src/canary.ts', '@sic/drafting'],
  ['the api imports notifications', 'apps/api/src/canary.ts', '@sic/notifications'],
  ['a route imports the components', 'apps/web/app/canary.ts', '@sic/ui'],
  ['the web server reads its configuration', 'apps/web/server/canary.ts', '@sic/config'],
].map(([what = '', path = '', name = '']) => ({ what, path, text: imports(name), rule: boundary }));

function lint(cases: Case[], ...options: string[]): Finding[][] {
  const output = execFileSync(process.execPath, ['tools/eslint/lint-text.mjs', ...options], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(output) as Finding[][];
}

describe('the boundaries between libraries', () => {
  const all = [...offences, ...otherOffences, ...allowed];
  let findings: Map<Case, string[]>;
  beforeAll(() => {
    const results = lint(all);
    findings = new Map(all.map((one, index) => [one, (results[index] ?? []).map(({ rule }) => String(rule))]));
  }, 120_000);

  it.each([...offences, ...otherOffences])('refuse: $what', (one) => {
    expect(findings.get(one)).toContain(one.rule);
  });

  it.each(allowed)('allow: $what', (one) => {
    expect(findings.get(one)).not.toContain(one.rule);
  });

  it('are refused by the boundary rule and nothing else: with it off, everything passes', () => {
    const results = lint(offences, '--without', boundary);
    expect(results.flat().filter(({ rule }) => rule === boundary)).toEqual([]);
  }, 120_000);
});
