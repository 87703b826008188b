import type { INestApplicationContext } from '@nestjs/common';
import { AuditLog, Database } from '@sic/database';
import { newId } from '@sic/kernel';
import { actorId, system } from '@sic/authorization';
import { DemoIds } from './demo-ids.js';
import { STEP_DONE, stepNames } from './step-names.js';

export type StepName = (typeof stepNames)[number];

/** One domain's part of the demo. It finds what earlier steps made in `ids`, and adds what it made. */
export interface DemoStep {
  readonly name: StepName;
  readonly seed: (app: INestApplicationContext, ids: DemoIds) => Promise<void>;
}

interface DoneRow {
  data: { step: StepName; ids: string[] };
}

/**
 * Runs the steps that have not run yet, and notes each in the audit log with the ids so far, so that a run that was
 * interrupted goes on where it stopped.
 * @returns the names of the steps that ran
 */
export async function runDemoSteps(
  app: INestApplicationContext,
  seeds: Readonly<Record<StepName, DemoStep['seed']>>,
): Promise<StepName[]> {
  const database = app.get(Database);
  const audit = app.get(AuditLog);
  const done = await database.manager.query<DoneRow[]>('select data from audit_record where action = $1 order by id', [
    STEP_DONE,
  ]);
  const ids = new DemoIds(done.at(-1)?.data.ids);
  const missing = stepNames.filter((name) => !done.some(({ data }) => data.step === name));
  for (const step of missing) {
    await seeds[step](app, ids);
    await database.transaction((tx) =>
      audit.record(tx, {
        actorId: actorId(system),
        action: STEP_DONE,
        subjectKind: 'demo',
        subjectId: newId(),
        data: { step, ids: ids.toList() },
      }),
    );
  }
  return missing;
}
