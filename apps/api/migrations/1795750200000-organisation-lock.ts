import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two representatives who change an organisation at once are told of each other. */
export class OrganisationLock1795750200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column lock_version integer not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column lock_version');
  }
}
