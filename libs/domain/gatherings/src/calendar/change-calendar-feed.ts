import { Injectable } from '@nestjs/common';
import { newSecret, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarFeedChange } from './calendar-feed.graphql.js';
import { feedPath } from './feed-path.js';

const CHANGE_CALENDAR_FEED_RATE_LIMIT: RateLimit = {
  name: 'gatherings.change-calendar-feed',
  points: 20,
  perSeconds: 3_600,
};

/** A member makes, renews or ends the secret address of the calendar of their seats. */
@Injectable()
export class ChangeCalendarFeed {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @returns the path of the new address with its secret, which nobody can read again; null when none was made */
  async execute(member: SignedInMember, { change }: { change: CalendarFeedChange }): Promise<{ path: string | null }> {
    await this.rateLimits.consume(CHANGE_CALENDAR_FEED_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { token, hash } = newSecret();
      const isDone = await (change === 'revoke' ? end(tx, member.id) : make(tx, member.id, hash, change));
      if (!isDone) return { path: null };
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.change-calendar-feed',
        subjectKind: 'account',
        subjectId: member.id,
        data: { change },
      });
      return { path: change === 'revoke' ? null : feedPath(token) };
    });
  }
}

async function make(tx: Tx, accountId: string, hash: string, change: 'create' | 'renew'): Promise<boolean> {
  const rows = await tx.query<object[]>(
    `insert into calendar_feed (account_id, secret_hash) values ($1, $2)
     on conflict (account_id) do update set secret_hash = excluded.secret_hash, created_at = clock_timestamp()
       where $3::boolean
     returning account_id`,
    [accountId, hash, change === 'renew'],
  );
  return rows.length > 0;
}

async function end(tx: Tx, accountId: string): Promise<boolean> {
  const { affected } = await tx.delete(CalendarFeed, { accountId });
  return affected === 1;
}
