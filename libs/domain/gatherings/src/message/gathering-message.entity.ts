import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Gathering } from '../gathering/gathering.entity.js';
import { type MessageSegment, messageSegments } from './message-segment.js';

/** What organisers wrote to people of their gathering, or to themselves as a test. */
@Entity()
@Index('gathering_message_gathering', ['gatheringId', 'sentAt'])
@Check('gathering_message_segment', `segment in (${messageSegments.map((segment) => `'${segment}'`).join(', ')})`)
export class GatheringMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Gathering, { onDelete: 'CASCADE' })
  gatheringId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  authorId!: string | null;

  @Column('text')
  segment!: MessageSegment;

  @Column('text')
  subject!: string;

  /** Plain text; blank lines separate paragraphs. */
  @Column('text')
  body!: string;

  /** It went to its author alone. */
  @Column('boolean', { default: false })
  isTest!: boolean;

  /** Whose registrations it went to, as they were when it was sent. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  registrationIds!: string[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  sentAt!: Date;
}
