import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SeatPool } from '../pool/seat-pool.entity.js';

/** `held` for an offer, `taken` when confirmed. */
export const ClaimKind = { HELD: 'held', TAKEN: 'taken' } as const;
export type ClaimKind = (typeof ClaimKind)[keyof typeof ClaimKind];

/** One line of the ledger: this registration has a seat of this pool, from then until it is released. */
@Entity()
@Index('seat_claim_open', ['registrationId', 'poolId'], { unique: true, where: 'released_at is null' })
@Index('seat_claim_pool', ['poolId', 'kind'], { where: 'released_at is null' })
@Check('seat_claim_kind', `kind in ('held', 'taken')`)
export class SeatClaim {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Registration', { onDelete: 'CASCADE' })
  registrationId!: string;

  @Column('uuid')
  @ForeignKey(() => SeatPool, { onDelete: 'RESTRICT' })
  poolId!: string;

  @Column('text')
  kind!: ClaimKind;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  claimedAt!: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;
}
