import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ABOUT } from './notification-thread.js';

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

  /**
   * @param read `ids` null for all, those of others are not touched; `withEarlier`: also what was told about the same
   * things before
   */
  async execute(
    member: SignedInMember,
    { ids, withEarlier = false }: { ids: readonly string[] | null; withEarlier?: boolean },
  ): Promise<void> {
    await this.rateLimits.consume(MARK_NOTIFICATIONS_READ_RATE_LIMIT, member.id);
    await this.database.rows(
      'notifications-mark-read',
      `update notification set read_at = clock_timestamp()
        where account_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2) or ($3::boolean and exists (
                select from (select id as "seenId", ${ABOUT} as about from notification
                              where account_id = $1 and id = any($2)) seen
                 where seen.about = ${ABOUT} and seen."seenId" >= id)))`,
      [member.id, ids, withEarlier],
    );
  }
}
