import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Registration } from '../registration/registration.entity.js';

/** A seat held for somebody who waited, until a deadline. It does not lapse before the mail about it went out. */
@Entity()
@Index('offer_open', ['registrationId'], { unique: true, where: 'closed_at is null' })
@Index('offer_deadline', ['deadline'], { where: 'closed_at is null' })
export class Offer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Registration, { onDelete: 'CASCADE' })
  registrationId!: string;

  @Column('timestamptz')
  deadline!: Date;

  /** When the mail server took the mail about it; null until then. */
  @Column('timestamptz', { nullable: true })
  notifiedAt!: Date | null;

  /** The rule that picked this person: `longest-waiting`. */
  @Column('text')
  pickedBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt!: Date;

  /** Accepted, declined, lapsed or revoked. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
