import { Injectable } from '@nestjs/common';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { actorId, visitor } from '@sic/authorization';
import { isAlwaysMailed, type NotificationTopic } from '../notification/notification-topic.js';
import { MailLinks } from './mail-links.js';
import { MailOptOut } from './mail-opt-out.entity.js';

/** Counted for the account of the link, since nobody is signed in. */
const STOP_MAILS_RATE_LIMIT: RateLimit = { name: 'notifications.stop-mails', points: 60, perSeconds: 3_600 };

/** Links that are not ours, counted for the network address that tries them. */
const WRONG_LINK_RATE_LIMIT: RateLimit = { name: 'notifications.stop-mails-wrong-link', points: 30, perSeconds: 3_600 };

/** The holder of a mail stops mails on its topics, by the signed link in its foot. */
@Injectable()
export class StopMails {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly links: MailLinks,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * The address is the one that the request comes from: wrong links are counted by it.
   * @throws Rejection NOT_FOUND when the link is not one of ours; RATE_LIMITED
   */
  async execute({ token, address }: { token: string; address: string }): Promise<readonly NotificationTopic[]> {
    const target = this.links.read(token);
    if (!target || target.topics.some(isAlwaysMailed)) {
      await this.rateLimits.consume(WRONG_LINK_RATE_LIMIT, address);
      throw new Rejection(new NotFound('link'));
    }
    await this.rateLimits.consume(STOP_MAILS_RATE_LIMIT, target.accountId);
    await this.database.transaction(async (tx) => {
      const [account] = await tx.query<{ id: string }[]>('select id from account where id = $1', [target.accountId]);
      if (!account) throw new Rejection(new NotFound('link'));
      const { accountId, topics } = target;
      await tx.upsert(
        MailOptOut,
        topics.map((topic) => ({ accountId, topic })),
        ['accountId', 'topic'],
      );
      await this.audit.record(tx, {
        actorId: actorId(visitor),
        action: 'notifications.stop-mails',
        subjectKind: 'account',
        subjectId: target.accountId,
        data: { topics: [...target.topics] },
      });
    });
    return target.topics;
  }
}
