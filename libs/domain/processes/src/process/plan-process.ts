import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { checkZone, momentOf } from '@sic/kernel/local-time';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { MoreThan } from 'typeorm';
import { canOnProcess } from '../processes.policy.js';
import { Phase } from './phase.entity.js';
import { clock } from './clock.js';
import { type PhaseKind, PHASES } from './phase.js';
import { processFacts } from './process.facts.js';
import { Process } from './process.entity.js';

export interface PlanProcessCommand {
  processId: string;
  summary: string;
  decisionRule: string;
  timeZone: string;
  /** When phases to come open, as the clocks of the zone show it: `2027-06-14T09:30`. A phase without a date is left out. */
  phases: Partial<Record<PhaseKind, string | null>>;
}

type PhaseDate = Pick<Phase, 'kind' | 'opensAt'>;

/**
 * Plans what is still to come of a process, and says what it is about and how it decides. What has begun stays as it
 * was: a phase that people acted in is never moved.
 */
@Injectable()
export class PlanProcess {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT on `timeZone` or on a phase such as `phases.resolution` */
  async execute(member: SignedInMember, command: PlanProcessCommand): Promise<void> {
    const { processId, summary, decisionRule, timeZone } = command;
    checkZone(timeZone);
    const dates = PHASES.flatMap((kind): PhaseDate[] => {
      const local = command.phases[kind];
      return local ? [{ kind, opensAt: momentOf(`phases.${kind}`, local, timeZone) }] : [];
    });
    await this.database.transaction(async (tx) => {
      const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
      if (!process) throw new Rejection(new NotFound('process'));
      authorize(canOnProcess(member, 'plan', await processFacts(tx, member, processId)));
      const now = await clock(tx);
      const before = await tx.find(Phase, { where: { processId }, order: { opensAt: 'ASC' } });
      const begun = before.filter((phase) => phase.opensAt <= now);
      checkPlan(begun, dates, now);
      await tx.delete(Phase, { processId, opensAt: MoreThan(now) });
      await tx.insert(
        Phase,
        dates.map((date) => ({ processId, ...date })),
      );
      await tx.update(Process, { id: processId }, { summary, decisionRule });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'processes.plan-process',
        subjectKind: 'process',
        subjectId: processId,
        data: {
          before: { summary: process.summary, decisionRule: process.decisionRule, phases: toRecord(before) },
          after: { summary, decisionRule, phases: toRecord([...begun, ...dates]) },
        },
      });
    });
  }
}

/** @throws Rejection INVALID_INPUT on the first phase whose date can't be */
function checkPlan(begun: readonly PhaseDate[], coming: readonly PhaseDate[], now: Date): void {
  const refuseDate = (kind: PhaseKind, rule: string, message: string): never => {
    throw invalid(`phases.${kind}`, rule, message);
  };
  if (begun.length + coming.length === 0) refuseDate(PHASES[0], 'some', 'At least one phase needs a date.');
  let latest: PhaseDate | undefined = begun.at(-1);
  for (const date of coming) {
    const { kind, opensAt } = date;
    if (begun.some((phase) => phase.kind === kind)) {
      refuseDate(kind, 'begun', 'This phase has begun already: its date stays.');
    }
    if (opensAt <= now) refuseDate(kind, 'future', 'The date has to be in the future.');
    if (latest && PHASES.indexOf(kind) < PHASES.indexOf(latest.kind)) {
      refuseDate(kind, 'order', `The process is past this phase: it is in its ${latest.kind} phase.`);
    }
    if (latest && opensAt <= latest.opensAt) {
      refuseDate(kind, 'order', `It has to open later than the ${latest.kind} phase before it.`);
    }
    latest = date;
  }
}

function toRecord(phases: readonly PhaseDate[]): Record<string, string> {
  return Object.fromEntries(phases.map(({ kind, opensAt }) => [kind, opensAt.toISOString()]));
}
