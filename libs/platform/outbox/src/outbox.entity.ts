import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EventPayload } from './event.js';

/** An event, written in the transaction of the change that it reports. */
@Entity()
@Index('outbox_event_waiting', ['createdAt'], { where: 'relayed_at is null' })
export class OutboxEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  payload!: EventPayload;

  /** The request that caused it; the logs of its jobs name it too. */
  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  relayedAt!: Date | null;
}

/**
 * The delivery of one event to one handler, tried until it is done. `doneAt` is set in the transaction of the effect, so
 * the effect is recorded once.
 */
@Entity()
@Index('outbox_delivery_waiting', ['dueAt'], { where: 'done_at is null' })
export class OutboxDelivery {
  @PrimaryColumn('uuid')
  @ForeignKey(() => OutboxEvent, { onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn('text')
  handler!: string;

  /** When its next attempt is due: at once or after the handler's delay, and later after each time that the quick attempts failed. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  dueAt!: Date;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  /** How often its quick attempts have all failed. */
  @Column('int', { default: 0 })
  failures!: number;

  /** Why the last of them failed. */
  @Column('text', { nullable: true })
  error!: string | null;
}

export const outboxEntities = [OutboxEvent, OutboxDelivery];
