import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { SessionsEnded } from '../identity.events.js';

const END_SESSIONS_RATE_LIMIT: RateLimit = { name: 'identity.end-sessions', points: 120, perSeconds: 3_600 };

/** A member ends one of their sessions, or all but the one that they use. */
@Injectable()
export class EndOwnSessions {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @param command `sessionId` is null for all others
   * @throws Rejection NOT_FOUND for a session that is not theirs, or over
   */
  async execute(member: SignedInMember, { sessionId }: { sessionId: string | null }): Promise<void> {
    await this.rateLimits.consume(END_SESSIONS_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `delete from auth.session where "userId"::uuid = $1
            and case when $2::uuid is null then id::uuid is distinct from $3::uuid else id::uuid = $2 end`,
        [member.id, sessionId, member.sessionId ?? null],
      );
      if (count === 0 && sessionId !== null) throw new Rejection(new NotFound('session'));
      if (count === 0) return;
      await this.outbox.publish(tx, SessionsEnded, { accountId: member.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'identity.end-sessions',
        subjectKind: 'account',
        subjectId: member.id,
        data: { count },
      });
    });
  }
}
