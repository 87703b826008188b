import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditFactValue } from './audit-log.js';

/** One change of state: who did what to which thing, and when. A trigger refuses to update or delete rows. */
@Entity()
@Index('audit_record_subject', ['subjectKind', 'subjectId', 'at'])
@Index('audit_record_actor', ['actorId', 'at'])
export class AuditRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** The account that acted; null when the platform acted by itself (a phase opened, an offer lapsed). */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** What was done, as `domain.verb-noun`: `drafting.publish-version`. */
  @Column('text')
  action!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  /** Names of changed fields, states before and after, ids, numbers. Nothing that somebody wrote. */
  @Column('jsonb', { default: {} })
  data!: Readonly<Record<string, AuditFactValue>>;
}
