import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Version } from '../version/version.entity.js';
import { Amendment } from './amendment.entity.js';

/** Why an amendment got a further revision. */
export const REVISION_CAUSES = ['proposed', 'edited', 'rebased', 'conflict_resolved'] as const;
export type RevisionCause = (typeof REVISION_CAUSES)[number];

/** What an amendment proposed at some time, against which version. Never overwritten: a trigger refuses. */
@Entity()
@Unique('amendment_revision_number', ['amendmentId', 'number'])
@Check('amendment_revision_wording', `length(wording) <= 20000`)
@Check('amendment_revision_cause', `cause in ('proposed','edited','rebased','conflict_resolved')`)
export class AmendmentRevision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Amendment)
  amendmentId!: string;

  /** From 1. */
  @Column('int')
  number!: number;

  /** The version that it applies to. */
  @Column('uuid')
  @ForeignKey(() => Version)
  versionId!: string;

  /** The wording that is proposed; empty for a deletion. */
  @Column('text')
  wording!: string;

  @Column('text')
  rationale!: string;

  @Column('text')
  cause!: RevisionCause;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
