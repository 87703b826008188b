import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification-kind.js';

/** One thing that a member is told on the site, as data: it is worded when it is read, in the reader's language. */
@Entity()
@Index('notification_account', ['accountId', 'id'])
@Index('notification_unread', ['accountId'], { where: 'read_at is null' })
@Index('notification_key', ['key'], { unique: true })
export class Notification {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** What this is, for ever: `<what happened>.<its id>.<account>`. A second one with the same key is not written. */
  @Column('text')
  key!: string;

  @Column('text')
  kind!: NotificationKind;

  /** What its sentence names, but for people. */
  @Column('jsonb')
  parameters!: Record<string, unknown>;

  /** The accounts whose names stand in the sentence, by parameter: read when it is worded, since names change. */
  @Column('jsonb', { default: {} })
  people!: Record<string, string>;

  /** Where on the site it leads, such as `/amendments/…`. */
  @Column('text')
  path!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
