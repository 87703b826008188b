import { Account } from '@sic/identity';
import { Process } from '@sic/processes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type ProcessSegment, processSegments } from './process-segment.js';

/** What editors wrote to people who take part in their process, or to themselves as a test. */
@Entity()
@Index('process_message_process', ['processId', 'sentAt'])
@Check('process_message_segment', `segment in (${processSegments.map((segment) => `'${segment}'`).join(', ')})`)
export class ProcessMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Process, { onDelete: 'CASCADE' })
  processId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  authorId!: string | null;

  @Column('text')
  segment!: ProcessSegment;

  @Column('text')
  subject!: string;

  /** Plain text; blank lines separate paragraphs. */
  @Column('text')
  body!: string;

  /** It went to its author alone. */
  @Column('boolean', { default: false })
  isTest!: boolean;

  /** Whom it went to, as it was when it was sent. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  memberIds!: string[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  sentAt!: Date;
}
