import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { EditorChanged } from '../processes.events.js';
import { canOnProcess } from '../processes.policy.js';
import type { EditorCommand } from './assign-editor.js';
import { lockProcess } from './process.facts.js';
import { ProcessRole } from './process-role.entity.js';

const REMOVE_EDITOR_RATE_LIMIT: RateLimit = { name: 'processes.remove-editor', points: 300, perSeconds: 3_600 };

/** An administrator takes the editing of a process from a member. What they decided stays. */
@Injectable()
export class RemoveEditor {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND */
  async execute(member: SignedInMember, { processId, memberId }: EditorCommand): Promise<void> {
    await this.rateLimits.consume(REMOVE_EDITOR_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      authorize(canOnProcess(member, 'assignEditors', (await lockProcess(tx, member, processId)).facts));
      const { affected } = await tx.delete(ProcessRole, { processId, accountId: memberId });
      if (affected === 0) return;
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'processes.remove-editor',
        subjectKind: 'process',
        subjectId: processId,
        data: { memberId },
      });
      await this.outbox.publish(tx, EditorChanged, { processId, memberId, isEditor: false });
    });
  }
}
