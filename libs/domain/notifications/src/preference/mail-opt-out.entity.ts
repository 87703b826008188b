import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from '../notice/notice-kind.js';

/** A kind of mail that a member does not want. No row: they get it. */
@Entity()
export class MailOptOut {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @PrimaryColumn('text')
  kind!: NoticeKind;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
