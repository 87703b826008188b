import { Account } from '@sic/identity';
import type { PositionKind } from '@sic/subjects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Where a member stands on a subject, bound to the wording that they saw. */
@Entity()
@Unique('position_member_subject', ['memberId', 'subjectKind', 'subjectId'])
@Index('position_subject', ['subjectKind', 'subjectId', 'updatedAt', 'id'])
@Check('position_kind', `kind in ('agree','can_live_with','concern','block')`)
@Check('position_reason', `kind in ('agree','can_live_with') or length(trim(coalesce(reason, ''))) > 0`)
export class Position {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  memberId!: string;

  /** The owner of the kind keeps the thing; no foreign key leads there. */
  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  /** The revision of the subject that the member saw. */
  @Column('uuid')
  revisionId!: string;

  @Column('text')
  kind!: PositionKind;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;

  /** When a moderator hid the reason; the position itself stays. */
  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;
}
