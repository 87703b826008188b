import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import type { AccountSession } from './session.graphql.js';

/** At most so many are listed; the oldest of more are over soon. */
const MOST = 100;

/** Reads of a member's own sign-in data; nobody else's. */
@Injectable()
export class SessionQueries {
  constructor(private readonly database: Database) {}

  /** The sessions that are not over: the one of the request first, then the latest. */
  async own({ id, sessionId }: SignedInMember): Promise<AccountSession[]> {
    return this.database.rows<AccountSession>(
      'identity-own-sessions',
      `select id as "sessionId", "createdAt" as "startedAt", "expiresAt" as "endsAt", coalesce("ipAddress", '') as address,
              coalesce("userAgent", '') as "userAgent", coalesce(id::uuid = $2::uuid, false) as "isCurrent"
         from auth.session where "userId"::uuid = $1 and "expiresAt" > clock_timestamp()
        order by "isCurrent" desc, "createdAt" desc, id limit ${MOST}`,
      [id, sessionId ?? null],
    );
  }

  /** The address that a change of it waits for; null when none waits. */
  async addressInWaiting({ id }: SignedInMember): Promise<string | null> {
    const row = await this.database.row<{ address: string }>(
      'identity-address-in-waiting',
      `select new_address as address from email_change
        where account_id = $1 and confirmed_at is null and created_at > clock_timestamp() - interval '24 hours'`,
      [id],
    );
    return row?.address ?? null;
  }
}
