import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { Scheduled, type ScheduledTask } from '@sic/outbox';

const EVERY_MS = 3_600_000;
/** Nothing that people are invited to lies further ahead. */
const KEEP_DAYS = 730;

/** Forgets what was mailed to addresses long ago. Refusals stay. */
@Injectable()
@Scheduled('notifications.prune-address-mails', EVERY_MS)
export class PruneAddressMails implements ScheduledTask {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.rows(
      'address-mails-prune',
      'delete from address_mail where written_at < clock_timestamp() - make_interval(days => $1)',
      [KEEP_DAYS],
    );
  }
}
