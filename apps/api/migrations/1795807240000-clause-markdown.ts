import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wordings are Markdown from now on. What was plain text keeps its words: signs of Markdown in it are escaped. */
const ESCAPE = String.raw`
  create function pg_temp.markdown_of(plain text) returns text language sql immutable as $$
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      plain, '([\\\`*_\[\]<>&|])', '\\\1', 'g'),
      '^(\s*)([-+#=])', '\1\\\2', 'gn'),
      '^(\s*\d+)([.)])', '\1\\\2', 'gn'),
      '(?<!\n)\n(?!\n)', E'\\\\\n', 'g') $$`;

const changes = (column: string): string =>
  `pg_temp.markdown_of(${column}) <> ${column} and length(pg_temp.markdown_of(${column})) <= 20000`;

export class ClauseMarkdown1795807240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "version" ADD "form" smallint NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "clause" ADD "list_start" integer`);
    await runner.query(`ALTER TABLE "version_entry" ADD "list_start" integer`);
    await runner.query(`ALTER TABLE "clause_revision" ADD "plain" text`);
    await runner.query(ESCAPE);
    await runner.query(`ALTER TABLE "clause_revision" DISABLE TRIGGER clause_revision_is_immutable`);
    await runner.query(
      `update clause_revision set plain = wording, wording = pg_temp.markdown_of(wording) where ${changes('wording')}`,
    );
    await runner.query(`ALTER TABLE "clause_revision" ENABLE TRIGGER clause_revision_is_immutable`);
    await runner.query(`ALTER TABLE "amendment_revision" DISABLE TRIGGER amendment_revision_is_immutable`);
    await runner.query(
      `update amendment_revision set wording = pg_temp.markdown_of(wording) where ${changes('wording')}`,
    );
    await runner.query(`ALTER TABLE "amendment_revision" ENABLE TRIGGER amendment_revision_is_immutable`);
    for (const column of ['wording_before', 'wording_after']) {
      await runner.query(
        `update amendment_decision set ${column} = pg_temp.markdown_of(${column}) where ${changes(column)}`,
      );
    }
    await runner.query(`drop function pg_temp.markdown_of(text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "clause_revision" DISABLE TRIGGER clause_revision_is_immutable`);
    await runner.query(`update clause_revision set wording = plain where plain is not null`);
    await runner.query(`ALTER TABLE "clause_revision" ENABLE TRIGGER clause_revision_is_immutable`);
    await runner.query(`ALTER TABLE "clause_revision" DROP COLUMN "plain"`);
    await runner.query(`ALTER TABLE "version_entry" DROP COLUMN "list_start"`);
    await runner.query(`ALTER TABLE "clause" DROP COLUMN "list_start"`);
    await runner.query(`ALTER TABLE "version" DROP COLUMN "form"`);
  }
}
