import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { refusalInProcess } from '../drafting.policy.js';
import { processFacts, refuse } from './process-facts.js';
import { ProcessRole } from './process-role.entity.js';
import { Process } from './process.entity.js';

export interface EditorCommand {
  processId: string;
  memberId: string;
}

/** An administrator makes a member an editor of one process. Doing it twice changes nothing. */
@Injectable()
export class AssignEditor {
  constructor(
    private readonly database: Database,
    private readonly profiles: ProfilesReader,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND, INVALID_INPUT on `memberId` for nobody's id */
  async execute(actor: Actor, { processId, memberId }: EditorCommand): Promise<void> {
    const isMember = (await this.profiles.members([memberId])).has(memberId);
    await this.database.transaction(async (tx) => {
      const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
      if (!process) throw new Rejection(new NotFound('process'));
      refuse(refusalInProcess(actor, 'assignEditors', await processFacts(tx, actor, processId)));
      if (!isMember) throw invalid('memberId', 'exists', 'There is no such member.');
      if (await tx.existsBy(ProcessRole, { processId, accountId: memberId })) return;
      await tx.insert(ProcessRole, { processId, accountId: memberId });
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'drafting.assign-editor',
        subjectKind: 'process',
        subjectId: processId,
        data: { memberId },
      });
    });
  }
}
