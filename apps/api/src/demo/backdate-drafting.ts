import type { Database, Tx } from '@sic/database';
import { amendments, declarationVersions } from './content/index.js';
import type { DemoIds } from './demo-ids.js';

const IMMUTABLE = ['version', 'amendment_revision', 'clause_revision'] as const;

/**
 * Gives what was just seeded the dates of the story. Dates are no part of any hash. The triggers that keep published
 * rows as they are stand aside for this one transaction, which nobody but the demo has.
 */
export async function backdateDrafting(database: Database, ids: DemoIds): Promise<void> {
  await database.transaction(async (tx) => {
    for (const table of IMMUTABLE) await tx.query(`alter table ${table} disable trigger ${table}_is_immutable`);
    await backdateVersions(tx, ids.get('declaration', 'declaration'));
    for (const { key, inDays, decision, takenBack, comments } of amendments) {
      const id = ids.get('amendment', key);
      await tx.query(
        `update amendment set created_at = ${at(2)}, submitted_at = case when submitted_at is null then null else ${at(2)} end
          where id = $1`,
        [id, inDays],
      );
      await tx.query(`update amendment_revision set created_at = ${at(2)} where amendment_id = $1`, [id, inDays]);
      await tx.query(`update position set created_at = ${at(2)}, updated_at = ${at(2)} where subject_id = $1`, [
        id,
        Math.min(inDays + 2, 0),
      ]);
      if (decision) {
        await tx.query(`update amendment_decision set created_at = ${at(2)} where amendment_id = $1`, [
          id,
          decision.inDays,
        ]);
        await tx.query(
          `update clause_revision set created_at = ${at(2)}
            where decision_id = (select id from amendment_decision where amendment_id = $1)`,
          [id, decision.inDays],
        );
      }
      if (takenBack) {
        await tx.query(
          `update amendment_decision set created_at = ${at(2)}, taken_back_at = ${at(3)} where amendment_id = $1`,
          [id, takenBack.decidedInDays, takenBack.inDays],
        );
      }
      // People were told of it long ago: the mail does not wait.
      await tx.query(
        `update outbox_event set created_at = created_at - interval '1 day'
          where name = 'drafting.amendment-decided' and payload->>'amendmentId' = $1 and relayed_at is null`,
        [id],
      );
      for (const comment of comments) {
        if (!ids.has('comment', comment.key)) continue;
        await tx.query(`update comment set created_at = ${at(2)} where id = $1`, [
          ids.get('comment', comment.key),
          comment.inDays,
        ]);
      }
    }
    for (const table of IMMUTABLE) await tx.query(`alter table ${table} enable trigger ${table}_is_immutable`);
  });
}

async function backdateVersions(tx: Tx, declarationId: string): Promise<void> {
  for (const { number, inDays } of declarationVersions) {
    const values = [declarationId, inDays, number];
    await tx.query(`update version set published_at = ${at(2)} where declaration_id = $1 and number = $3`, values);
  }
  const first = [declarationId, declarationVersions[0].inDays];
  await tx.query(`update declaration set created_at = ${at(2)} where id = $1`, first);
  await tx.query(
    `update clause_revision set created_at = ${at(2)}
      where decision_id is null and clause_id in (select id from clause where declaration_id = $1)`,
    first,
  );
}

/** SQL: so many days from now, as the given parameter says. */
function at(parameter: number): string {
  return `now() + make_interval(secs => $${parameter}::double precision * 86400)`;
}
