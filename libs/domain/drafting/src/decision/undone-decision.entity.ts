import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity.js';

/** A decision that takes out of the draft what an earlier one had accepted into it, and why. */
@Entity()
@Index('undone_decision_undone', ['undoneDecisionId'])
@Check('undone_decision_reason', `length(trim(reason)) > 0`)
@Check('undone_decision_other', `decision_id <> undone_decision_id`)
export class UndoneDecision {
  /** The later decision. */
  @PrimaryColumn('uuid')
  @ForeignKey(() => Decision)
  decisionId!: string;

  /** The decision whose change it takes out. */
  @PrimaryColumn('uuid')
  @ForeignKey(() => Decision)
  undoneDecisionId!: string;

  @Column('text')
  reason!: string;

  /** Passages that the earlier decision had brought in. */
  @Column('text', { array: true })
  lostWords!: string[];

  /** Passages that the earlier decision had taken out and that stand again. */
  @Column('text', { array: true })
  restoredWords!: string[];
}
