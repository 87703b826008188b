import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AmendmentRevision } from '../amendment/amendment-revision.entity.js';
import { Amendment } from '../amendment/amendment.entity.js';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';

export const POSITIONS = ['agree', 'can_live_with', 'concern', 'block'] as const;
export type Position = (typeof POSITIONS)[number];

/** A member's position on an amendment or a clause, bound to the wording that they saw. */
@Entity()
@Index('support_member_amendment', ['memberId', 'amendmentId'], { unique: true, where: 'amendment_id is not null' })
@Index('support_member_clause', ['memberId', 'clauseId'], { unique: true, where: 'clause_id is not null' })
@Index('support_amendment', ['amendmentId'])
@Index('support_clause', ['clauseId'])
@Check('support_subject', `num_nonnulls(amendment_id, clause_id) = 1`)
@Check('support_revision', `num_nonnulls(amendment_revision_id, clause_revision_id) = 1`)
@Check('support_position', `position in ('agree','can_live_with','concern','block')`)
@Check('support_reason', `position in ('agree','can_live_with') or length(trim(coalesce(reason, ''))) > 0`)
export class Support {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  memberId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Amendment)
  amendmentId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Clause)
  clauseId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => AmendmentRevision)
  amendmentRevisionId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ClauseRevision)
  clauseRevisionId!: string | null;

  @Column('text')
  position!: Position;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;
}
