import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { isAlwaysMailed, NOTIFICATION_TOPICS, type NotificationTopic } from '../notification/notification-topic.js';
import { ChosenRhythm, type MailRhythm } from './mail-rhythm.entity.js';
import { MailOptOut } from './mail-opt-out.entity.js';

const CHOOSE_MAILS_RATE_LIMIT: RateLimit = { name: 'notifications.choose-mails', points: 60, perSeconds: 3_600 };

export interface MailChoice {
  /** The topics to get mails on; every other that can be declined is. */
  wanted: readonly NotificationTopic[];
  /** How often those that can wait come; absent: as before. */
  rhythm?: MailRhythm | null;
}

/** A member chooses on which topics and how often they get mails. Those about the account and about moderation always come. */
@Injectable()
export class ChooseMails {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  async execute(member: SignedInMember, { wanted, rhythm }: MailChoice): Promise<void> {
    await this.rateLimits.consume(CHOOSE_MAILS_RATE_LIMIT, member.id);
    const declined = NOTIFICATION_TOPICS.filter((topic) => !isAlwaysMailed(topic) && !wanted.includes(topic));
    await this.database.transaction(async (tx) => {
      await tx.delete(MailOptOut, { accountId: member.id });
      if (declined.length > 0) {
        await tx.upsert(
          MailOptOut,
          declined.map((topic) => ({ accountId: member.id, topic })),
          ['accountId', 'topic'],
        );
      }
      if (rhythm) await tx.upsert(ChosenRhythm, { accountId: member.id, rhythm }, ['accountId']);
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'notifications.choose-mails',
        subjectKind: 'account',
        subjectId: member.id,
        data: { declined, ...(rhythm ? { rhythm } : {}) },
      });
    });
  }
}
