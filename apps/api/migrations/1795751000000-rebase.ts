import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The causes of a revision by their present names. */
export class Rebase1795751000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, { carried_over: 'rebased', settled: 'conflict_resolved' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, { rebased: 'carried_over', conflict_resolved: 'settled' });
  }
}

async function rename(runner: QueryRunner, names: Record<string, string>): Promise<void> {
  await runner.query('alter table amendment_revision drop constraint amendment_revision_cause');
  // The trigger that keeps revisions as they are stands aside for this one change of names.
  await runner.query('alter table amendment_revision disable trigger amendment_revision_is_immutable');
  for (const [from, to] of Object.entries(names)) {
    await runner.query('update amendment_revision set cause = $2 where cause = $1', [from, to]);
  }
  await runner.query('alter table amendment_revision enable trigger amendment_revision_is_immutable');
  const causes = ['proposed', 'edited', ...Object.values(names)].map((cause) => `'${cause}'`).join(',');
  await runner.query(
    `alter table amendment_revision add constraint amendment_revision_cause check (cause in (${causes}))`,
  );
}
