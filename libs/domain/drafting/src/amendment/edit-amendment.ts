import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { AmendmentChanged } from '../drafting.events.js';
import { NothingChanged } from '../drafting.problems.js';
import { addRevision } from './add-revision.js';
import { baseWording } from './base-wording.js';
import { lockAmendment, requireAllowed } from './lock-amendment.js';
import { proposedWording } from './proposed-wording.js';

export interface EditAmendmentCommand {
  amendmentId: string;
  lockVersion: number;
  wording?: string | null;
  rationale: string;
}

/** Its proposer gives an open amendment other words or another rationale. What it said before stays readable. */
@Injectable()
export class EditAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection AmendmentChangedMeanwhile, AmendmentNotOpen, PhaseDoesNotAllow, NothingChanged, FORBIDDEN, INVALID_INPUT */
  async execute(actor: Actor, command: EditAmendmentCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const locked = await lockAmendment(tx, actor, command.amendmentId);
      requireAllowed(actor, 'edit', locked, command.lockVersion);
      const { amendment, revision } = locked;
      const base = (await baseWording(tx, amendment, revision)) ?? '';
      const wording = proposedWording(amendment.kind, command.wording, base);
      if (wording === revision.wording && command.rationale === revision.rationale) {
        throw new Rejection(new NothingChanged('Neither the wording nor the rationale is different.'));
      }
      const { rationale } = command;
      await addRevision(tx, locked, { versionId: revision.versionId, wording, rationale, cause: 'edited' });
      await this.record(tx, actor, amendment, revision.number + 1);
    });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    amendment: { id: string; declarationId: string; status: string },
    revision: number,
  ): Promise<void> {
    await this.audit.record(tx, {
      actorId: actorId(actor),
      action: 'drafting.edit-amendment',
      subjectKind: 'amendment',
      subjectId: amendment.id,
      data: { revision },
    });
    if (amendment.status !== 'submitted') return;
    const { id: amendmentId, declarationId } = amendment;
    await this.outbox.publish(tx, AmendmentChanged, { declarationId, amendmentId });
  }
}
