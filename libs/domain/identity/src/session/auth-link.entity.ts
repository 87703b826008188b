import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../account/account.entity.js';

export type AuthLinkKind = 'verify-email' | 'reset-password' | 'confirm-email-change' | 'stop-email-change';

/** A link that has to be mailed. Kept here so that events carry only its id; deleted after a day. */
@Entity()
@Index('auth_link_created', ['createdAt'])
export class AuthLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('text')
  kind!: AuthLinkKind;

  @Column('text')
  url!: string;

  /** Where it is mailed; null for the address of the account. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** The address that the request was for, of a change; what is asked for later does not change it. */
  @Column('text', { nullable: true })
  newAddress!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
