import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Outbox } from '@sic/outbox';
import { RebaseDue, VersionPublished } from '../drafting.events.js';
import { RebaseAmendment } from './rebase-amendment.js';

type Published = { declarationId: string; versionId: string };

/** Asks for every open amendment to be rebased by an event of its own, so that one failure does not stop the others. */
@Injectable()
@HandlesEvent(VersionPublished, 'drafting.find-amendments-to-rebase')
export class OnVersionPublished implements EventHandler<Published> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: Tx, { declarationId, versionId }: Published): Promise<void> {
    const open = await tx.query<{ id: string }[]>(
      `select id from amendment where declaration_id = $1 and status in ('draft', 'submitted') order by number`,
      [declarationId],
    );
    for (const { id } of open) {
      await this.outbox.publish(tx, RebaseDue, { declarationId, amendmentId: id, versionId });
    }
  }
}

/** Rebases one amendment. */
@Injectable()
@HandlesEvent(RebaseDue, 'drafting.rebase-amendment')
export class OnRebaseDue implements EventHandler<{ amendmentId: string; versionId: string; declarationId: string }> {
  constructor(private readonly rebase: RebaseAmendment) {}

  async handle(tx: Tx, due: { amendmentId: string; versionId: string }): Promise<void> {
    await this.rebase.execute(tx, due);
  }
}
