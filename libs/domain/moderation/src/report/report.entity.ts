import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CommunityRule } from '../rules.js';
import { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';

/** What a member tells moderators about content that breaks a rule. Open until a moderator decides it. */
@Entity()
@Index('report_case', ['caseId', 'createdAt'])
@Index('report_open_once', ['reporterId', 'subjectKind', 'subjectId'], { unique: true, where: 'decision_id is null' })
export class Report {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => ModerationCase, { onDelete: 'CASCADE' })
  caseId!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  reporterId!: string;

  /** The rule that the reporter has in mind. */
  @Column('text')
  rule!: CommunityRule;

  /** What the reporter adds; may be empty. */
  @Column('text')
  words!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  /** The decision on it; null while it is open. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ModerationDecision, { onDelete: 'RESTRICT' })
  decisionId!: string | null;
}
