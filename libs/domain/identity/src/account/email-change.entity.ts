import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/**
 * A member wants another address. The new one confirms it by a mailed link, the old one can stop it by another, also for
 * some days after it was confirmed. Of the links only hashes are kept; the row is deleted when the second no longer works.
 */
@Entity()
@Index('email_change_account', ['accountId'])
@Index('email_change_confirm', ['confirmHash'], { unique: true })
@Index('email_change_stop', ['stopHash'], { unique: true })
export class EmailChange {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('text')
  oldAddress!: string;

  @Column('text')
  newAddress!: string;

  @Column('text')
  confirmHash!: string;

  @Column('text')
  stopHash!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}
