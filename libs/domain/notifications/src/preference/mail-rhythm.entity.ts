import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How often a member gets mails that can wait. */
export const MAIL_RHYTHMS = ['soon', 'daily', 'weekly'] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

/** The rhythm that a member chose. No row: soon. */
@Entity('mail_rhythm')
@Check('mail_rhythm_rhythm', `rhythm in ('soon','daily','weekly')`)
export class ChosenRhythm {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('text')
  rhythm!: MailRhythm;
}
