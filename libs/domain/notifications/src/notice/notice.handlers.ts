import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { NoticeWritten } from '../notifications.events.js';

/** Notices kept per account. */
const KEPT = 500;

/** Lets go of an account's oldest notices, so that the inbox of a busy member stays quick. */
@Injectable()
@HandlesEvent(NoticeWritten, 'notifications.trim-notices')
export class OnNoticeWritten implements EventHandler<{ noticeId: string; accountId: string }> {
  async handle(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
    await tx.query(
      `delete from notice where id in (
         select id from notice where account_id = $1 order by id desc offset ${KEPT})`,
      [accountId],
    );
  }
}
