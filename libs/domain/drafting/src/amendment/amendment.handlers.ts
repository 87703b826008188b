import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Outbox } from '@sic/outbox';
import { CarryOverDue, VersionPublished } from '../drafting.events.js';
import { RebaseAmendment } from './rebase-amendment.js';

type Published = { declarationId: string; versionId: string };

/** Asks for every open amendment to be carried over, one by one, so that one that fails holds up no other. */
@Injectable()
@HandlesEvent(VersionPublished, 'drafting.find-amendments-to-carry-over')
export class OnVersionPublished implements EventHandler<Published> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: Tx, { declarationId, versionId }: Published): Promise<void> {
    const open = await tx.query<{ id: string }[]>(
      `select id from amendment where declaration_id = $1 and status in ('draft', 'submitted') order by number`,
      [declarationId],
    );
    for (const { id } of open) {
      await this.outbox.publish(tx, CarryOverDue, { declarationId, amendmentId: id, versionId });
    }
  }
}

/** Carries one amendment over. */
@Injectable()
@HandlesEvent(CarryOverDue, 'drafting.carry-over-amendment')
export class OnCarryOverDue implements EventHandler<{ amendmentId: string; versionId: string; declarationId: string }> {
  constructor(private readonly rebase: RebaseAmendment) {}

  async handle(tx: Tx, due: { amendmentId: string; versionId: string }): Promise<void> {
    await this.rebase.execute(tx, due);
  }
}
