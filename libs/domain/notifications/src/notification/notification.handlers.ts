import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { NotificationWritten } from '../notifications.events.js';

/** Notifications kept per account. */
const KEPT = 500;

/** Deletes an account's oldest notifications, so that the inbox of a busy member stays quick. */
@Injectable()
@HandlesEvent(NotificationWritten, 'notifications.trim-inbox')
export class OnNotificationWritten implements EventHandler<{ notificationId: string; accountId: string }> {
  async handle(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
    await tx.query(
      `delete from notification where id in (
         select id from notification where account_id = $1 order by id desc offset ${KEPT})`,
      [accountId],
    );
  }
}
