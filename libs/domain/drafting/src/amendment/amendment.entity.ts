import { Account } from '@sic/identity';
import { type PhaseKind, Process } from '@sic/processes';
import type { MergeHunk } from '@sic/text';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clause } from '../declaration/clause.entity.js';
import { Declaration } from '../declaration/declaration.entity.js';

/** What is kept of where an amendment stands; what the dates of its process say of an open one is computed. */
export const STORED_STATUSES = [
  'draft',
  'submitted',
  'accepted',
  'accepted_with_changes',
  'rejected',
  'withdrawn',
  'superseded',
] as const;
export type StoredStatus = (typeof STORED_STATUSES)[number];

/** Where an amendment stands: `amendment-state.ts` has it in SQL. */
export const AMENDMENT_STATUSES = [...STORED_STATUSES, 'not_decided'] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

export type AmendmentKind = 'replace' | 'insert_after' | 'delete';

/** What a proposer has to resolve when a newer version changed the same words. */
export interface StoredConflict {
  /** The wording that was amended. */
  base: string;
  /** What the amendment proposed for it. */
  proposed: string;
  /** The wording in the newer version; null when that version does not have the clause. */
  current: string | null;
  hunks: MergeHunk[];
  /** The version that the amendment could not be rebased onto. */
  versionNumber: number;
}

/** A proposal to change one clause. What it proposes stands in its revisions, which are never overwritten. */
@Entity()
@Unique('amendment_number', ['processId', 'number'])
@Index('amendment_clause', ['clauseId', 'status'])
@Index('amendment_declaration', ['declarationId', 'status', 'number'])
@Index('amendment_proposer', ['proposerId'])
@Check(
  'amendment_status',
  `status in ('draft','submitted','accepted','accepted_with_changes','rejected','withdrawn','superseded')`,
)
@Check('amendment_kind', `kind in ('replace','insert_after','delete')`)
@Check('amendment_draft_conflict', `not draft_conflict or (status = 'submitted' and not is_in_conflict)`)
@Check('amendment_not_decided', `not_decided_phase is null or not_decided_at is not null`)
@Check('amendment_conflict', `is_in_conflict = (conflict is not null)`)
export class Amendment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Process)
  processId!: string;

  @Column('uuid')
  @ForeignKey(() => Declaration)
  declarationId!: string;

  /** Counted per process from 1; shown as "Amendment 7". */
  @Column('int')
  number!: number;

  @Column('text')
  kind!: AmendmentKind;

  /** The clause that it changes, deletes or stands after. */
  @Column('uuid')
  @ForeignKey(() => Clause)
  clauseId!: string;

  @Column('uuid')
  @ForeignKey(() => Account)
  proposerId!: string;

  @Column('text')
  status!: StoredStatus;

  @Column('uuid')
  @ForeignKey('AmendmentRevision', { deferrable: 'INITIALLY DEFERRED' })
  revisionId!: string;

  /** Grows with every change; who decides names the one they saw. */
  @Column('int', { default: 1 })
  lockVersion!: number;

  @Column('boolean', { default: false })
  isInConflict!: boolean;

  @Column('jsonb', { nullable: true })
  conflict!: StoredConflict | null;

  /** It changes the same words as what was decided for the next version; kept by `compareWithDraft`. */
  @Column('boolean', { default: false })
  draftConflict!: boolean;

  @Column('int', { default: 0 })
  agreeCount!: number;

  @Column('int', { default: 0 })
  canLiveWithCount!: number;

  @Column('int', { default: 0 })
  concernCount!: number;

  @Column('int', { default: 0 })
  blockCount!: number;

  /** Comments that are neither deleted nor hidden. */
  @Column('int', { default: 0 })
  commentCount!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /**
   * When the worker found that no phase decides it any more, and in which phase the process was: for readers, and so that
   * its proposer is told once. Whether it is decided is never read from here.
   */
  @Column('timestamptz', { nullable: true })
  notDecidedAt!: Date | null;

  @Column('text', { nullable: true })
  notDecidedPhase!: PhaseKind | null;

  /** Hidden by a moderator: gone for everybody but its proposer and moderators. */
  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;
}
