import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { fill, namesFor } from './names.mjs';

const templates = path.join(import.meta.dirname, 'domain');

/** What a problem says, by language; a language that is missing here gets the English sentences. */
const sentences = {
  en: {
    notFound: 'There is no such {{noun words}}, or you may not see it.',
    notAuthor: 'Only the author may do this.',
    changed: 'Somebody changed this in the meantime. Please look at what is there now.',
    exists: 'You have one of this title already.',
  },
  de: {
    notFound: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    notAuthor: 'Nur wer es geschrieben hat, darf das tun.',
    changed: 'Jemand hat das inzwischen geändert. Bitte sehen Sie nach, was jetzt dasteht.',
    exists: 'Unter diesem Titel haben Sie schon eines.',
  },
};

/**
 * Writes the skeleton of a domain into a repository and adds it to every list of domains.
 * @param {string} root the repository
 * @param {{ domain: string, noun: string }} wanted
 * @returns {Promise<string[]>} what was written, by path in the repository
 * @throws when a name is not one, or the domain or the noun is there already
 */
export async function generateDomain(root, wanted) {
  const names = namesFor(wanted);
  const { domain, noun } = names;
  const taken = globSync(`libs/domain/{${domain},*/src/${noun}}`, { cwd: root });
  if (taken.length > 0) throw new Error(`There is ${taken[0]} already.`);
  const written = [];
  const write = async (file, content) => {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    const options = { ...(await prettier.resolveConfig(absolute)), filepath: absolute };
    writeFileSync(absolute, await prettier.format(content, options));
    written.push(file);
  };
  const edit = async (file, change) => write(file, change(readFileSync(path.join(root, file), 'utf8')));

  for (const template of globSync('**/*.txt', { cwd: templates })) {
    const file = template
      .replace(/\.txt$/, '')
      .replaceAll('__domain__', domain)
      .replaceAll('__noun__', noun);
    await write(`libs/domain/${domain}/${file}`, fill(readFileSync(path.join(templates, template), 'utf8'), names));
  }
  const stamp = nextStamp(root);
  await write(`apps/api/migrations/${stamp}-${domain}.ts`, fill(migration, { ...names, stamp }));
  for (const language of readdirSync(path.join(root, 'libs/messages/catalogues'))) {
    const { notFound, notAuthor, changed, exists } = sentences[language] ?? sentences.en;
    const texts = {
      [`NOT_FOUND.${names['noun words']}`]: fill(notFound, names),
      [`FORBIDDEN.NOT_${names.NOUN}_AUTHOR`]: notAuthor,
      [`${names.NOUN}_CHANGED`]: changed,
      [`${names.NOUN}_EXISTS`]: exists,
    };
    await write(`libs/messages/catalogues/${language}/problems/${domain}.json`, JSON.stringify(texts));
  }
  await edit('libs/domain/manifests/src/domains.ts', (text) => addToManifests(text, names));
  await edit('tools/eslint/boundaries.mjs', (text) =>
    text.replace(/(const upstream = \{[^}]*)\}/, `$1  '${domain}': ['profiles', 'moderation', 'identity'],\n}`),
  );
  await edit('test/contract/platform/tables.ts', (text) =>
    text.replace(/(const OF_A_KIND[^=]* = \{[^}]*)\}/, `$1  ${names.noun_table}: '${names.noun_kind}',\n}`),
  );
  linkPackage(root, domain);
  return written;
}

/** Each domain stands after those that it imports, and notifications after all. */
function addToManifests(text, { domain, domainName }) {
  const lines = text.split('\n');
  const place = lines.findIndex((line) => (/ from '(.*)'/.exec(line)?.[1] ?? '~') > `@sic/${domain}`);
  lines.splice(place, 0, `import { ${domainName}Domain } from '@sic/${domain}';`);
  return lines.join('\n').replace(/^(\s*)notificationsDomain,$/m, `$1${domainName}Domain,\n$&`);
}

/** What `npm install` does for a workspace: its entries in package-lock.json and its link in node_modules. */
function linkPackage(root, domain) {
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = {
    [`libs/domain/${domain}`]: { name: `@sic/${domain}`, version: '0.1.0', license: 'EUPL-1.2' },
    [`node_modules/@sic/${domain}`]: { resolved: `libs/domain/${domain}`, link: true },
  };
  const packages = Object.entries(lock.packages);
  for (const [name, entry] of Object.entries(added)) {
    packages.splice(
      packages.findIndex(([other]) => other.localeCompare(name, 'en') > 0),
      0,
      [name, entry],
    );
  }
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`);
  const link = path.join(root, 'node_modules', '@sic', domain);
  if (!existsSync(link)) symlinkSync(path.join('..', '..', 'libs', 'domain', domain), link, 'junction');
}

/** Later than every migration that is there. */
function nextStamp(root) {
  const stamps = readdirSync(path.join(root, 'apps/api/migrations')).map((name) => Number.parseInt(name, 10) || 0);
  return Math.max(Date.now(), ...stamps.map((stamp) => stamp + 1));
}

const migration = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class {{Domain}}{{stamp}} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
      create table {{noun_table}} (
        id uuid primary key,
        title text not null,
        author_id uuid not null constraint {{noun_table}}_author references account (id),
        lock_version integer not null default 0,
        hidden_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        constraint {{noun_table}}_title unique (author_id, title)
      )\`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table {{noun_table}}');
  }
}
`;
