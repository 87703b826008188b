import { Injectable } from '@nestjs/common';
import { actorId, hashOf, visitor } from '@sic/authorization';
import { AuditLog, clock, Database, isUniqueViolation, type Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { EmailChange } from './email-change.entity.js';
import { CONFIRM_HOURS } from './email-links.js';

export interface MailedLink {
  token: string;
  /** The network address that the request comes from: links are counted by it, since nobody is signed in. */
  address: string;
}

const CONFIRM_EMAIL_CHANGE_RATE_LIMIT: RateLimit = {
  name: 'identity.confirm-email-change',
  points: 30,
  perSeconds: 3_600,
};

/** The holder of the new address confirms it, by the link in the mail to it. From then on it is the one of the account. */
@Injectable()
export class ConfirmEmailChange {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for a link that is wrong, used, stopped or too old, or an address that is taken by now */
  async execute({ token, address }: MailedLink): Promise<void> {
    await this.rateLimits.consume(CONFIRM_EMAIL_CHANGE_RATE_LIMIT, address);
    await this.database
      .transaction((tx) => this.confirm(tx, token))
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Rejection(new NotFound('link')) : error;
      });
  }

  private async confirm(tx: Tx, token: string): Promise<void> {
    const change = await tx.findOne(EmailChange, {
      where: { confirmHash: hashOf(token) },
      lock: { mode: 'pessimistic_write' },
    });
    const now = await clock(tx);
    const isOpen =
      change?.confirmedAt === null && now.getTime() - change.createdAt.getTime() < CONFIRM_HOURS * 3_600_000;
    if (change === null || !isOpen) throw new Rejection(new NotFound('link'));
    const { id, accountId, newAddress, oldAddress } = change;
    const [, changed] = await tx.query<[unknown, number]>(
      `update auth."user" u set email = $2, "emailVerified" = true, "updatedAt" = clock_timestamp()
         from account a where a.id = $1 and u.id::uuid = a.id and a.suspended_at is null and u.email = $3`,
      [accountId, newAddress, oldAddress],
    );
    if (changed === 0) throw new Rejection(new NotFound('link'));
    await tx.update(EmailChange, { id }, { confirmedAt: now });
    await this.audit.record(tx, {
      actorId: actorId(visitor),
      action: 'identity.confirm-email-change',
      subjectKind: 'account',
      subjectId: accountId,
    });
  }
}
