import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, freeSlug, type Tx } from '@sic/database';
import { newId, slugOf } from '@sic/kernel';
import { canOpenProcess } from '../processes.policy.js';
import { Phase } from './phase.entity.js';
import { type PhaseKind, PHASES } from './phase.js';
import { ProcessRole } from './process-role.entity.js';
import { Process } from './process.entity.js';

export interface OpenProcessCommand {
  title: string;
  summary?: string;
  decisionRule?: string;
  /** The phase that opens now. */
  opens: PhaseKind;
}

const DAY_MS = 86_400_000;
/** How long each phase lasts unless somebody sets other dates. */
const DAYS_PER_PHASE = 30;

/** An administrator opens a process, with phases of thirty days from now on, and edits it. */
@Injectable()
export class OpenProcess {
  constructor(private readonly audit: AuditLog) {}

  /** @throws Rejection FORBIDDEN */
  async execute(tx: Tx, member: SignedInMember, command: OpenProcessCommand): Promise<Process> {
    authorize(canOpenProcess(member));
    const { title, summary = '', decisionRule = '', opens } = command;
    const slug = await freeSlug(tx, 'process', slugOf(title, 'process'));
    const process = tx.create(Process, { id: newId(), slug, title, summary, decisionRule, announcedPhase: opens });
    await tx.insert(Process, process);
    await tx.insert(Phase, phasesFrom(process.id, opens, await clock(tx)));
    await tx.insert(ProcessRole, { processId: process.id, accountId: member.id });
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'processes.open-process',
      subjectKind: 'process',
      subjectId: process.id,
      data: { opens },
    });
    return process;
  }
}

function phasesFrom(processId: string, opens: PhaseKind, from: Date): Partial<Phase>[] {
  return PHASES.slice(PHASES.indexOf(opens)).map((kind, index) => ({
    processId,
    kind,
    opensAt: new Date(from.getTime() + index * DAYS_PER_PHASE * DAY_MS),
  }));
}
