import { fallbackLanguage, type Language } from '@sic/messages';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * What the platform knows of an account besides its sign-in data, which better-auth keeps in the schema `auth`.
 * The id is the one of `auth.user`, and of the member.
 */
@Entity()
@Unique('account_name', ['id', 'name'])
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  /** What the member is called, everywhere; at first as they signed up. */
  @Column('text')
  name!: string;

  /** In which the member is written to; at first the one in which they signed up. */
  @Column('text', { default: fallbackLanguage })
  language!: Language;

  @Column('boolean', { default: false })
  isModerator!: boolean;

  @Column('boolean', { default: false })
  isAdministrator!: boolean;

  /** A suspended account can't sign in and its sessions are ended. */
  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;

  /** When the owner confirmed the address; before that nobody else sees the account. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
