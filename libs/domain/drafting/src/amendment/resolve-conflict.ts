import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { AmendmentChanged } from '../drafting.events.js';
import { ClauseGone } from '../drafting.problems.js';
import { addRevision } from './add-revision.js';
import { openTarget } from './amendment-target.js';
import type { EditAmendmentCommand } from './edit-amendment.js';
import { lockAmendment, requireAllowed } from './lock-amendment.js';
import { proposedWording } from './proposed-wording.js';
import { Amendment } from './amendment.entity.js';

/** The proposer of an amendment in conflict says what it should propose now that the text has changed. */
@Injectable()
export class ResolveConflict {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws Rejection AmendmentChangedMeanwhile, AmendmentNotOpen, PhaseDoesNotAllow, NothingChanged, FORBIDDEN,
   * ClauseGone when the text does not have the clause any more: then only withdrawing is left
   */
  async execute(actor: Actor, command: EditAmendmentCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      // The declaration is locked before the amendment, as everywhere: a version may be published at this moment.
      const known = await tx.findOneBy(Amendment, { id: command.amendmentId });
      const target = known ? await openTarget(tx, actor, known.clauseId) : null;
      const locked = await lockAmendment(tx, actor, command.amendmentId);
      requireAllowed(actor, 'settle', locked, command.lockVersion);
      const { amendment, revision } = locked;
      if (target === null || target.wording === null) throw new Rejection(new ClauseGone());
      const wording = proposedWording(amendment.kind, command.wording, target.wording);
      const { rationale } = command;
      await addRevision(tx, locked, { versionId: target.versionId, wording, rationale, cause: 'settled' });
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'drafting.settle-conflict',
        subjectKind: 'amendment',
        subjectId: amendment.id,
        data: { revision: revision.number + 1, version: target.versionNumber },
      });
      const { id: amendmentId, declarationId } = amendment;
      await this.outbox.publish(tx, AmendmentChanged, { declarationId, amendmentId });
    });
  }
}
