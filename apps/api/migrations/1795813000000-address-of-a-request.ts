import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddressOfARequest1795813000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "auth_link" ADD "new_address" text`);
    await runner.query(
      `update auth_link set new_address = (select c.new_address from email_change c
         where c.account_id = auth_link.account_id order by c.created_at desc limit 1)
        where kind in ('confirm-email-change', 'stop-email-change')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "auth_link" DROP COLUMN "new_address"`);
  }
}
