import { Injectable } from '@nestjs/common';
import { actorId, visitor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { idUnderKey, NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { MailLinks } from '../preference/mail-links.js';
import { MailRefusal } from './mail-refusal.entity.js';

/** Counted for the address of the link, since nobody is signed in. */
const REFUSE_MAILS_RATE_LIMIT: RateLimit = { name: 'notifications.refuse-mails', points: 30, perSeconds: 3_600 };

/** Links that are not ours, counted for the network address that tries them. */
const WRONG_REFUSAL_LINK_RATE_LIMIT: RateLimit = {
  name: 'notifications.refuse-mails-wrong-link',
  points: 30,
  perSeconds: 3_600,
};

/** The owner of an address refuses, for good, every mail that others cause. */
@Injectable()
export class RefuseMails {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly links: MailLinks,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * The address is the one that the request comes from: wrong links are counted by it. Refusing twice changes nothing.
   * @throws Rejection NOT_FOUND when the link is not one of ours; RATE_LIMITED
   */
  async execute({ token, address }: { token: string; address: string }): Promise<void> {
    const addressHash = this.links.readRefusal(token);
    if (addressHash === null) {
      await this.rateLimits.consume(WRONG_REFUSAL_LINK_RATE_LIMIT, address);
      throw new Rejection(new NotFound('link'));
    }
    await this.rateLimits.consume(REFUSE_MAILS_RATE_LIMIT, addressHash);
    await this.database.transaction(async (tx) => {
      await tx.upsert(MailRefusal, { addressHash }, ['addressHash']);
      await this.audit.record(tx, {
        actorId: actorId(visitor),
        action: 'notifications.refuse-mails',
        subjectKind: 'address',
        subjectId: await idUnderKey('mail-refusal', addressHash, ''),
      });
    });
  }
}
