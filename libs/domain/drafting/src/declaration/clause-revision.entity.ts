import type { Run } from '@sic/text';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clause } from './clause.entity.js';

/**
 * One wording of a clause. Never overwritten: a trigger refuses. Every revision that is not from an import names the
 * decision that made it.
 */
@Entity()
@Unique('clause_revision_number', ['clauseId', 'number'])
@Index('clause_revision_decision', ['decisionId'])
@Check('clause_revision_origin', `number = 1 or decision_id is not null`)
@Check('clause_revision_wording', `length(wording) between 1 and 20000`)
export class ClauseRevision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Clause)
  clauseId!: string;

  /** From 1. */
  @Column('int')
  number!: number;

  /** Markdown in its normal form (`normalMarkdown`). */
  @Column('text')
  wording!: string;

  /** The wording as it was hashed in form 1, where Markdown has to be written otherwise than the plain text of that form. */
  @Column('text', { nullable: true })
  plain!: string | null;

  /** Where the words come from: runs whose texts joined are its visible text, see `provenance.ts`. */
  @Column('jsonb')
  runs!: Run[];

  @Column('uuid', { nullable: true })
  @ForeignKey('Decision', { deferrable: 'INITIALLY DEFERRED' })
  decisionId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
