import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNTIL_NOW = ` SELECT p.id AS process_id,
    p.slug,
    p.title,
    p.summary,
    p.decision_rule,
    p.created_at,
    current.kind AS phase,
    following.opens_at AS phase_until,
    following.kind AS next_phase`;

const FROM = `
   FROM ((process p
     LEFT JOIN LATERAL ( SELECT phase.kind
           FROM phase
          WHERE ((phase.process_id = p.id) AND (phase.opens_at <= clock_timestamp()))
          ORDER BY phase.opens_at DESC
         LIMIT 1) current ON (true))
     LEFT JOIN LATERAL ( SELECT phase.kind,
            phase.opens_at
           FROM phase
          WHERE ((phase.process_id = p.id) AND (phase.opens_at > clock_timestamp()))
          ORDER BY phase.opens_at
         LIMIT 1) following ON (true))`;

/** An amendment that no phase decides any more is not decided: the view says which phases there still are. */
export class NotDecided1795805100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE OR REPLACE VIEW process_now AS ${UNTIL_NOW},
    ARRAY( SELECT ahead.kind
           FROM phase ahead
          WHERE ((ahead.process_id = p.id) AND ((ahead.opens_at > clock_timestamp()) OR (ahead.kind = current.kind)))
          ORDER BY ahead.opens_at) AS phases_ahead${FROM}`,
    );
    await runner.query(`ALTER TABLE "amendment" ADD "not_decided_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "amendment" ADD "not_decided_phase" text`);
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "amendment_not_decided" CHECK (not_decided_phase is null or not_decided_at is not null)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "amendment_not_decided"`);
    await runner.query(`ALTER TABLE "amendment" DROP COLUMN "not_decided_phase"`);
    await runner.query(`ALTER TABLE "amendment" DROP COLUMN "not_decided_at"`);
    await runner.query('DROP VIEW process_now');
    await runner.query(`CREATE VIEW process_now AS ${UNTIL_NOW}${FROM}`);
  }
}
