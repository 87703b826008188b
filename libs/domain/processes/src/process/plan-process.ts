import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { checkZone, momentOf } from '@sic/kernel/local-time';
import { invalid } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { MoreThan } from 'typeorm';
import { canOnProcess } from '../processes.policy.js';
import { lockProcess } from './process.facts.js';
import { Phase } from './phase.entity.js';
import { type PhaseKind, PHASES, phasesAfter } from './phase.js';
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

const PLAN_PROCESS_RATE_LIMIT: RateLimit = { name: 'processes.plan-process', points: 300, perSeconds: 3_600 };

/**
 * Plans what is still to come of a process, and says what it is about and how it decides. What has begun stays as it
 * was, with one exception: the phase that the process is in can be put off, so that the one before it goes on.
 */
@Injectable()
export class PlanProcess {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT on `timeZone` or on a phase such as `phases.resolution` */
  async execute(member: SignedInMember, command: PlanProcessCommand): Promise<void> {
    await this.rateLimits.consume(PLAN_PROCESS_RATE_LIMIT, member.id);
    const { processId, summary, decisionRule, timeZone } = command;
    checkZone(timeZone);
    const dates = PHASES.flatMap((kind): PhaseDate[] => {
      const local = command.phases[kind];
      return local ? [{ kind, opensAt: momentOf(`phases.${kind}`, local, timeZone) }] : [];
    });
    await this.database.transaction(async (tx) => {
      const { process, facts } = await lockProcess(tx, member, processId);
      authorize(canOnProcess(member, 'plan', facts));
      const now = await clock(tx);
      const before = await tx.find(Phase, { where: { processId }, order: { opensAt: 'ASC' } });
      const begun = before.filter((phase) => phase.opensAt <= now);
      const present = begun.at(-1);
      const isPutOff = begun.length > 1 && dates.some(({ kind }) => kind === present?.kind);
      const stays = isPutOff ? begun.slice(0, -1) : begun;
      checkPlan(stays, dates, now);
      await tx.delete(Phase, { processId, opensAt: MoreThan(now) });
      if (isPutOff) await tx.delete(Phase, { processId, kind: present!.kind });
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
          fields: [
            ...(process.summary === summary ? [] : ['summary']),
            ...(process.decisionRule === decisionRule ? [] : ['decisionRule']),
          ],
          phases: movedPhases(before, [...stays, ...dates]),
        },
      });
    });
  }
}

/** @throws Rejection INVALID_INPUT on the first phase whose date can't be */
function checkPlan(begun: readonly PhaseDate[], coming: readonly PhaseDate[], now: Date): void {
  if (begun.length + coming.length === 0) throw invalid(`phases.${PHASES[0]}`, 'somePhase');
  let latest: PhaseDate | undefined = begun.at(-1);
  for (const { kind, opensAt } of coming) {
    const field = `phases.${kind}`;
    if (begun.some((phase) => phase.kind === kind)) throw invalid(field, 'phaseBegun');
    if (opensAt <= now) throw invalid(field, 'phaseFuture');
    if (latest && !phasesAfter(latest.kind).includes(kind)) {
      throw invalid(field, 'phasePassed', { current: latest.kind });
    }
    if (latest && opensAt <= latest.opensAt) throw invalid(field, 'phaseOrder', { previous: latest.kind });
    latest = { kind, opensAt };
  }
}

/** The phases that are added, left out or begin at another time. */
function movedPhases(before: readonly PhaseDate[], after: readonly PhaseDate[]): PhaseKind[] {
  const timeOf = (phases: readonly PhaseDate[], kind: PhaseKind) =>
    phases.find((phase) => phase.kind === kind)?.opensAt.getTime();
  return PHASES.filter((kind) => timeOf(before, kind) !== timeOf(after, kind));
}
