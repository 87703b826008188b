import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The optimistic lock of a case has the name that it has everywhere. */
export class ModerationLockVersion1795752000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table moderation_case rename column version to lock_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table moderation_case rename column lock_version to version');
  }
}
