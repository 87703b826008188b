import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { invalid } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { EditorChanged } from '../processes.events.js';
import { canOnProcess } from '../processes.policy.js';
import { lockProcess } from './process.facts.js';
import { ProcessRole } from './process-role.entity.js';

export interface EditorCommand {
  processId: string;
  memberId: string;
}

const ASSIGN_EDITOR_RATE_LIMIT: RateLimit = { name: 'processes.assign-editor', points: 300, perSeconds: 3_600 };

/** An administrator makes a member an editor of one process. Doing it twice changes nothing. */
@Injectable()
export class AssignEditor {
  constructor(
    private readonly database: Database,
    private readonly profiles: ProfilesReader,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection FORBIDDEN, NOT_FOUND, INVALID_INPUT on `memberId` for nobody's id */
  async execute(member: SignedInMember, { processId, memberId }: EditorCommand): Promise<void> {
    await this.rateLimits.consume(ASSIGN_EDITOR_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      authorize(canOnProcess(member, 'assignEditors', (await lockProcess(tx, member, processId)).facts));
      if (!(await this.profiles.members(tx, [memberId])).has(memberId)) throw invalid('memberId', 'exists');
      if (await tx.existsBy(ProcessRole, { processId, accountId: memberId })) return;
      await tx.insert(ProcessRole, { processId, accountId: memberId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'processes.assign-editor',
        subjectKind: 'process',
        subjectId: processId,
        data: { memberId },
      });
      await this.outbox.publish(tx, EditorChanged, { processId, memberId, isEditor: true });
    });
  }
}
