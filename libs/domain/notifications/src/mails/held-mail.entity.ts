import { Account } from '@sic/identity';
import type { EventPayload } from '@sic/outbox';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NotificationTopic } from '../notification/notification-topic.js';

/**
 * A mail that waits, so that what happens within minutes, a day or a week comes as one. It holds no words: when it is
 * due, the handler prepares it again from the event, so that what is gone or hidden by then is not mailed.
 */
@Entity()
@Index('held_mail_due', ['dueAt'], { where: 'sent_at is null' })
@Index('held_mail_account', ['accountId'])
@Index('held_mail_key', ['key', 'accountId'], { unique: true })
export class HeldMail {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** The key of its delivery. */
  @Column('text')
  key!: string;

  @Column('text')
  topic!: NotificationTopic;

  /** The name of the handler that prepares it. */
  @Column('text')
  handler!: string;

  @Column('uuid')
  eventId!: string;

  /** What the event carried: ids only. */
  @Column('jsonb')
  payload!: EventPayload;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz')
  dueAt!: Date;

  /** When it was written as a mail, or found to be of no use any more. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
