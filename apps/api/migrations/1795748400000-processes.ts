import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the domain of processes publishes for the SQL of other domains. */
export class Processes1795748400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table process rename column last_amendment_number to last_number');
    // By the database's clock, so that a phase that has ended allows nothing even if no job ran.
    await runner.query(`
      create view process_now as
      select p.id as process_id, p.slug, p.title, p.summary, p.decision_rule, p.created_at,
             current.kind as phase, following.opens_at as phase_until, following.kind as next_phase
        from process p
        left join lateral (select kind from phase where process_id = p.id and opens_at <= clock_timestamp()
                            order by opens_at desc limit 1) current on true
        left join lateral (select kind, opens_at from phase where process_id = p.id and opens_at > clock_timestamp()
                            order by opens_at limit 1) following on true`);
    await runner.query(`
      create view process_editor as
      select process_id, account_id, created_at from process_role where role = 'editor'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view process_editor');
    await runner.query('drop view process_now');
    await runner.query('alter table process rename column last_number to last_amendment_number');
  }
}
