import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { domains, entities } from '@sic/manifests';
import { SnakeNaming } from '../../../libs/platform/database/src/naming.js';
import ts from 'typescript';
import { getMetadataArgsStorage } from 'typeorm';
import { sourceFiles } from '../../../tools/imports/read-imports.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const { tables, columns } = getMetadataArgsStorage();

function tableOf(entity: { name: string }): string {
  return new SnakeNaming().tableName(entity.name, tables.find(({ target }) => target === entity)?.name);
}

/** The domain that a table belongs to; what is not there belongs to the platform or to nobody. */
const ownerOf = new Map(domains.flatMap(({ name, entities: own }) => own.map((entity) => [tableOf(entity), name])));
for (const table of ['auth.user', 'auth.session', 'auth.account', 'auth.verification']) ownerOf.set(table, 'identity');

/** What a domain publishes for the statements of others, to be read and never written. */
const PUBLISHED: Record<string, string> = {
  account: 'Lists of people leave out suspended and unconfirmed accounts before they are cut into pages.',
  process_now: 'A view: the phase of a process at this moment.',
  process_editor: 'A view: who edits a process.',
  member_position: 'A view: the position of a member on a thing, to be read beside the thing.',
};

interface Mention {
  verb: string;
  table: string;
}

const MENTION = /\b(from|join|update|into)\s+(?:only\s+)?("?\w+"?(?:\."?\w+"?)?)/gi;

/** The tables that the texts of a file name, by what stands before them in SQL. */
function mentionsIn(file: string, source: string): Mention[] {
  const found: Mention[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      for (const [, verb = '', table = ''] of node.text.matchAll(MENTION))
        found.push({ verb: verb.toLowerCase(), table: table.replaceAll('"', '').toLowerCase() });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The mentions of tables that belong to another domain and are not published for it. */
function foreign(file: string, source: string): string[] {
  const domain = /^libs\/domain\/([^/]+)\//.exec(file)?.[1];
  return mentionsIn(file, source)
    .filter(({ table }) => ownerOf.has(table) && ownerOf.get(table) !== domain)
    .filter(({ verb, table }) => !(table in PUBLISHED) || verb === 'update' || verb === 'into')
    .map(({ verb, table }) => `${file}: ${verb} ${table}`);
}

describe('the statements of a domain', () => {
  const files = sourceFiles(ROOT).filter((file) => /^libs\/domain\//.test(file) && !file.includes('/testing/'));
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

  it('name its own tables and what others publish', () => {
    const found = files.flatMap((file) => foreign(file, read(file)));
    expect(found).toEqual([]);
  });

  it('are found: every domain with tables names some of its own', () => {
    const naming = new Set(
      files.flatMap((file) => mentionsIn(file, read(file)).map(({ table }) => ownerOf.get(table))),
    );
    expect([...new Set(ownerOf.values())].filter((domain) => !naming.has(domain))).toEqual([]);
  });

  it('would be noticed: another domain read, a published table written', () => {
    const file = 'libs/domain/drafting/src/canary.ts';
    expect(foreign(file, 'const sql = `select ${columns} from registration r join "offer" o on true`;')).toEqual([
      `${file}: from registration`,
      `${file}: join offer`,
    ]);
    expect(foreign(file, `run('select 1 from account'); run('update account set name = $1');`)).toEqual([
      `${file}: update account`,
    ]);
  });
});

/** The registered kind that each table with words or files of people belongs to. */
const OF_A_KIND: Record<string, string> = {
  member: 'member',
  organisation: 'organisation',
  amendment: 'amendment',
  amendment_revision: 'amendment',
  comment: 'comment',
  position: 'position',
  clause: 'clause',
  clause_revision: 'clause',
  declaration: 'declaration',
  gathering: 'gathering',
  process: 'process',
};

/** Tables with texts that belong to no kind, with the reason. */
const OF_NO_KIND: Record<string, string> = {
  account: 'The name, which stands on the member too; the rest is for signing in.',
  audit_record: 'Names of actions and numbers.',
  outbox_event: 'Ids only.',
  outbox_delivery: 'Names of handlers, and what went wrong with one.',
  queued_mail: 'Names a mail and its parameters until it is sent.',
  auth_link: 'A link that is sent once.',
  email_change: 'Two addresses of one account, for a week.',
  representation: 'The message to moderators and their reason, for these and for the member alone.',
  moderation_case: 'An excerpt of something of a registered kind, for moderators.',
  report: 'Words to moderators, read by nobody else.',
  moderation_decision: 'Reasons of moderators; the author of the content may appeal.',
  appeal: 'Words to moderators and their answer, for these and for the author alone.',
  phase: 'Kinds and dates.',
  process_role: 'Kinds of roles.',
  section: 'The common text.',
  version: 'The common text.',
  version_entry: 'The common text.',
  amendment_decision: 'Reasons of editors.',
  undone_decision: 'Reasons of editors.',
  gathering_series: 'Written by organisers.',
  gathering_message: 'Written by organisers, and mailed to the people of their gathering.',
  process_message: 'Written by editors, and mailed to the people of their process.',
  calendar_feed: 'The fingerprint of a secret address.',
  programme_item: 'Written by organisers.',
  seat_pool: 'Written by organisers.',
  registration: 'Names of colleagues and a reason, for the organisers and the member alone.',
  seat_claim: 'Kinds of seats.',
  offer: 'Who or what picked it.',
};

/** Domains whose tables all belong to no kind. */
const DOMAINS_OF_NO_KIND: Record<string, string> = {
  notifications: 'What the platform tells one member, and which mails they want.',
};

const holdsText = (entity: unknown): boolean =>
  columns.some(
    ({ target, options }) => target === entity && ['text', 'varchar', 'jsonb', 'bytea'].includes(String(options.type)),
  );

describe('what people write', () => {
  const withText = entities
    .filter(holdsText)
    .map(tableOf)
    .filter((table) => !((ownerOf.get(table) ?? '') in DOMAINS_OF_NO_KIND));
  const kinds = domains.flatMap(({ subjectKinds }) => subjectKinds);

  it('stands in a table of a registered kind, or in one that says why not', () => {
    const listed = [...Object.keys(OF_A_KIND), ...Object.keys(OF_NO_KIND)];
    expect(withText.filter((table) => !listed.includes(table))).toEqual([]);
    expect(listed.filter((table) => !withText.includes(table))).toEqual([]);
    expect(Object.keys(OF_A_KIND).filter((table) => table in OF_NO_KIND)).toEqual([]);
  });

  it('belongs to kinds that are registered, and every kind has a table', () => {
    expect(Object.values(OF_A_KIND).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => !Object.values(OF_A_KIND).includes(kind))).toEqual([]);
  });
});
