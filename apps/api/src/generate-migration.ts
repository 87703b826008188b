import 'reflect-metadata';
import { readdir, writeFile } from 'node:fs/promises';
import { readConfig } from '@sic/config';
import { createDataSource } from '@sic/database';
import { entities } from '@sic/manifests';

/**
 * `generate-migration NAME`: writes what the entities have that the database of DATABASE_URL has not.
 * `generate-migration --check` writes nothing and fails when there is anything to write.
 */
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('Usage: generate-migration NAME | --check');
const source = createDataSource({ url: readConfig(process.env).databaseUrl, entities, migrations: [] });
await source.initialize();
const log = await source.driver.createSchemaBuilder().log();
await source.destroy();
const up = log.upQueries.map((q) => q.query);
const down = log.downQueries.map((q) => q.query).reverse();

if (name === '--check') {
  process.stdout.write(up.length === 0 ? 'The migrations cover every entity.\n' : `Not migrated:\n${up.join('\n')}\n`);
  process.exit(up.length === 0 ? 0 : 1);
}
const quoted = (sql: string): string => '`' + sql.replace(/[`\\$]/g, '\\$&') + '`';
const folder = `${import.meta.dirname}/../migrations`;
// Later than every migration that is there, whatever the clocks of their authors said: they run in this order.
const stamps = (await readdir(folder)).map((migration) => Number.parseInt(migration, 10) || 0);
const stamp = Math.max(Date.now(), ...stamps.map((one) => one + 1));
const className = `${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}${stamp}`;
const statements = (queries: string[]): string =>
  queries.map((q) => `    await runner.query(${quoted(q)});`).join('\n');
const file = `${folder}/${stamp}-${name}.ts`;
await writeFile(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`,
);
process.stdout.write(`Wrote ${up.length} statements to ${file}. Read them before you commit.\n`);
process.exit(0);
