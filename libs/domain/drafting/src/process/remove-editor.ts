import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { refusalInProcess } from '../drafting.policy.js';
import type { EditorCommand } from './assign-editor.js';
import { processFacts, refuse } from './process-facts.js';
import { ProcessRole } from './process-role.entity.js';
import { Process } from './process.entity.js';

/** An administrator takes the editing of a process from a member. What they decided stays. */
@Injectable()
export class RemoveEditor {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, { processId, memberId }: EditorCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
      if (!process) throw new Rejection(new NotFound('process'));
      refuse(refusalInProcess(actor, 'assignEditors', await processFacts(tx, actor, processId)));
      const { affected } = await tx.delete(ProcessRole, { processId, accountId: memberId });
      if (affected === 0) return;
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'drafting.remove-editor',
        subjectKind: 'process',
        subjectId: processId,
        data: { memberId },
      });
    });
  }
}
