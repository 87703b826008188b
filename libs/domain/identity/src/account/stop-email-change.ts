import { Injectable } from '@nestjs/common';
import { actorId, hashOf, visitor } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { MoreThan } from 'typeorm';
import type { MailedLink } from './confirm-email-change.js';
import { EmailChange } from './email-change.entity.js';
import { STOP_DAYS } from './email-links.js';
import { EndSessions } from './end-sessions.js';

const STOP_EMAIL_CHANGE_RATE_LIMIT: RateLimit = { name: 'identity.stop-email-change', points: 30, perSeconds: 3_600 };

/**
 * The holder of the old address stops a change, by the link in the mail to it. Where it was confirmed already the old
 * address comes back. Who asked for it may be somebody else who is signed in: all sessions end.
 */
@Injectable()
export class StopEmailChange {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly endSessions: EndSessions,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for a link that is wrong, used or too old */
  async execute({ token, address }: MailedLink): Promise<void> {
    await this.rateLimits.consume(STOP_EMAIL_CHANGE_RATE_LIMIT, address);
    await this.database.transaction(async (tx) => {
      const change = await tx.findOne(EmailChange, {
        where: { stopHash: hashOf(token) },
        lock: { mode: 'pessimistic_write' },
      });
      const now = await clock(tx);
      if (change === null || now.getTime() - change.createdAt.getTime() > STOP_DAYS * 86_400_000) {
        throw new Rejection(new NotFound('link'));
      }
      const { id, accountId, oldAddress, createdAt, confirmedAt } = change;
      if (confirmedAt !== null) {
        await tx.query(
          `update auth."user" set email = $2, "emailVerified" = true, "updatedAt" = clock_timestamp() where id::uuid = $1`,
          [accountId, oldAddress],
        );
      }
      // What was asked for after it is stopped with it.
      await tx.delete(EmailChange, { accountId, createdAt: MoreThan(createdAt) });
      await tx.delete(EmailChange, { id });
      await this.endSessions.execute(tx, { accountId });
      await this.audit.record(tx, {
        actorId: actorId(visitor),
        action: 'identity.stop-email-change',
        subjectKind: 'account',
        subjectId: accountId,
        data: { wasConfirmed: confirmedAt !== null },
      });
    });
  }
}
