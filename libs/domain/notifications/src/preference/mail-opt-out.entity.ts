import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NotificationTopic } from '../notification/notification-topic.js';

/** A topic on which a member does not want mails. No row: they get them. */
@Entity()
export class MailOptOut {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @PrimaryColumn('text')
  topic!: NotificationTopic;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
