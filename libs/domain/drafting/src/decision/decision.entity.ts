import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clause } from '../declaration/clause.entity.js';
import { AmendmentRevision } from '../amendment/amendment-revision.entity.js';
import { Amendment } from '../amendment/amendment.entity.js';

export type DecisionOutcome = 'accepted' | 'accepted_with_changes' | 'rejected' | 'superseded';

/** How an amendment was decided, and why. There is no decision without a reason; superseded is one by itself. */
@Entity('amendment_decision')
@Unique('amendment_decision_amendment', ['amendmentId'])
@Index('amendment_decision_clause', ['clauseId'])
@Check('amendment_decision_reason', `outcome = 'superseded' or length(trim(reason)) > 0`)
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

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
