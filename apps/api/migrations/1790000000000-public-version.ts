import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of the public data: cached pages are made anew when it has grown. */
export class PublicVersion1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create sequence public_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop sequence public_version');
  }
}
