import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const CaseState = {
  OPEN: 'open',
  DISMISSED: 'dismissed',
  HIDDEN: 'hidden',
  RESTORED: 'restored',
} as const;
export type CaseState = (typeof CaseState)[keyof typeof CaseState];

/**
 * What moderators decide about one thing. At most one open case per thing: further reports join it. The words are kept
 * as they were when the case was opened, so that an edit can't take the ground from under a decision.
 */
@Entity()
@Index('moderation_case_open', ['subjectKind', 'subjectId'], { unique: true, where: `state = 'open'` })
@Index('moderation_case_state', ['state', 'openedAt', 'id'])
@Index('moderation_case_author', ['authorId'])
@Check('moderation_case_is_open', `(state = 'open') = (closed_at is null)`)
export class ModerationCase {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  /** The account whose words they are; null for an organisation. */
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  /** What its title names, as it was when the case was opened. */
  @Column('jsonb')
  parameters!: Record<string, unknown>;

  @Column('text')
  excerpt!: string;

  @Column('text')
  path!: string;

  @Column('text', { default: CaseState.OPEN })
  state!: CaseState;

  /** Counts decisions. A moderator decides on the version that they saw. */
  @Column('int', { default: 0 })
  lockVersion!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
