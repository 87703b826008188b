import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Clause, type ClauseKind } from '../declaration/clause.entity.js';
import { Version } from '../version/version.entity.js';
import { Amendment, type AmendmentKind } from './amendment.entity.js';

/** Why an amendment got a further revision. */
export const REVISION_CAUSES = ['proposed', 'edited', 'rebased', 'conflict_resolved', 'moved'] as const;
export type RevisionCause = (typeof REVISION_CAUSES)[number];

/** What an amendment proposed at some time, against which version. Never overwritten: a trigger refuses. */
@Entity()
@Unique('amendment_revision_number', ['amendmentId', 'number'])
@Check('amendment_revision_wording', `length(wording) <= 20000`)
@Check('amendment_revision_cause', `cause in ('proposed','edited','rebased','conflict_resolved','moved')`)
@Check(
  'amendment_revision_moved',
  `(cause = 'moved') = (moved_from_kind is not null) and (cause = 'moved') = (moved_from_clause_id is not null)`,
)
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

  /** What a new clause will be; null where none is added, and for what was proposed before one could choose. */
  @Column('text', { nullable: true })
  clauseKind!: ClauseKind | null;

  @Column('text')
  cause!: RevisionCause;

  /** Of a revision that became a new clause at another place: what the amendment did before, and to which clause. */
  @Column('text', { nullable: true })
  movedFromKind!: AmendmentKind | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Clause)
  movedFromClauseId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
