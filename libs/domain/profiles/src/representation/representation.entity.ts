import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity.js';

/** What a member may do in the name of an organisation. A signatory may also commit it. */
export const RepresentationRole = { REPRESENTATIVE: 'representative', SIGNATORY: 'signatory' } as const;
export type RepresentationRole = (typeof RepresentationRole)[keyof typeof RepresentationRole];

export const RepresentationState = {
  ASKED: 'asked',
  CONFIRMED: 'confirmed',
  REFUSED: 'refused',
  ENDED: 'ended',
} as const;
export type RepresentationState = (typeof RepresentationState)[keyof typeof RepresentationState];

/** A member belongs to an organisation: asked for, confirmed or refused, and at some time ended. */
@Entity()
@Index('representation_active', ['memberId', 'organisationId'], {
  unique: true,
  where: `state in ('asked', 'confirmed')`,
})
@Index('representation_organisation', ['organisationId', 'state'])
@Check('representation_role', `role in ('representative', 'signatory')`)
@Check('representation_state', `state in ('asked', 'confirmed', 'refused', 'ended')`)
@Check('representation_decided', `(state = 'asked') = (decided_at is null)`)
@Check('representation_ended', `(state = 'ended') = (ended_at is not null)`)
export class Representation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  memberId!: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column('text')
  role!: RepresentationRole;

  @Column('text')
  state!: RepresentationState;

  /** What the member wrote to those who confirm. */
  @Column('text', { default: '' })
  message!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Who confirmed or refused; null when the address of the member proved it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  decidedBy!: string | null;

  /** Why it was refused; empty otherwise. */
  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  endedBy!: string | null;
}
