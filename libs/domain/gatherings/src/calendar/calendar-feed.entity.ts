import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The calendar of their seats that a member subscribed to: who knows its address reads it without signing in. */
@Entity()
@Index('calendar_feed_secret', ['secretHash'], { unique: true })
export class CalendarFeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** The address holds the secret, which is shown once and not kept. */
  @Column('text')
  secretHash!: string;

  /** Of this address; one before it opens nothing any more. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
