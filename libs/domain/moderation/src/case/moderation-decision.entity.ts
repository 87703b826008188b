import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CommunityRule } from '../rules.js';
import { ModerationCase } from './moderation-case.entity.js';

export const DecisionAction = {
  DISMISS: 'dismiss',
  HIDE: 'hide',
  RESTORE: 'restore',
  SUSPEND: 'suspend',
  LIFT_SUSPENSION: 'lift-suspension',
} as const;
export type DecisionAction = (typeof DecisionAction)[keyof typeof DecisionAction];

/** What was done, by whom, and why. Never changed: who changes their mind decides again. */
@Entity()
@Index('moderation_decision_case', ['caseId', 'createdAt'])
@Index('moderation_decision_author', ['authorId', 'id'])
@Index('moderation_decision_month', ['createdAt'])
@Check('moderation_decision_has_reasons', `btrim(reasons) <> ''`)
@Check('moderation_decision_names_rule', `action not in ('hide', 'suspend') or rule is not null`)
@Check('moderation_decision_has_subject', `case_id is not null or action in ('suspend', 'lift-suspension')`)
export class ModerationDecision {
  @PrimaryColumn('uuid')
  id!: string;

  /** Null when the decision is about an account and not about one thing that it wrote. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ModerationCase, { onDelete: 'RESTRICT' })
  caseId!: string | null;

  /** Whose content, or which account, it is about; null for an organisation. */
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('text')
  action!: DecisionAction;

  /** The rule that was broken; always there for what takes something from its author. */
  @Column('text', { nullable: true })
  rule!: CommunityRule | null;

  /** The statement of reasons, as the author reads it. */
  @Column('text')
  reasons!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'NO ACTION' })
  deciderId!: string;

  /** The appeal that led to it. */
  @Column('uuid', { nullable: true })
  appealId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
