import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ModerationDecision } from '../case/moderation-decision.entity.js';

export const AppealState = { OPEN: 'open', UPHELD: 'upheld', OVERTURNED: 'overturned' } as const;
export type AppealState = (typeof AppealState)[keyof typeof AppealState];

/** An author asks another moderator to look at a decision again. Once per decision. */
@Entity()
@Index('appeal_decision', ['decisionId'], { unique: true })
@Index('appeal_state', ['state', 'id'])
@Check('appeal_is_decided', `(state = 'open') = (decider_id is null and decided_at is null and reasons is null)`)
@Check('appeal_has_reasons', `state = 'open' or btrim(reasons) <> ''`)
export class Appeal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => ModerationDecision, { onDelete: 'RESTRICT' })
  decisionId!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  authorId!: string;

  @Column('text')
  words!: string;

  /** `upheld`: the decision stands. `overturned`: the content is back. */
  @Column('text', { default: AppealState.OPEN })
  state!: AppealState;

  /** Never the one who made the decision. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'NO ACTION' })
  deciderId!: string | null;

  @Column('text', { nullable: true })
  reasons!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
