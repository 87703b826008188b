import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a member says about a subject, or in answer to such a comment. */
@Entity()
@Index('comment_subject', ['subjectKind', 'subjectId', 'createdAt', 'id'])
@Index('comment_author', ['authorId'])
@Check('comment_body', `length(body) <= 5000 and (deleted_at is not null or length(trim(body)) > 0)`)
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  /** The owner of the kind keeps the thing; no foreign key leads there. */
  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  /** The comment that it answers. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Comment)
  parentId!: string | null;

  @Column('uuid')
  @ForeignKey(() => Account)
  authorId!: string;

  /** Emptied when its author deletes it; its place in the thread stays. */
  @Column('text')
  body!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;
}
