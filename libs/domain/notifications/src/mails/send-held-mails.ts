import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@sic/database';
import { Scheduled, type ScheduledTask } from '@sic/outbox';
import { notifyingHandlers } from '../notifying.handlers.js';
import { HeldMails } from './held-mails.js';

const EVERY_MS = 15_000;
const KEEP_DAYS = 30;

/** Writes the mails whose time has come, one per account. */
@Injectable()
@Scheduled('notifications.send-held-mails', EVERY_MS)
export class SendHeldMails implements ScheduledTask {
  private readonly logger = new Logger('HeldMails');
  private readonly byName = new Map(notifyingHandlers.map(({ handlerName, prepare }) => [handlerName, prepare]));

  constructor(
    private readonly database: Database,
    private readonly held: HeldMails,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.rows<{ accountId: string }>(
      'held-mails-due',
      `select account_id as "accountId" from held_mail where sent_at is null and due_at <= clock_timestamp()
        group by account_id order by min(due_at) limit 500`,
      [],
    );
    for (const { accountId } of due) {
      await this.database
        .transaction((tx) => this.held.write(tx, accountId, (handler) => this.byName.get(handler)))
        // They are due again at the next run; the mails of others go on.
        .catch((error: Error) =>
          this.logger.error(`The held mails of ${accountId} were not written: ${error.message}`),
        );
    }
    await this.database.rows(
      'held-mails-prune',
      'delete from held_mail where sent_at < clock_timestamp() - make_interval(days => $1)',
      [KEEP_DAYS],
    );
  }
}
