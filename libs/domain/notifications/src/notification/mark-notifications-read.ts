import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';

const MARK_NOTIFICATIONS_READ_RATE_LIMIT: RateLimit = {
  name: 'notifications.mark-notifications-read',
  points: 600,
  perSeconds: 3_600,
};

/** A member has read some of their notifications, or all. Reading one twice keeps the first time. */
@Injectable()
export class MarkNotificationsRead {
  constructor(
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @param ids null for all; those of others are not touched */
  async execute(member: SignedInMember, { ids }: { ids: readonly string[] | null }): Promise<void> {
    await this.rateLimits.consume(MARK_NOTIFICATIONS_READ_RATE_LIMIT, member.id);
    await this.database.rows(
      'notifications-mark-read',
      `update notification set read_at = clock_timestamp()
        where account_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [member.id, ids],
    );
  }
}
