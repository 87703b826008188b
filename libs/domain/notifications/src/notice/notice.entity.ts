import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './notice-kind.js';

/** One thing that a member is told on the site. */
@Entity()
@Index('notice_account', ['accountId', 'id'])
@Index('notice_unread', ['accountId'], { where: 'read_at is null' })
@Index('notice_key', ['key'], { unique: true })
export class Notice {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** What this notice is, for ever: `<what happened>.<its id>.<account>`. A second notice with the same key is not written. */
  @Column('text')
  key!: string;

  @Column('text')
  kind!: NoticeKind;

  /** One sentence. Plain text. */
  @Column('text')
  text!: string;

  /** Where on the site it leads, such as `/amendments/…`. */
  @Column('text')
  path!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
