import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clause } from '../declaration/clause.entity.js';
import { AmendmentRevision } from '../amendment/amendment-revision.entity.js';
import { Amendment } from '../amendment/amendment.entity.js';

export type DecisionOutcome = 'accepted' | 'accepted_with_changes' | 'rejected' | 'superseded';

/**
 * How an amendment was decided, and why. There is no decision without a reason; superseded is one by itself. An amendment
 * has at most one decision in force; one that was taken back stays, with the reason for that.
 */
@Entity('amendment_decision')
@Index('amendment_decision_in_force', ['amendmentId'], { unique: true, where: 'taken_back_at is null' })
@Index('amendment_decision_amendment', ['amendmentId'])
@Index('amendment_decision_clause', ['clauseId'])
@Check('amendment_decision_reason', `outcome = 'superseded' or length(trim(reason)) > 0`)
@Check(
  'amendment_decision_taken_back',
  `(taken_back_at is null) = (take_back_reason is null) and (take_back_reason is null or length(trim(take_back_reason)) > 0)`,
)
@Check('amendment_decision_outcome', `outcome in ('accepted','accepted_with_changes','rejected','superseded')`)
export class Decision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Amendment)
  amendmentId!: string;

  /** What exactly was decided on. */
  @Column('uuid')
  @ForeignKey(() => AmendmentRevision)
  amendmentRevisionId!: string;

  @Column('text')
  outcome!: DecisionOutcome;

  @Column('text')
  reason!: string;

  /** What came of the open concerns and blocks, where there were any. */
  @Column('text', { nullable: true })
  objectionsOutcome!: string | null;

  /** The clause's wording before and after; null where there was or is none. */
  @Column('text', { nullable: true })
  wordingBefore!: string | null;

  @Column('text', { nullable: true })
  wordingAfter!: string | null;

  /** The clause that was changed, deleted or made. Null when nothing was. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Clause, { deferrable: 'INITIALLY DEFERRED' })
  clauseId!: string | null;

  /** The editor; null for the platform itself, which supersedes what the text already says. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  deciderId!: string | null;

  /** The number of the next version when it was decided: it can be taken back until that version is published. */
  @Column('int')
  forVersion!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  /** Null while it is in force. */
  @Column('timestamptz', { nullable: true })
  takenBackAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  takenBackById!: string | null;

  @Column('text', { nullable: true })
  takeBackReason!: string | null;
}
