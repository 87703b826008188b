import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail on its way. What it says is erased once it has been sent; that it was sent stays. */
@Entity()
@Index('queued_mail_recipient', ['accountId'])
@Index('queued_mail_waiting', ['createdAt'], { where: 'content is not null' })
@Index('queued_mail_key', ['key'], { unique: true })
export class QueuedMail {
  @PrimaryColumn('uuid')
  id!: string;

  /** What this mail is, for ever: `<what happened>.<its id>.<account>`. A second mail with the same key is not written. */
  @Column('text')
  key!: string;

  /** Null for somebody without an account. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  /** Null once sent. */
  @Column('jsonb', { nullable: true })
  content!: QueuedContent | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** Until then a worker sends it; after that, it died over it. */
  @Column('timestamptz', { nullable: true })
  leasedUntil!: Date | null;

  /** Why the mail server refused it for good. */
  @Column('text', { nullable: true })
  refusal!: string | null;
}

/** A finished mail as it waits. */
export interface QueuedContent {
  toName: string;
  toAddress: string;
  subject: string;
  html: string;
  text: string;
  /** Where mails of its kind can be stopped: the List-Unsubscribe header. */
  unsubscribeUrl?: string;
  /** Who reads the answers, when the mail invites one: the Reply-To header. */
  replyTo?: string;
  /** A VCALENDAR that goes with it. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}
